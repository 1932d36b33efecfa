import type { IsoDate, Settings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import { dayNumber } from './days.ts'

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
  /** Distinct orders of all of them together. */
  readonly orders: number
  /** Customers who only ever returned goods. */
  readonly returnsOnly: number
}

/** The settings that the measures depend on. */
export type MeasureSettings = Pick<Settings, 'returns' | 'duplicates' | 'frequency'> & { readonly asOf: IsoDate }

/**
 * Measures every customer who bought something on or before the analysis date. Orders are grouped inside customers along the
 * index, so that counting distinct orders needs no sorting.
 */
export function measureCustomers(database: Database, settings: MeasureSettings): Measures {
  const asOfDay = dayNumber(settings.asOf)
  const isKept = `time < ${(asOfDay + 1) * 86_400} ${settings.duplicates === 'drop' ? 'AND is_duplicate = 0' : ''}`
  const kinds = settings.returns === 'net' ? 'kind IN (0, 1, 2)' : 'kind = 0'
  const rows = database
    .prepare<[], [number, string, number | null, number | null, number, number, number]>(
      `SELECT by_order.customer_id, customers.code, min(first), max(last), sum(has_sale), sum(sales), sum(amount)
        FROM (
          SELECT customer_id, order_id,
            min(CASE WHEN kind = 0 THEN time END) AS first,
            max(CASE WHEN kind = 0 THEN time END) AS last,
            max(kind = 0) AS has_sale, sum(kind = 0) AS sales, sum(amount) AS amount
          FROM lines INDEXED BY lines_by_customer
          WHERE customer_id IS NOT NULL AND ${kinds} AND ${isKept}
          GROUP BY customer_id, order_id
        ) AS by_order JOIN customers ON customers.id = by_order.customer_id
        GROUP BY by_order.customer_id`,
    )
    .raw()
    .all()
  const buyers = rows.filter((row) => row[5] > 0)
  const orders = database
    .prepare(`SELECT count(DISTINCT order_id) FROM lines WHERE customer_id IS NOT NULL AND kind = 0 AND ${isKept}`)
    .pluck()
    .get() as number
  return {
    keys: Int32Array.from(buyers, (row) => row[0]),
    ids: buyers.map((row) => row[1]),
    recency: Int32Array.from(buyers, (row) => asOfDay - Math.floor((row[3] as number) / 86_400)),
    frequency: Int32Array.from(buyers, (row) => (settings.frequency === 'orders' ? row[4] : row[5])),
    monetary: Float64Array.from(buyers, (row) => row[6]),
    firstTime: Float64Array.from(buyers, (row) => row[2] as number),
    lastTime: Float64Array.from(buyers, (row) => row[3] as number),
    orders,
    returnsOnly: rows.length - buyers.length,
  }
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
