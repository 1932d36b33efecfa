import { expect, it } from 'vitest'
import { cellsBySegment } from './cells-by-segment.ts'
import { averageScore } from './score-value.ts'

it('averages scores by their weights', () => {
  expect(averageScore({ r: 1, f: 2, m: 5 }, { r: 1, f: 1, m: 1 })).toBe(8 / 3)
  expect(averageScore({ r: 1, f: 2, m: 5 }, { r: 2, f: 3, m: 5 })).toBe((2 + 6 + 25) / 10)
  expect(averageScore({ r: 4, f: 2, m: 5 }, { r: 1, f: 0, m: 0 })).toBe(4)
})

it('finds the customers of each segment in the cells of the grid, the cell with most of them first', () => {
  const grid = [
    { r: 1, f: 1, customers: 5, parts: [{ segment: 'Lost', customers: 5 }] },
    {
      r: 1,
      f: 2,
      customers: 9,
      parts: [
        { segment: 'Lost', customers: 7 },
        { segment: 'New', customers: 2 },
      ],
    },
    { r: 2, f: 2, customers: 6, parts: [{ segment: 'Lost', customers: 6 }] },
  ] as unknown as Parameters<typeof cellsBySegment>[0]
  expect(cellsBySegment(grid, ['New', 'Lost', 'Nobody'])).toEqual([
    { segment: 'New', customers: 2, cells: [{ r: 1, f: 2, customers: 2 }] },
    {
      segment: 'Lost',
      customers: 18,
      cells: [
        { r: 1, f: 2, customers: 7 },
        { r: 2, f: 2, customers: 6 },
        { r: 1, f: 1, customers: 5 },
      ],
    },
    { segment: 'Nobody', customers: 0, cells: [] },
  ])
})
