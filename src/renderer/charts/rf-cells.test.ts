import { expect, test } from 'vitest'
import { cellAt, moveInGrid } from './rf-cells.ts'

test('arrow keys move by a cell and stop at the edge', () => {
  expect(moveInGrid([3, 3], 'ArrowUp')).toEqual([3, 4])
  expect(moveInGrid([3, 3], 'ArrowLeft')).toEqual([2, 3])
  expect(moveInGrid([5, 5], 'ArrowRight')).toEqual([5, 5])
  expect(moveInGrid([1, 1], 'ArrowDown')).toEqual([1, 1])
  expect(moveInGrid([4, 2], 'Home')).toEqual([1, 2])
  expect(moveInGrid([2, 2], 'End')).toEqual([5, 2])
  expect(moveInGrid([3, 3], 'a')).toBeNull()
})

test('a cell that the result lacks is empty', () => {
  const full = { r: 5, f: 4, customers: 7, revenue: 70, segment: 'Champions' }
  expect(cellAt([full], 5, 4)).toBe(full)
  expect(cellAt([full], 4, 5)).toEqual({ r: 4, f: 5, customers: 0, revenue: 0, segment: null })
})
