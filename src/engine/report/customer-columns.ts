import { columnTitles, type MeasureKinds } from '../../shared/format/measure-titles.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import type { ClusterName } from '../../shared/model/cluster-views.ts'
import { CUSTOMER_COLUMNS, type CustomerColumn, type CustomerRow } from '../../shared/model/customers.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { OPTIONAL_COLUMNS, type OptionalColumn, type ReportCustomer } from '../../shared/model/report.ts'
import type { Bins, Scores } from '../../shared/model/segment-map.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { CustomerFigures } from '../../shared/model/summary.ts'
import { averageScore } from '../../shared/scores/score-value.ts'
import { type BestIs, shownScores } from '../../shared/scores/show-score.ts'
import { scoreCode } from '../../shared/segment-maps/match-segment.ts'
import { ENGLISH } from '../../shared/words/english.ts'

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

/** What a list takes from the run that its customers are of. */
export interface ListRun {
  readonly currency: string | null
  readonly settings: MeasureKinds & Pick<Settings, 'weights'>
  readonly bins: Bins
  /** How scores are written. */
  readonly bestIs: BestIs
  /** What the clusters are called; empty leaves them to their numbers. */
  readonly clusterNames: readonly Pick<ClusterName, 'number' | 'name'>[]
}

/** The columns of the report's list of customers, of the optional ones those that are filled. */
export function customerColumns(run: ListRun, filled: readonly OptionalColumn[]): ListColumn<ReportCustomer>[] {
  const all: Record<Exclude<CustomerColumn, 'averageOrder'>, ListColumn<ReportCustomer>> = {
    ...figureColumns(run),
    ...contactColumns(run),
  }
  const empty: readonly CustomerColumn[] = OPTIONAL_COLUMNS.filter((column) => !filled.includes(column))
  return CUSTOMER_COLUMNS.flatMap((column) =>
    column === 'averageOrder' || empty.includes(column) ? [] : withNames(column, all[column], run),
  )
}

/** The columns that were chosen for a list of customers, in the order in which they were chosen. */
export function listColumns(chosen: readonly CustomerColumn[], run: ListRun): ListColumn<CustomerRow>[] {
  const all: Record<CustomerColumn, ListColumn<CustomerRow>> = {
    ...figureColumns(run),
    ...contactColumns(run),
    averageOrder: {
      ...moneyColumn(columnTitles(run.settings).averageOrder, run.currency),
      value: ({ averageOrder }) => averageOrder,
    },
  }
  return [...new Set(chosen)].flatMap((column) => withNames(column, all[column], run))
}

/** The number of a cluster is followed by its name. */
function withNames<T extends Pick<CustomerFigures, 'cluster'>>(
  column: CustomerColumn,
  own: ListColumn<T>,
  { clusterNames }: ListRun,
): ListColumn<T>[] {
  if (column !== 'cluster' || clusterNames.length === 0) return [own]
  const names = new Map(clusterNames.map(({ number, name }) => [number, ENGLISH.write(name)]))
  const value = ({ cluster }: T) => (cluster === null ? null : (names.get(cluster) ?? null))
  return [own, { header: 'Cluster name', kind: 'text', width: 34, value }]
}

type ContactColumn = 'email' | 'phone' | 'optOut'

function figureColumns({
  currency,
  settings,
  bins,
  bestIs,
}: ListRun): Record<Exclude<CustomerColumn, ContactColumn | 'averageOrder'>, ListColumn<CustomerFigures>> {
  const title = columnTitles(settings)
  const shown = (scores: Scores) => shownScores(scores, bins, bestIs)
  // A list is read where nobody sees the settings.
  const score = (word: string) => (bestIs === 'lowest' ? `${word} (1 is best)` : word)
  const wide = (width: number) => (bestIs === 'lowest' ? width + 6 : width)
  return {
    id: { header: title.id, kind: 'text', width: 14, value: ({ id }) => id },
    name: { header: title.name, kind: 'text', width: 28, value: ({ name }) => name },
    country: { header: title.country, kind: 'text', width: 16, value: ({ country }) => country },
    firstOrder: { header: title.firstOrder, kind: 'date', width: 12, value: ({ firstOrder }) => firstOrder },
    lastOrder: { header: title.lastOrder, kind: 'date', width: 12, value: ({ lastOrder }) => lastOrder },
    recencyDays: { header: title.recencyDays, kind: 'count', width: 12, value: ({ recencyDays }) => recencyDays },
    frequency: { header: title.frequency, kind: 'count', width: 13, value: ({ frequency }) => frequency },
    monetary: { ...moneyColumn(title.monetary, currency), value: ({ monetary }) => monetary },
    r: { header: score(title.r), kind: 'score', width: wide(5), value: (row) => shown(row).r },
    f: { header: score(title.f), kind: 'score', width: wide(5), value: (row) => shown(row).f },
    m: { header: score(title.m), kind: 'score', width: wide(5), value: (row) => shown(row).m },
    code: { header: score(title.code), kind: 'text', width: wide(8), value: (row) => scoreCode(shown(row)) },
    sum: { header: score(title.sum), kind: 'score', width: 14, value: (row) => sumOf(shown(row)) },
    average: {
      header: score(title.average),
      kind: 'decimal',
      width: 14,
      value: (row) => Math.round(averageScore(shown(row), settings.weights) * 100) / 100,
    },
    segment: { header: title.segment, kind: 'text', width: 22, value: ({ segment }) => segment },
    cluster: { header: title.cluster, kind: 'score', width: 10, value: ({ cluster }) => cluster },
  }
}

function sumOf({ r, f, m }: Scores): number {
  return r + f + m
}

function contactColumns({ settings }: ListRun): Record<ContactColumn, ListColumn<Pick<CustomerRow, ContactColumn>>> {
  const title = columnTitles(settings)
  return {
    email: { header: title.email, kind: 'text', width: 30, value: ({ email }) => email },
    phone: { header: title.phone, kind: 'text', isPhone: true, width: 20, value: ({ phone }) => phone },
    optOut: {
      header: title.optOut,
      kind: 'text',
      width: 14,
      value: ({ optOut }) => (optOut === null ? null : optOut ? 'yes' : 'no'),
    },
  }
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
