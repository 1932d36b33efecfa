import { expect, it } from 'vitest'
import { gridOf } from './grid.ts'
import type { ScoredWorkspace } from './score-workspace.ts'

it('has a cell per pair of scores, recency first, with whom it holds and what they spent', () => {
  const scored = {
    bins: { r: 2, f: 3, m: 4 },
    scores: { r: [2, 2, 2, 1], f: [3, 3, 3, 1], m: [1, 4, 2, 3] },
    measures: { keys: [10, 11, 12, 13], spending: [5, 7, -1, 2] },
    segmented: { names: ['Best', 'Rest'], of: [1, 0, 1, 1] },
  } as unknown as ScoredWorkspace
  const empty = { customers: 0, revenue: 0, parts: [] }
  expect(gridOf(scored)).toEqual([
    { r: 1, f: 1, customers: 1, revenue: 2, parts: [{ segment: 'Rest', customers: 1 }] },
    { r: 1, f: 2, ...empty },
    { r: 1, f: 3, ...empty },
    { r: 2, f: 1, ...empty },
    { r: 2, f: 2, ...empty },
    {
      r: 2,
      f: 3,
      customers: 3,
      revenue: 11,
      parts: [
        { segment: 'Rest', customers: 2 },
        { segment: 'Best', customers: 1 },
      ],
    },
  ])
})
