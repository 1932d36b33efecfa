import type { Settings } from '../../shared/model/settings.ts'
import { type LineSource, ownedLines } from '../database/merges.ts'
import type { Database } from '../database/open.ts'
import { roundedAverage } from './average.ts'
import { dayNumber } from './days.ts'
import type { LineScope } from './line-scope.ts'

/** The measures of every segmented customer, one array per measure, in the order of `keys`. */
export interface Measures {
  readonly keys: Int32Array
  readonly ids: readonly string[]
  /** Whole days from the last order's day to the analysis date. */
  readonly recency: Int32Array
  readonly frequency: Int32Array
  /** Ten-thousandths of the currency unit. */
  readonly monetary: Float64Array
  /** Wall-clock seconds of the first and the last sale. */
  readonly firstTime: Float64Array
  readonly lastTime: Float64Array
  /** Distinct orders, and sold lines, of all of them together. */
  readonly orders: number
  readonly lines: number
  /** Customers who only ever returned goods. */
  readonly returnsOnly: number
}

/** The settings that the measures depend on, beside the lines that count. */
export type MeasureSettings = Pick<Settings, 'asOf' | 'returns' | 'frequency' | 'monetary'> & { readonly asOf: string }

type Row = [
  key: number,
  code: string,
  first: number | null,
  last: number | null,
  orders: number,
  lines: number,
  amount: number,
]

/**
 * Measures every customer who bought something that counts. Orders are grouped inside customers along the index, so that
 * counting distinct orders needs no sorting.
 */
export function measureCustomers(database: Database, settings: MeasureSettings, scope: LineScope): Measures {
  const asOfDay = dayNumber(settings.asOf)
  const kinds = settings.returns === 'net' ? 'kind IN (0, 1, 2)' : 'kind = 0'
  const sources = ownedLines(database)
  const rows = sources.flatMap((source) => measureSource(database, source, `${kinds} AND ${scope.condition}`))
  if (sources.length > 1) rows.sort(([a], [b]) => a - b)
  const buyers = rows.filter((row) => row[5] > 0)
  const days = settings.frequency === 'days' ? countDays(database, scope) : null
  const frequencyOf = ([key, , , , orders, lines]: Row) =>
    settings.frequency === 'lines' ? lines : (days?.get(key) ?? orders)
  return {
    keys: Int32Array.from(buyers, (row) => row[0]),
    ids: buyers.map((row) => row[1]),
    recency: Int32Array.from(buyers, (row) => asOfDay - Math.floor((row[3] as number) / 86_400)),
    frequency: Int32Array.from(buyers, frequencyOf),
    monetary: Float64Array.from(buyers, (row) => monetaryOf(row, settings.monetary)),
    firstTime: Float64Array.from(buyers, (row) => row[2] as number),
    lastTime: Float64Array.from(buyers, (row) => row[3] as number),
    orders: countOrders(database, scope.condition),
    lines: buyers.reduce((sum, row) => sum + row[5], 0),
    returnsOnly: rows.length - buyers.length,
  }
}

function measureSource(database: Database, { owner, from, where }: LineSource, condition: string): Row[] {
  return database
    .prepare<[], Row>(
      `SELECT by_order.owner, customers.code, min(first), max(last), sum(has_sale), sum(sales), sum(amount)
        FROM (
          SELECT ${owner} AS owner, order_id,
            min(CASE WHEN kind = 0 THEN time END) AS first,
            max(CASE WHEN kind = 0 THEN time END) AS last,
            max(kind = 0) AS has_sale, sum(kind = 0) AS sales, sum(amount) AS amount
          FROM ${from} WHERE ${where} AND ${condition} GROUP BY ${owner}, order_id
        ) AS by_order JOIN customers ON customers.id = by_order.owner
        GROUP BY by_order.owner`,
    )
    .raw()
    .all()
}

function monetaryOf([, , , , orders, lines, amount]: Row, monetary: Settings['monetary']): number {
  if (monetary === 'total') return amount
  return roundedAverage(amount, monetary === 'perOrder' ? orders : lines)
}

/** Distinct orders with a sale to a known customer. */
export function countOrders(database: Database, condition: string): number {
  return database
    .prepare(`SELECT count(DISTINCT order_id) FROM lines WHERE customer_id IS NOT NULL AND kind = 0 AND ${condition}`)
    .pluck()
    .get() as number
}

/** Distinct days with a sale, by customer. */
function countDays(database: Database, scope: LineScope): Map<number, number> {
  return new Map(
    ownedLines(database).flatMap(({ owner, from, where }) =>
      database
        .prepare<[], [number, number]>(
          `SELECT ${owner}, count(DISTINCT time / 86400) FROM ${from} WHERE ${where} AND kind = 0 AND ${scope.condition}
            GROUP BY ${owner}`,
        )
        .raw()
        .all(),
    ),
  )
}

/** The first and the last day with a sale, with or without a customer; null without any. */
export function salesPeriod(database: Database): { first: number; last: number } | null {
  const row = database
    .prepare<[], [number | null, number | null]>('SELECT min(first_sale), max(last_sale) FROM imports')
    .raw()
    .get()
  if (!row || row[0] === null || row[1] === null) return null
  return { first: Math.floor(row[0] / 86_400), last: Math.floor(row[1] / 86_400) }
}
