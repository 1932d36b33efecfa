import { expect, it } from 'vitest'
import { ANALYSIS_NAMES, analysisOf, areOptionsOf, filledTables, isAnalysis } from './analyses.ts'
import { ALL_SALES, takesAll } from './analysis-filter.ts'

it('knows its analyses, and nothing that objects have anyway', () => {
  expect(ANALYSIS_NAMES.every(isAnalysis)).toBe(true)
  expect(['summary', 'toString', ''].some(isAnalysis)).toBe(false)
})

it('takes the options that an analysis has, with values that they take', () => {
  expect(areOptionsOf('products', {})).toBe(true)
  expect(areOptionsOf('products', { top: 10_000, minOrders: null })).toBe(true)
  expect(areOptionsOf('products', { top: 10_001 })).toBe(false)
  expect(areOptionsOf('products', { top: 0 })).toBe(false)
  expect(areOptionsOf('products', { top: 10, other: 1 })).toBe(false)
  expect(areOptionsOf('places', { toString: 'x' })).toBe(false)
  expect(areOptionsOf('products', { top: 1, minBuyers: 1, minOrders: 1 })).toBe(true)
  expect(areOptionsOf('products', { minBuyers: 1_000_000 })).toBe(true)
  expect(areOptionsOf('products', { minBuyers: 1_000_001 })).toBe(false)
  expect(areOptionsOf('overdue', { leastDays: 2 })).toBe(true)
  expect(areOptionsOf('overdue', { leastDays: 1 })).toBe(false)
  expect(areOptionsOf('next', { perSegment: 1 })).toBe(true)
  expect(areOptionsOf('next', { perSegment: 1_001 })).toBe(false)
})

it.each([
  ['bridge', 'bridge', '2011-01-01..2011-06-30,2011-07-01..2011-12-31', '2011-01-01,2011-12-31'],
  ['movement', 'movement', '2011-01-01,#1', '#12'],
  ['movement', 'movement', '#1,#123456789', '#1,#1234567890'],
  ['movement', 'movement', 'months', 'weeks'],
  ['movement', 'thresholds', 'previous', 'other'],
  ['value', 'valueTest', '2011-01-01,2011-12-31', '2011-01-01'],
  ['cohorts', 'cohortBy', 'quarter', 'week'],
  ['trends', 'hemisphere', 'south', 'east'],
  ['overview', 'overviewOf', 'year', 'day'],
] as const)('%s takes %s %s and not %s', (name, option, taken, refused) => {
  expect(areOptionsOf(name, { [option]: taken })).toBe(true)
  expect(areOptionsOf(name, { [option]: refused })).toBe(false)
})

it('has tables with rows only', () => {
  expect(filledTables('places', {})).toEqual([])
  expect(filledTables('places', { countries: [], stores: [{}] }).map(({ id }) => id)).toEqual(['stores'])
})

it('a filter takes everything while nothing is chosen', () => {
  expect(takesAll(ALL_SALES)).toBe(true)
  const chosen = [
    { from: '2024-01-01' },
    { to: '2024-01-01' },
    { stores: ['Quay'] },
    { countries: ['Malta'] },
    { segments: ['Lost'] },
    { clusters: [1] },
  ]
  for (const one of chosen) expect(takesAll({ ...ALL_SALES, ...one })).toBe(false)
})

it('says of each how it is worked out and shown', () => {
  const which = (how: 'isLong' | 'isTabbed' | 'isOfAllDays' | 'looksAtProducts') =>
    ANALYSIS_NAMES.filter((name) => analysisOf(name)[how])
  expect(which('isLong')).toEqual(['movement', 'value', 'next'])
  expect(which('isTabbed')).toEqual(['trends', 'cohorts', 'products'])
  expect(which('isOfAllDays')).toEqual(['movement', 'bridge', 'overdue', 'value'])
  expect(which('looksAtProducts')).toEqual(['products'])
})
