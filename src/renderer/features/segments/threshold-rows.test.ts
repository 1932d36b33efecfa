import { expect, test } from 'vitest'
import { scoreSpans, spanWords } from './threshold-rows.ts'

const words = (cuts: readonly number[], measure: 'recency' | 'frequency') =>
  scoreSpans(cuts, measure).map((span) => `${span.score}: ${spanWords(span, String)}`)

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
  const spans = scoreSpans([2, 3], 'frequency').map((span) => spanWords(span, String, 'upper'))
  expect(spans).toEqual(['3 or more', '2 to 3', 'below 2'])
})
