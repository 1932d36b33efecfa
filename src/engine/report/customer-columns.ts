import { currencyDecimals } from '../../shared/format/money.ts'
import { CUSTOMER_COLUMNS, type CustomerColumn, type CustomerRow } from '../../shared/model/customers.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { OPTIONAL_COLUMNS, type OptionalColumn, type ReportCustomer } from '../../shared/model/report.ts'
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
  /** Whether the text is a telephone number, which CSV writes as it is. */
  readonly isPhone?: boolean
  readonly width: number
  readonly value: (row: T) => string | number | null
}

/** The columns of the report's list of customers, of the optional ones those that are filled; the average goes by the weights. */
export function customerColumns(
  currency: string | null,
  filled: readonly OptionalColumn[],
  weights: Weights = DEFAULT_SETTINGS.weights,
): ListColumn<ReportCustomer>[] {
  const all = { ...figureColumns(currency, weights), ...CONTACT_COLUMNS }
  const empty: readonly CustomerColumn[] = OPTIONAL_COLUMNS.filter((column) => !filled.includes(column))
  return CUSTOMER_COLUMNS.flatMap((column) =>
    column === 'averageOrder' || empty.includes(column) ? [] : [all[column]],
  )
}

/** The columns that were chosen for a list of customers, in the order in which they were chosen. */
export function listColumns(
  chosen: readonly CustomerColumn[],
  currency: string | null,
  weights: Weights = DEFAULT_SETTINGS.weights,
): ListColumn<CustomerRow>[] {
  const all: Record<CustomerColumn, ListColumn<CustomerRow>> = {
    ...figureColumns(currency, weights),
    ...CONTACT_COLUMNS,
    averageOrder: { ...moneyColumn('Average order', currency), value: ({ averageOrder }) => averageOrder },
  }
  return [...new Set(chosen)].map((column) => all[column])
}

type ContactColumn = 'email' | 'phone' | 'optOut'

function figureColumns(
  currency: string | null,
  weights: Weights,
): Record<Exclude<CustomerColumn, ContactColumn | 'averageOrder'>, ListColumn<CustomerFigures>> {
  return {
    id: { header: 'Customer', kind: 'text', width: 14, value: ({ id }) => id },
    name: { header: 'Name', kind: 'text', width: 28, value: ({ name }) => name },
    country: { header: 'Country', kind: 'text', width: 16, value: ({ country }) => country },
    firstOrder: { header: 'First order', kind: 'date', width: 12, value: ({ firstOrder }) => firstOrder },
    lastOrder: { header: 'Last order', kind: 'date', width: 12, value: ({ lastOrder }) => lastOrder },
    recencyDays: { header: 'Recency (days)', kind: 'count', width: 12, value: ({ recencyDays }) => recencyDays },
    frequency: { header: 'Frequency', kind: 'count', width: 13, value: ({ frequency }) => frequency },
    monetary: { ...moneyColumn('Monetary', currency), value: ({ monetary }) => monetary },
    r: { header: 'R', kind: 'score', width: 5, value: ({ r }) => r },
    f: { header: 'F', kind: 'score', width: 5, value: ({ f }) => f },
    m: { header: 'M', kind: 'score', width: 5, value: ({ m }) => m },
    code: { header: 'Code', kind: 'text', width: 8, value: scoreCode },
    sum: { header: 'Sum', kind: 'score', width: 7, value: ({ r, f, m }) => r + f + m },
    average: {
      header: 'Average',
      kind: 'decimal',
      width: 10,
      value: (scores) => Math.round(averageScore(scores, weights) * 100) / 100,
    },
    segment: { header: 'Segment', kind: 'text', width: 22, value: ({ segment }) => segment },
    cluster: { header: 'Cluster', kind: 'score', width: 10, value: ({ cluster }) => cluster },
  }
}

const CONTACT_COLUMNS: Record<ContactColumn, ListColumn<Pick<CustomerRow, ContactColumn>>> = {
  email: { header: 'E-mail', kind: 'text', width: 30, value: ({ email }) => email },
  phone: { header: 'Phone', kind: 'text', isPhone: true, width: 20, value: ({ phone }) => phone },
  optOut: {
    header: 'Asked not to be contacted',
    kind: 'text',
    width: 14,
    value: ({ optOut }) => (optOut === null ? null : optOut ? 'yes' : 'no'),
  },
}

function moneyColumn(word: string, currency: string | null) {
  const header = currency === null ? word : `${word} (${currency})`
  return { header, kind: 'money', decimals: currencyDecimals(currency), width: 16 } as const
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
