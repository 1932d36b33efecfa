import { currencyDecimals } from '../../shared/format/money.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { DEFAULT_SETTINGS, type Weights } from '../../shared/model/settings.ts'
import type { CustomerFigures } from '../../shared/model/summary.ts'
import { averageScore } from '../../shared/scores/score-value.ts'
import { scoreCode } from '../../shared/segment-maps/match-segment.ts'

/** A column of a list: what it is called and what it takes from a row. */
export interface ListColumn<T> {
  readonly header: string
  /** Money is in ten-thousandths of the unit, dates are `YYYY-MM-DD`, a score is a small number. */
  readonly kind: 'text' | 'date' | 'count' | 'decimal' | 'money' | 'score'
  /** How many decimals money is written with where no number format does it; 2 when left out. */
  readonly decimals?: number
  readonly width: number
  readonly value: (row: T) => string | number | null
}

/** The columns of a list of customers; the average goes by the weights of the scores. */
export function customerColumns(
  currency: string | null,
  weights: Weights = DEFAULT_SETTINGS.weights,
): ListColumn<CustomerFigures>[] {
  const decimals = currencyDecimals(currency)
  const named = (word: string) => (currency === null ? word : `${word} (${currency})`)
  return [
    { header: 'Customer', kind: 'text', width: 14, value: ({ id }) => id },
    { header: 'Name', kind: 'text', width: 28, value: ({ name }) => name },
    { header: 'Country', kind: 'text', width: 16, value: ({ country }) => country },
    { header: 'First order', kind: 'date', width: 12, value: ({ firstOrder }) => firstOrder },
    { header: 'Last order', kind: 'date', width: 12, value: ({ lastOrder }) => lastOrder },
    { header: 'Recency (days)', kind: 'count', width: 12, value: ({ recencyDays }) => recencyDays },
    { header: 'Frequency', kind: 'count', width: 13, value: ({ frequency }) => frequency },
    { header: named('Monetary'), kind: 'money', decimals, width: 16, value: ({ monetary }) => monetary },
    { header: 'R', kind: 'score', width: 5, value: ({ r }) => r },
    { header: 'F', kind: 'score', width: 5, value: ({ f }) => f },
    { header: 'M', kind: 'score', width: 5, value: ({ m }) => m },
    { header: 'Code', kind: 'text', width: 8, value: scoreCode },
    { header: 'Sum', kind: 'score', width: 7, value: ({ r, f, m }) => r + f + m },
    {
      header: 'Average',
      kind: 'decimal',
      width: 10,
      value: (scores) => Math.round(averageScore(scores, weights) * 100) / 100,
    },
    { header: 'Segment', kind: 'text', width: 22, value: ({ segment }) => segment },
    { header: 'Cluster', kind: 'score', width: 10, value: ({ cluster }) => cluster },
  ]
}

/** What a column holds for a row, as a number where it is one; money in currency units. */
export function listValue<T>(column: ListColumn<T>, row: T): string | number | null {
  const value = column.value(row)
  return column.kind === 'money' && typeof value === 'number' ? value / MONEY_SCALE : value
}

/** {@link listValue} with money rounded, half away from zero, to the decimals of its column. */
export function plainListValue<T>(column: ListColumn<T>, row: T): string | number | null {
  const value = column.value(row)
  if (column.kind !== 'money' || typeof value !== 'number') return value
  const scale = 10 ** (column.decimals ?? 2)
  return (Math.sign(value) * Math.round((Math.abs(value) * scale) / MONEY_SCALE)) / scale
}
