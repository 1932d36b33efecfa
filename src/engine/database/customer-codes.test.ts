import { expect, it } from 'vitest'
import { customerCodes } from './customer-codes.ts'
import { emptyWorkspace } from './testing/empty-workspace.ts'

it('finds the ids of some of the customers, and none of nobody', () => {
  const { database } = emptyWorkspace()
  const codesOf = (...keys: number[]) => customerCodes(database, Int32Array.from(keys))
  expect(codesOf(0, 4)).toEqual(['', ''])
  database.exec("INSERT INTO customers (id, code) VALUES (1, 'ann'), (2, 'bob'), (5, 'cat'), (9, 'dan')")
  expect(codesOf(1, 2, 5, 9)).toEqual(['ann', 'bob', 'cat', 'dan'])
  expect(codesOf(0, 2, 3, 9)).toEqual(['', 'bob', '', 'dan'])
  expect(codesOf(5)).toEqual(['cat'])
  expect(codesOf(7, 10)).toEqual(['', ''])
  expect(codesOf()).toEqual([])
})
