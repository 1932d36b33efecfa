import { expect, it } from 'vitest'
import { describeThresholds } from './thresholds-table.ts'

it('says what makes each score, the fewest days being best', () => {
  const thresholds = {
    recency: [14, 33, 72, 180.5],
    frequency: [1, 2, 2, 5],
    monetary: [10_000, 20_000, 35_050, 12_345_678],
  }
  expect(describeThresholds(thresholds, 2)).toEqual([
    { score: 5, recency: 'up to 14', frequency: 'above 5', monetary: 'above 1,234.57' },
    { score: 4, recency: 'above 14 to 33', frequency: 'above 2 to 5', monetary: 'above 3.51 to 1,234.57' },
    { score: 3, recency: 'above 33 to 72', frequency: 'none', monetary: 'above 2.00 to 3.51' },
    { score: 2, recency: 'above 72 to 180.5', frequency: 'above 1 to 2', monetary: 'above 1.00 to 2.00' },
    { score: 1, recency: 'above 180.5', frequency: 'up to 1', monetary: 'up to 1.00' },
  ])
})

it('has a line per score, and none without thresholds', () => {
  expect(describeThresholds({ recency: [], frequency: [], monetary: [] }, 2)).toEqual([])
  const lines = describeThresholds({ recency: [30], frequency: [1, 2], monetary: [] }, 2)
  expect(lines).toEqual([
    { score: 3, recency: '', frequency: 'above 2', monetary: '' },
    { score: 2, recency: 'up to 30', frequency: 'above 1 to 2', monetary: '' },
    { score: 1, recency: 'above 30', frequency: 'up to 1', monetary: '' },
  ])
})

it('says where a boundary belongs to the group above', () => {
  const lines = describeThresholds({ recency: [115, 181], frequency: [], monetary: [], equal: 'upper' }, 2)
  expect(lines.map(({ recency }) => recency)).toEqual(['below 115', '115 to below 181', 'from 181'])
})

it('counts from the other end where 1 is the best', () => {
  const thresholds = { recency: [30], frequency: [1, 2], monetary: [] }
  expect(describeThresholds(thresholds, 2, 'lowest')).toEqual([
    { score: 1, recency: 'up to 30', frequency: 'above 2', monetary: '' },
    { score: 2, recency: 'above 30', frequency: 'above 1 to 2', monetary: '' },
    { score: 3, recency: '', frequency: 'up to 1', monetary: '' },
  ])
})
