import { expect, test } from 'vitest'
import { ALL_SALES, type AnalysisFilter } from '../../../shared/analyses/analysis-filter.ts'
import type { CustomerFilter } from '../../../shared/model/customers.ts'
import { NO_FILTER } from '../../../shared/model/customers.ts'
import { formatDate } from '../../ui/format.ts'
import { filterChips, withoutCondition } from './chip-words.ts'

const words = (change: Partial<CustomerFilter>) =>
  filterChips({ ...NO_FILTER, ...change }, null).map((chip) => chip.words)

test('an open filter has no chips', () => {
  expect(words({})).toEqual([])
  expect(words({ search: '  ' })).toEqual([])
})

test('lists are joined as a person would say them, and long ones are counted', () => {
  expect(words({ segments: ['Champions'] })).toEqual(['Champions'])
  expect(words({ segments: ['Champions', 'Lost'], r: [5, 4] })).toEqual(['Champions or Lost', 'R score 4 or 5'])
  expect(words({ segments: ['A', 'B', 'C', 'D'] })).toEqual(['4 segments'])
  expect(words({ countries: [null, 'France'], clusters: [2] })).toEqual(['Cluster 2', 'No country or France'])
})

test('ranges say which end is open', () => {
  expect(words({ recencyDays: { from: 60, to: null } })).toEqual(['Not seen for 60 days or more'])
  expect(words({ recencyDays: { from: null, to: 30 } })).toEqual(['Seen in the last 30 days'])
  expect(words({ recencyDays: { from: null, to: 1 } })).toEqual(['Seen in the last day'])
  expect(words({ recencyDays: { from: 30, to: 60 } })).toEqual(['Last seen 30 to 60 days ago'])
  expect(words({ frequency: { from: 2, to: 2 } })).toEqual(['Orders: 2'])
  expect(words({ monetary: { from: 1_000_000, to: null } })).toEqual(['Spent: 100 or more'])
  expect(words({ averageOrder: { from: null, to: 250_000 } })).toEqual(['Per order: up to 25'])
  expect(words({ expectedOrders: { from: 0.5, to: null } })).toEqual(['Expected orders, 12 months: 0.5 or more'])
})

test('a product is named with the sales in which it was bought', () => {
  const chip = (some: Partial<AnalysisFilter>) =>
    words({ product: { code: 'T', title: 'Tea (T)', within: { ...ALL_SALES, ...some } } })
  expect(words({ product: { code: 'T', title: 'Tea (T)' } })).toEqual(['Bought Tea (T)'])
  expect(chip({})).toEqual(['Bought Tea (T)'])
  expect(chip({ from: '2011-01-01' })).toEqual([`Bought Tea (T) (${formatDate('2011-01-01')} or later)`])
  const all = { to: '2011-03-31', stores: ['Pier'], countries: ['Norway', 'Chile'], segments: ['Lost'], clusters: [2] }
  expect(chip(all)).toEqual([
    `Bought Tea (T) (${formatDate('2011-03-31')} or earlier; Pier; Norway or Chile; Lost; Cluster 2)`,
  ])
})

test('taking every chip away leaves an open filter', () => {
  const full: CustomerFilter = {
    search: 'ann',
    segments: ['Lost'],
    r: [1],
    f: [1],
    m: [1],
    clusters: [1],
    countries: ['France'],
    recencyDays: { from: 1, to: 2 },
    frequency: { from: 1, to: 2 },
    monetary: { from: 1, to: 2 },
    averageOrder: { from: 1, to: 2 },
    lastOrder: { from: '2011-01-01', to: '2011-02-01' },
    expectedOrders: { from: 0.5, to: null },
    expectedSpending: { from: 1, to: 2 },
    product: { code: 'T', title: 'Tea (T)' },
    otherRun: { runId: 1, title: '“June”', was: 'absent' },
  }
  const chips = filterChips(full, 'GBP')
  expect(chips).toHaveLength(Object.keys(NO_FILTER).length)
  expect(Object.assign({}, full, ...chips.map(({ key }) => withoutCondition(key)))).toEqual(NO_FILTER)
})

test('scores are written as the window writes them', () => {
  const words = filterChips({ ...NO_FILTER, r: [5, 4] }, null, ({ r, f, m }) => ({ r: 6 - r, f: 6 - f, m: 6 - m }))
  expect(words.map((chip) => chip.words)).toEqual(['R score 1 or 2'])
})

test('measures are called what they count', () => {
  const kinds = { frequency: 'lines', monetary: 'margin' } as const
  const filter = {
    ...NO_FILTER,
    frequency: { from: 2, to: null },
    monetary: { from: 1_000_000, to: null },
    averageOrder: { from: null, to: 250_000 },
  }
  expect(filterChips(filter, null, undefined, kinds).map((chip) => chip.words)).toEqual([
    'Lines: 2 or more',
    'Margin: 100 or more',
    'Margin per line: up to 25',
  ])
})

test('where somebody stood in another run', () => {
  const other = { runId: 1, title: '“June”' }
  expect(words({ otherRun: { ...other, was: { in: 'Champions' } } })).toEqual(['Champions in “June”'])
  expect(words({ otherRun: { ...other, was: 'elsewhere' } })).toEqual(['In another segment in “June”'])
  expect(words({ otherRun: { ...other, was: 'absent' } })).toEqual(['Not in “June”'])
})

test('a cluster that somebody named bears its name', () => {
  const filter = { ...NO_FILTER, clusters: [1, 2] }
  const chips = filterChips(filter, null, undefined, undefined, new Map([[2, 'Our bakers']]))
  expect(chips.map((chip) => chip.words)).toEqual(['Cluster 1 or Cluster 2, Our bakers'])
})
