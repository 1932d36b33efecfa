import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Thresholds } from '../../shared/model/summary.ts'

/** What makes a score, in words: `up to 17`, `18 to 50`, `above 50`. */
export interface ScoreWords {
  readonly score: number
  readonly recency: string
  readonly frequency: string
  readonly monetary: string
}

/** The thresholds as one line per score, 5 first; a boundary belongs to the group below it. */
export function describeThresholds({ recency, frequency, monetary }: Thresholds, decimals: number): ScoreWords[] {
  const days = rangesOf(recency, numberWords(1))
  const visits = rangesOf(frequency, numberWords(1))
  const money = rangesOf(
    monetary.map((boundary) => boundary / MONEY_SCALE),
    numberWords(decimals, decimals),
  )
  return [5, 4, 3, 2, 1].map((score) => ({
    score,
    // Few days are the best recency, so its lowest group has the highest score.
    recency: days[5 - score] ?? '',
    frequency: visits[score - 1] ?? '',
    monetary: money[score - 1] ?? '',
  }))
}

function rangesOf(boundaries: readonly number[], words: (value: number) => string): string[] {
  const [first, last] = [boundaries[0], boundaries.at(-1)]
  if (first === undefined || last === undefined) return []
  const between = boundaries.slice(1).map((upper, index) => {
    const lower = boundaries[index] ?? upper
    return lower === upper ? 'none' : `above ${words(lower)} to ${words(upper)}`
  })
  return [`up to ${words(first)}`, ...between, `above ${words(last)}`]
}

function numberWords(maximum: number, minimum = 0): (value: number) => string {
  const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: maximum, minimumFractionDigits: minimum })
  return (value) => format.format(value)
}
