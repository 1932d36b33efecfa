import { currencyDecimals } from '../../shared/format/money.ts'
import type { ClusterName } from '../../shared/model/cluster-views.ts'
import { CUSTOMER_COLUMNS, type CustomerColumn, type CustomerRow } from '../../shared/model/customers.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { OPTIONAL_COLUMNS, type OptionalColumn, type ReportCustomer } from '../../shared/model/report.ts'
import { mapText } from '../../shared/segment-maps/map-text.ts'
import { type CellValue, type Column, type ColumnKind, isScore } from '../../shared/tables/column.ts'
import { type CustomersOf, customerColumns } from '../../shared/tables/customers.ts'
import type { Words } from '../../shared/words/words.ts'
import { headingOf } from './column-cells.ts'
import { namelessColumns } from './pseudonyms.ts'

/** A column made ready for a list: its heading written, its values in the list's language. */
export interface ListColumn<T> {
  readonly header: string
  readonly kind: ColumnKind
  /** How many decimals money is written with where no number format does it; 2 when left out. */
  readonly decimals?: number
  /** Of its sheet's column, in digits. */
  readonly width: number
  /** Money is in ten-thousandths of the unit, dates are `YYYY-MM-DD`. */
  readonly value: (row: T) => CellValue
}

/** What a list takes from the run that its customers are of, and the language it is written in. */
export interface ListRun extends CustomersOf {
  readonly words: Words
  readonly currency: string | null
  /** What the clusters are called; empty leaves them to their numbers. */
  readonly clusterNames: readonly Pick<ClusterName, 'number' | 'name'>[]
}

/** The columns of the report's list of customers, of the optional ones those that are filled. */
export function reportColumns(run: ListRun, filled: readonly OptionalColumn[]): ListColumn<ReportCustomer>[] {
  const all = customerColumns(run)
  const empty: readonly CustomerColumn[] = OPTIONAL_COLUMNS.filter((column) => !filled.includes(column))
  return CUSTOMER_COLUMNS.flatMap((column) =>
    column === 'averageOrder' || empty.includes(column) ? [] : withNames(listColumn(all[column], run), column, run),
  )
}

/**
 * The columns that were chosen for a list of customers, in the order in which they were chosen; with `pseudonym` they stand for
 * the customers, and nothing says who those are. Where whom to list was a question of where they stood in `other`, the segment there
 * follows that of now.
 */
export function listColumns(
  chosen: readonly CustomerColumn[],
  run: ListRun,
  { pseudonym = null, other = null }: ListWay = {},
): ListColumn<CustomerRow>[] {
  const all = customerColumns(run)
  const columns = pseudonym === null ? chosen : namelessColumns(chosen)
  return [...new Set(columns)].flatMap((column) => {
    const own = listColumn<CustomerRow>(all[column], run)
    if (column === 'segment' && other !== null) return [own, otherSegment(other, run.words)]
    if (column !== 'id' || pseudonym === null) return withNames(own, column, run)
    const header = run.words.say('customers.column.pseudonym', { heading: own.header })
    return [{ ...own, header, width: 20, value: ({ id }) => pseudonym(id) }]
  })
}

/** How the customers of a list are named, and another result that they were looked for in. */
interface ListWay {
  readonly pseudonym?: ((id: string) => string) | null
  readonly other?: OtherSegments | null
}

/** The segments of another result, by customer. */
interface OtherSegments {
  readonly title: string
  readonly segments: ReadonlyMap<string, string | undefined>
}

function otherSegment({ title, segments }: OtherSegments, { say, write }: Words): ListColumn<CustomerRow> {
  const value = ({ id }: CustomerRow) => {
    const name = segments.get(id)
    return name === undefined ? null : write(mapText(name))
  }
  return { header: say('customers.column.otherSegment', { run: title }), kind: 'text', width: 22, value }
}

/** A column of `shared/tables` for a list. A list is read where nobody sees the settings, so headings of scores say it where 1 is best. */
function listColumn<T>(
  column: Column<T>,
  { words, currency, bestIs }: Pick<ListRun, 'words' | 'currency' | 'bestIs'>,
): ListColumn<T> {
  const heading = headingOf(column, words, currency)
  const isTurned = bestIs === 'lowest' && isScore(column.kind)
  return {
    header: isTurned ? words.say('customers.column.turned', { heading }) : heading,
    kind: column.kind,
    decimals: currencyDecimals(currency),
    width: (WIDTHS[column.id] ?? USUAL_WIDTH) + (isTurned ? 6 : 0),
    value: (row) => column.value(row, words),
  }
}

/** The number of a cluster is followed by its name. */
function withNames<T extends Pick<CustomerRow, 'cluster'>>(
  own: ListColumn<T>,
  column: CustomerColumn,
  { clusterNames, words }: ListRun,
): ListColumn<T>[] {
  if (column !== 'cluster' || clusterNames.length === 0) return [own]
  const names = new Map(clusterNames.map(({ number, name }) => [number, words.write(name)]))
  const value = ({ cluster }: T) => (cluster === null ? null : (names.get(cluster) ?? null))
  return [own, { header: words.say('customers.column.clusterName'), kind: 'text', width: 34, value }]
}

const USUAL_WIDTH = 16
const WIDTHS: Readonly<Record<string, number>> = {
  id: 14,
  name: 28,
  email: 30,
  phone: 20,
  firstOrder: 12,
  lastOrder: 12,
  recencyDays: 12,
  frequency: 13,
  r: 5,
  f: 5,
  m: 5,
  code: 8,
  sum: 14,
  average: 14,
  segment: 22,
  cluster: 10,
  optOut: 14,
  expectedOrders: 15,
  expectedSpending: 18,
}

/** What a column holds for a row, as a number where it is one; money in currency units. */
export function listValue<T>(column: ListColumn<T>, row: T): CellValue {
  const value = column.value(row)
  return column.kind === 'money' && typeof value === 'number' ? value / MONEY_SCALE : value
}

/** {@link listValue} with money rounded, half away from zero, to the decimals of its column. */
export function plainListValue<T>(column: ListColumn<T>, row: T): CellValue {
  const value = column.value(row)
  if (column.kind !== 'money' || typeof value !== 'number') return value
  const scale = 10 ** (column.decimals ?? 2)
  return (Math.sign(value) * Math.round((Math.abs(value) * scale) / MONEY_SCALE)) / scale
}
