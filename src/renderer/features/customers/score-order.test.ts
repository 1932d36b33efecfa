import { expect, test } from 'vitest'
import { isDescendingFirst, sortAsWritten } from './score-order.ts'

test('scores written from the other end are sorted from the other end, and nothing else is', () => {
  expect(sortAsWritten({ column: 'r', descending: false }, 'lowest')).toEqual({ column: 'r', descending: true })
  expect(sortAsWritten({ column: 'r', descending: false }, 'highest')).toEqual({ column: 'r', descending: false })
  expect(sortAsWritten({ column: 'monetary', descending: true }, 'lowest').descending).toBe(true)
})

test('the best come first on the first click', () => {
  expect(isDescendingFirst('average', true, 'highest')).toBe(true)
  expect(isDescendingFirst('average', true, 'lowest')).toBe(false)
  expect(isDescendingFirst('monetary', true, 'lowest')).toBe(true)
  expect(isDescendingFirst('name', false, 'highest')).toBe(false)
})
