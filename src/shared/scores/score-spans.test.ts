import { expect, test } from 'vitest'
import { scoreRows } from '../tables/score-spans.ts'
import { ENGLISH } from '../words/english.ts'
import { scoreSpans, spanWords } from './score-spans.ts'

const words = (cuts: readonly number[], measure: 'recency' | 'frequency') =>
  scoreSpans(cuts, measure).map((span) => `${span.score}: ${spanWords(span, String, 'lower', ENGLISH)}`)

test('few days are the best recency', () => {
  expect(words([14, 33, 72, 180], 'recency')).toEqual([
    '5: up to 14',
    '4: 14 to 33',
    '3: 33 to 72',
    '2: 72 to 180',
    '1: over 180',
  ])
})

test('many orders are the best frequency, and equal thresholds leave a score without anybody', () => {
  expect(words([1, 1, 3, 6], 'frequency')).toEqual(['5: over 6', '4: 3 to 6', '3: 1 to 3', '2: nobody', '1: up to 1'])
})

test('without thresholds one score takes all', () => {
  expect(words([], 'frequency')).toEqual(['1: all'])
})

test('where equal values fall on the upper side, the ends say so', () => {
  const spans = scoreSpans([2, 3], 'frequency').map((span) => spanWords(span, String, 'upper', ENGLISH))
  expect(spans).toEqual(['3 or more', '2 to 3', 'below 2'])
})

const THRESHOLDS = { recency: [30.5], frequency: [1, 2], monetary: [12_345_678] }
const rows = (bestIs: 'highest' | 'lowest') =>
  scoreRows(THRESHOLDS, bestIs, ENGLISH, (amount) => ENGLISH.exactMoney(amount, 'GBP'))

test('a line per score, the best first; a measure with fewer scores has no words for the others', () => {
  expect(rows('highest')).toEqual([
    { score: 3, recency: '', frequency: 'over 2', monetary: '' },
    { score: 2, recency: 'up to 30.5', frequency: '1 to 2', monetary: 'over £1,234.57' },
    { score: 1, recency: 'over 30.5', frequency: 'up to 1', monetary: 'up to £1,234.57' },
  ])
})

test('counts from the other end where 1 is the best', () => {
  expect(rows('lowest')).toEqual([
    { score: 1, recency: 'up to 30.5', frequency: 'over 2', monetary: 'over £1,234.57' },
    { score: 2, recency: 'over 30.5', frequency: '1 to 2', monetary: 'up to £1,234.57' },
    { score: 3, recency: '', frequency: 'up to 1', monetary: '' },
  ])
})
