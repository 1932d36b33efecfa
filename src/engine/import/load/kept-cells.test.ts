import { expect, it } from 'vitest'
import { rowOf } from '../shape/testing/shaped.ts'
import { keptCells } from './kept-cells.ts'

it('a refused row is kept as far as it goes, with 50 cells of 200 characters at most', () => {
  expect(keptCells(rowOf(2, 'a', null, 5))).toEqual(['a', '', '5'])
  const wide = keptCells(rowOf(2, ...Array.from({ length: 60 }, () => 'n'.repeat(300))))
  expect([wide.length, ...new Set(wide.map(({ length }) => length))]).toEqual([50, 200])
})
