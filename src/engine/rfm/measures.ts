import type { Settings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import { dayNumber } from '../sales/days.ts'
import type { LineScope } from '../sales/line-scope.ts'
import { type MoneySource, moneySource } from '../sales/margin.ts'
import { type LineSource, ownedLines } from '../sales/merges.ts'
import { roundedAverage } from './average.ts'

/** The measures of every segmented customer, one array per measure, in the order of `keys`. */
export interface Measures {
  readonly keys: Int32Array
  readonly ids: readonly string[]
  /** Whole days from the last order's day to the analysis date. */
  readonly recency: Int32Array
  readonly frequency: Int32Array
  /** What the customer spent, whatever monetary is made of it; ten-thousandths of the currency unit. */
  readonly spending: Float64Array
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
  /** Sold lines that add nothing to the margin, because what they cost is not known; 0 where monetary is no margin. */
  readonly linesWithoutCost: number
}

/** The settings that the measures depend on, beside the lines that count. */
export type MeasureSettings = Pick<Settings, 'asOf' | 'returns' | 'frequency' | 'monetary'> & { readonly asOf: string }

/** What one customer's lines add up to. */
interface Buyer {
  readonly key: number
  first: number
  last: number
  orders: number
  lines: number
  spending: number
  /** What monetary is made of: the spending, or the margin. */
  amount: number
}

/**
 * Measures every customer who bought something that counts. Lines are grouped by customer, order and kind along the index, so
 * that neither counting a customer's orders nor all orders needs sorting.
 */
export function measureCustomers(database: Database, settings: MeasureSettings, scope: LineScope): Measures {
  const asOfDay = dayNumber(settings.asOf)
  const kinds = settings.returns === 'net' ? 'kind IN (0, 1, 2)' : 'kind = 0'
  const { all, orders, linesWithoutCost } = addUp(database, kinds, scope, moneySource(database, settings.monetary))
  const buyers = all.filter(({ lines }) => lines > 0)
  const days = settings.frequency === 'days' ? countDays(database, scope) : null
  const frequencyOf = ({ key, orders, lines }: Buyer) =>
    settings.frequency === 'lines' ? lines : (days?.get(key) ?? orders)
  const codes = customerCodes(database)
  return {
    keys: Int32Array.from(buyers, ({ key }) => key),
    ids: buyers.map(({ key }) => codes.get(key) as string),
    recency: Int32Array.from(buyers, ({ last }) => asOfDay - Math.floor(last / 86_400)),
    frequency: Int32Array.from(buyers, frequencyOf),
    spending: Float64Array.from(buyers, ({ spending }) => spending),
    monetary: Float64Array.from(buyers, (buyer) => monetaryOf(buyer, settings.monetary)),
    firstTime: Float64Array.from(buyers, ({ first }) => first),
    lastTime: Float64Array.from(buyers, ({ last }) => last),
    orders,
    lines: buyers.reduce((sum, { lines }) => sum + lines, 0),
    returnsOnly: all.length - buyers.length,
    linesWithoutCost,
  }
}

type Group = [
  customer: number,
  order: number,
  kind: number,
  first: number,
  last: number,
  lines: number,
  spending: number,
  amount: number,
  withoutCost: number,
]

/** The sums per customer in the order of their keys, and the distinct orders with a sale of all together. */
function addUp(
  database: Database,
  kinds: string,
  scope: LineScope,
  money: MoneySource,
): { all: Buyer[]; orders: number; linesWithoutCost: number } {
  const sources = ownedLines(database)
  const last = database.prepare<[], number | null>('SELECT max(id) FROM orders').pluck().get() ?? 0
  const isSeen = new Uint8Array(last + 1)
  const all: Buyer[] = []
  let buyer: Buyer | undefined
  let orders = 0
  let linesWithoutCost = 0
  for (const source of sources) {
    const groups = groupsOf(database, source, `${kinds} AND ${scope.condition}`, money)
    for (const [key, order, kind, first, last, lines, spending, amount, withoutCost] of groups) {
      if (buyer?.key !== key) {
        buyer = { key, ...NOTHING_BOUGHT }
        all.push(buyer)
      }
      buyer.spending += spending
      buyer.amount += amount
      linesWithoutCost += withoutCost
      if (kind !== 0) continue
      buyer.first = Math.min(buyer.first, first)
      buyer.last = Math.max(buyer.last, last)
      buyer.orders++
      buyer.lines += lines
      // Two customers can share an order's number.
      if (isSeen[order] === 0) orders++
      isSeen[order] = 1
    }
  }
  if (sources.length > 1) all.sort((a, b) => a.key - b.key)
  return { all, orders, linesWithoutCost }
}

const NOTHING_BOUGHT = {
  first: Number.POSITIVE_INFINITY,
  last: Number.NEGATIVE_INFINITY,
  orders: 0,
  lines: 0,
  spending: 0,
  amount: 0,
}

function groupsOf(
  database: Database,
  { owner, from, where }: LineSource,
  condition: string,
  { amount, isWithoutCost }: MoneySource,
): Iterable<Group> {
  return database
    .prepare<[], Group>(
      `SELECT ${owner}, order_id, kind, min(time), max(time), count(*), sum(amount), sum(${amount}),
        sum(${isWithoutCost})
        FROM ${from}
        WHERE ${where} AND ${condition} GROUP BY ${owner}, order_id, kind`,
    )
    .raw()
    .iterate()
}

function customerCodes(database: Database): Map<number, string> {
  return new Map(database.prepare<[], [number, string]>('SELECT id, code FROM customers').raw().all())
}

function monetaryOf({ orders, lines, amount }: Buyer, monetary: Settings['monetary']): number {
  if (monetary === 'total' || monetary === 'margin') return amount
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
