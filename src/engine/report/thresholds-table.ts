import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import { type BestIs, shownScore } from '../../shared/scores/show-score.ts'

/** What makes a score, in words: `up to 17`, `18 to 50`, `above 50`; empty where a measure has no such score. */
export interface ScoreWords {
  /** As it is written. */
  readonly score: number
  readonly recency: string
  readonly frequency: string
  readonly monetary: string
}

/**
 * The thresholds as one line per score, the best first; a boundary belongs to the group below it unless they say otherwise. Where 1
 * is the best, a measure with fewer scores than others has no words for the highest numbers.
 */
export function describeThresholds(
  { recency, frequency, monetary, equal = 'lower' }: Thresholds,
  decimals: number,
  bestIs: BestIs = 'highest',
): ScoreWords[] {
  const units = monetary.map((boundary) => boundary / MONEY_SCALE)
  // Few days are the best recency, so its lowest group has the highest score.
  const days = rangesOf(recency, numberWords(1), equal).toReversed()
  const visits = rangesOf(frequency, numberWords(1), equal)
  const money = rangesOf(units, numberWords(decimals, decimals), equal)
  const most = Math.max(days.length, visits.length, money.length)
  const scores = Array.from({ length: most }, (_, at) => (bestIs === 'highest' ? most - at : at + 1))
  const wordsOf = (ranges: readonly string[], written: number) =>
    ranges[shownScore(written, ranges.length, bestIs) - 1] ?? ''
  return scores.map((score) => ({
    score,
    recency: wordsOf(days, score),
    frequency: wordsOf(visits, score),
    monetary: wordsOf(money, score),
  }))
}

function rangesOf(boundaries: readonly number[], words: (value: number) => string, equal: 'lower' | 'upper'): string[] {
  const [first, last] = [boundaries[0], boundaries.at(-1)]
  if (first === undefined || last === undefined) return []
  const isUpper = equal === 'upper'
  const between = boundaries.slice(1).map((upper, index) => {
    const lower = boundaries[index] ?? upper
    if (lower === upper) return 'none'
    return isUpper ? `${words(lower)} to below ${words(upper)}` : `above ${words(lower)} to ${words(upper)}`
  })
  return isUpper
    ? [`below ${words(first)}`, ...between, `from ${words(last)}`]
    : [`up to ${words(first)}`, ...between, `above ${words(last)}`]
}

function numberWords(maximum: number, minimum = 0): (value: number) => string {
  const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: maximum, minimumFractionDigits: minimum })
  return (value) => format.format(value)
}
