import { expect, test } from 'vitest'
import { bestScores, cellAt, mainWords, moveInGrid, partsInWords, scoresDown } from './rf-cells.ts'

const FIVE = { r: 5, f: 5 }

test('arrow keys move by a cell and stop at the edge', () => {
  expect(moveInGrid([3, 3], 'ArrowUp', FIVE)).toEqual([3, 4])
  expect(moveInGrid([3, 3], 'ArrowLeft', FIVE)).toEqual([2, 3])
  expect(moveInGrid([5, 5], 'ArrowRight', FIVE)).toEqual([5, 5])
  expect(moveInGrid([1, 1], 'ArrowDown', FIVE)).toEqual([1, 1])
  expect(moveInGrid([4, 2], 'Home', FIVE)).toEqual([1, 2])
  expect(moveInGrid([2, 2], 'End', FIVE)).toEqual([5, 2])
  expect(moveInGrid([3, 3], 'a', FIVE)).toBeNull()
})

test('a grid is as large as the scores there are, five without any', () => {
  const cell = (r: number, f: number) => ({ r, f, customers: 0, revenue: 0, parts: [] })
  expect(bestScores([cell(1, 1), cell(7, 3), cell(2, 4)])).toEqual({ r: 7, f: 4 })
  expect(bestScores([])).toEqual(FIVE)
  expect(scoresDown(3)).toEqual([3, 2, 1])
  expect(moveInGrid([6, 4], 'End', { r: 7, f: 4 })).toEqual([7, 4])
})

test('a cell that the result lacks is empty', () => {
  const full = { r: 5, f: 4, customers: 7, revenue: 70, parts: [{ segment: 'Champions', customers: 7 }] }
  expect(cellAt([full], 5, 4)).toBe(full)
  expect(cellAt([full], 4, 5)).toEqual({ r: 4, f: 5, customers: 0, revenue: 0, parts: [] })
})

test('a cell says what it holds, and the share of its main segment where others are in it', () => {
  const cell = (...counts: readonly number[]) => ({
    r: 5,
    f: 1,
    customers: counts.reduce((sum, count) => sum + count, 0),
    revenue: 0,
    parts: counts.map((customers, at) => ({ segment: ['New', 'Promising', 'Lost'][at] as string, customers })),
  })
  expect(mainWords(cell(690))).toBe('New')
  expect(mainWords(cell(400, 290))).toBe('New 57%')
  // All but a few are not all.
  expect(mainWords(cell(999, 1))).toBe('New 99%')
  expect(mainWords(cell())).toBeNull()
  expect(partsInWords(cell(1400, 290, 1))).toBe('New 1,400, Promising 290, and Lost 1')
})
