import type { Database } from '../database/open.ts'
import { withSmallCache } from '../database/small-cache.ts'
import { type Integers, type SalesColumns, sharedInt32 } from './columns.ts'
import { entryPlace } from './entry-mark.ts'
import { itemsOfOrders, type OrderItem } from './items-of-orders.ts'
import { LINE_KIND } from './line-kind.ts'
import { PIECES, readLines } from './read-lines.ts'
import { SharedNumbers } from './shared-numbers.ts'
import { sortLines } from './sort-lines.ts'

/** The lines of each entry of the sales with their products, in shared memory; no setting but excluded products splits an entry. */
export interface ProductLines {
  /** The edition of the workspace that they were made of. */
  readonly edition: number
  /** The keys of all products, by their codes as text ascending; the first is 0 and stands for none. */
  readonly keys: Int32Array
  /** Where the lines of each entry begin, and after the last where they end. */
  readonly starts: Int32Array
  /** Places among the keys; ascending within an entry. */
  readonly product: Uint16Array | Int32Array
  /** Ten-thousandths of a piece; a line without a quantity is one piece. */
  readonly quantity: Integers
  /** Ten-thousandths of the currency unit. */
  readonly amount: Integers
}

/**
 * Reads the products of all lines. Of an order that names none, the items of a file of their own take their place; what the order came
 * to beyond them stays on a line without a product. `columns` are those of all lines.
 */
export function makeProductLines(database: Database, columns: SalesColumns): ProductLines {
  return withSmallCache(
    database,
    database.transaction(() => {
      const keys = productKeys(database)
      const places = placesByKey(keys)
      const items = itemsByEntry(columns, itemsOfOrders(database))
      const starts = startsOf(columns, items)
      const count = starts.at(-1) as number
      const product = placeNumbers(keys.length, count)
      const quantity = new SharedNumbers(count)
      const amount = new SharedNumbers(count)
      const next = starts.slice()
      const put = (entry: number, key: number, pieces: number, money: number) => {
        const at = next[entry] as number
        next[entry] = at + 1
        product[at] = places[key] as number
        quantity.set(at, pieces)
        amount.set(at, money)
      }
      const entryOf = latestEntry(columns)
      for (const [customer, order, mark, key, pieces, money] of readLines(database, [
        'coalesce(product_id, 0)',
        PIECES,
        'amount',
      ])) {
        put(entryOf(customer, order, mark), key, pieces, money)
      }
      for (const [entry, ofOrder] of items) {
        const first = starts[entry] as number
        let rest = amount.values[first] as number
        for (const item of ofOrder) {
          put(entry, item.product, item.quantity, item.amount)
          rest -= item.amount
        }
        amount.set(first, rest)
      }
      const lines = { product, quantity: quantity.values, amount: amount.values }
      sortLines(starts, lines)
      return { edition: columns.edition, keys, starts, ...lines }
    }),
  )
}

function productKeys(database: Database): Int32Array {
  const keys = database.prepare<[], number>('SELECT id FROM products ORDER BY code').pluck().all()
  const shared = sharedInt32(keys.length + 1)
  shared.set(keys, 1)
  return shared
}

function placesByKey(keys: Int32Array): Int32Array {
  const places = new Int32Array(keys.reduce((most, key) => Math.max(most, key), 0) + 1)
  for (const [place, key] of keys.entries()) places[key] = place
  return places
}

function placeNumbers(places: number, count: number): ProductLines['product'] {
  return places > 0x10000 ? sharedInt32(count) : new Uint16Array(new SharedArrayBuffer(2 * count))
}

/** The items of orders by the entry that they stand in for: the first sale of the order. */
function itemsByEntry(columns: SalesColumns, items: ReadonlyMap<number, readonly OrderItem[]>) {
  const byEntry = new Map<number, readonly OrderItem[]>()
  if (items.size === 0) return byEntry
  const isPlaced = new Set<number>()
  for (const [entry, order] of columns.order.entries()) {
    const ofOrder = columns.kind[entry] === LINE_KIND.sale && !isPlaced.has(order) ? items.get(order) : undefined
    if (ofOrder === undefined) continue
    isPlaced.add(order)
    byEntry.set(entry, ofOrder)
  }
  return byEntry
}

function startsOf({ lines }: SalesColumns, items: ReadonlyMap<number, readonly OrderItem[]>): Int32Array {
  const starts = sharedInt32(lines.length + 1)
  for (let entry = 0; entry < lines.length; entry++) {
    starts[entry + 1] = (starts[entry] as number) + (lines[entry] as number) + (items.get(entry)?.length ?? 0)
  }
  return starts
}

/** Lines of an entry mostly follow one another, so that the latest place is tried first. */
function latestEntry(columns: SalesColumns): (customer: number, order: number, mark: number) => number {
  let latest = { customer: -1, order: -1, mark: -1, entry: -1 }
  return (customer, order, mark) => {
    const isSame = latest.order === order && latest.mark === mark && latest.customer === customer
    if (!isSame) latest = { customer, order, mark, entry: entryPlace(columns, customer, order, mark) }
    return latest.entry
  }
}
