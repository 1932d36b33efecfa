import { expect, it } from 'vitest'
import type { Thresholds } from '../model/summary.ts'
import { ENGLISH } from '../words/english.ts'
import { MAP_SEGMENT_COLUMNS } from './map-segments.ts'
import { scoreColumns, scoreRows } from './score-spans.ts'
import { written } from './testing/written.ts'
import { cutColumns, SEGMENT_CHANGE_COLUMNS } from './thresholds.ts'

const KINDS = { frequency: 'orders', monetary: 'total' } as const
/** Three scores of recency and frequency, two of monetary. */
const THRESHOLDS: Thresholds = { recency: [14, 33], frequency: [2, 5], monetary: [100_0000] }
const money = (amount: number) => ENGLISH.money(amount, 'GBP')
const table = (thresholds: Thresholds, bestIs: 'highest' | 'lowest', isNested = false) =>
  written(scoreColumns(KINDS, isNested), scoreRows(thresholds, bestIs, ENGLISH, money))

it('says which values lead to which score, the best first, and nothing where a measure has no such score', () => {
  expect(table(THRESHOLDS, 'highest')).toEqual([
    'Score | Days since last order | Orders | Spending',
    '3 | up to 14 | over 5 | ',
    '2 | 14 to 33 | 2 to 5 | over £100',
    '1 | over 33 | up to 2 | up to £100',
  ])
})

it('counts from 1 where that is the best', () => {
  expect(table(THRESHOLDS, 'lowest').slice(1)).toEqual([
    '1 | up to 14 | over 5 | over £100',
    '2 | 14 to 33 | 2 to 5 | up to £100',
    '3 | over 33 | up to 2 | ',
  ])
})

it('has as many lines as the measure with most scores', () => {
  const scores = (thresholds: Thresholds) => scoreRows(thresholds, 'highest', ENGLISH, money).map(({ score }) => score)
  expect(scores({ recency: [], frequency: [1, 2, 3], monetary: [1] })).toEqual([4, 3, 2, 1])
  expect(scores({ recency: [1], frequency: [], monetary: [1, 2] })).toEqual([3, 2, 1])
})

it('where equal values fall on the upper side, says so', () => {
  expect(table({ ...THRESHOLDS, equal: 'upper' }, 'highest')[1]).toBe('3 | below 14 | 5 or more | ')
})

it('groups inside groups have one list for recency only', () => {
  const nested = { ...THRESHOLDS, frequency: [], monetary: [], nested: { frequency: [], monetary: [] } }
  expect(table(nested, 'highest', true)).toEqual([
    'Score | Days since last order',
    '3 | up to 14',
    '2 | 14 to 33',
    '1 | over 33',
  ])
})

it('lists the groups between thresholds, empty while customers are not counted', () => {
  expect(
    written(cutColumns('thresholds.unit.recency'), [
      { place: 0, cut: 14, score: 2, customers: 1200 },
      { place: 1, cut: undefined, score: 1, customers: undefined },
    ]),
  ).toEqual(['Days | Score | Customers | Remove', '14 | 2 | 1,200 | ', '– | 1 |  | '])
})

it('shows what other thresholds change', () => {
  expect(
    written(SEGMENT_CHANGE_COLUMNS, [
      { name: 'Champions', color: '#1b7f5c', before: 10, after: 7 },
      { name: 'Mine', color: '#1b7f5c', before: 0, after: 3 },
    ]),
  ).toEqual(['Segment | Now | New | Change | New distribution', 'Champions | 10 | 7 | -3 | ', 'Mine | 0 | 3 | 3 | '])
})

it('lists the segments of a map, without a number while they are not counted', () => {
  const segment = { name: 'Mine', color: '#1b7f5c', meaning: 'Who knows me.', action: 'Greet them.' }
  expect(
    written(MAP_SEGMENT_COLUMNS, [
      { segment, customers: 12 },
      { segment, customers: null },
    ]),
  ).toEqual([
    'Segment | Who they are | What to do | Customers',
    'Mine | Who knows me. | Greet them. | 12',
    'Mine | Who knows me. | Greet them. | –',
  ])
})
