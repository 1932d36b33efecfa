import type { Database } from '../database/open.ts'
import { type SalesColumns, sharedInt32, sharedIntegers, sharedUint8 } from './columns.ts'
import { salesEdition } from './edition.ts'
import { readMark } from './entry-mark.ts'
import { LineSums, type Summed } from './line-sums.ts'
import { PIECES, readLines } from './read-lines.ts'

/** Sums up the lines of a workspace. */
export function makeColumns(database: Database): SalesColumns {
  // In one transaction, so that the sums are those of one edition whatever is imported meanwhile.
  return database.transaction(() => ({
    edition: salesEdition(database),
    ...laidOut(sumLines(database)),
    costs: null,
    ...orderPlaces(database),
  }))()
}

function sumLines(database: Database): Summed {
  const sums = new LineSums(highest(database, 'orders'))
  for (const line of readLines(database, [PIECES, 'amount'])) sums.add(...line)
  return sums.sorted()
}

function laidOut(summed: Summed): Omit<SalesColumns, 'edition' | 'costs' | 'store' | 'country'> {
  const count = summed.mark.length
  const order = sharedInt32(count)
  const lines = sharedInt32(count)
  order.set(summed.order)
  lines.set(summed.lines)
  const day = sharedInt32(count)
  const second = sharedInt32(count)
  const kind = sharedUint8(count)
  const duplicate = sharedUint8(count)
  for (const [at, mark] of summed.mark.entries()) {
    const read = readMark(mark)
    day[at] = read.day
    second[at] = read.second
    kind[at] = read.kind
    duplicate[at] = read.duplicate
  }
  return {
    ...byCustomer(summed.customer),
    order,
    day,
    second,
    kind,
    duplicate,
    lines,
    quantity: sharedIntegers(summed.quantity),
    amount: sharedIntegers(summed.amount),
  }
}

/** Nobody comes first, with or without lines. */
function byCustomer(customer: Int32Array): Pick<SalesColumns, 'customers' | 'starts'> {
  const keys = [0]
  const starts = [0]
  for (const [at, key] of customer.entries()) {
    if (key === keys[keys.length - 1]) continue
    keys.push(key)
    starts.push(at)
  }
  starts.push(customer.length)
  const shared = { customers: sharedInt32(keys.length), starts: sharedInt32(starts.length) }
  shared.customers.set(keys)
  shared.starts.set(starts)
  return shared
}

function orderPlaces(database: Database): Pick<SalesColumns, 'store' | 'country'> {
  const orders = highest(database, 'orders') + 1
  const places = (column: 'store_id' | 'country_id', table: 'stores' | 'countries') => {
    const values = new SharedArrayBuffer((highest(database, table) > 0xffff ? 4 : 2) * orders)
    const shared = values.byteLength === 2 * orders ? new Uint16Array(values) : new Int32Array(values)
    const rows = database
      .prepare<[], [number, number]>(`SELECT id, ${column} FROM orders WHERE ${column} IS NOT NULL`)
      .raw()
    for (const [order, place] of rows.iterate()) shared[order] = place
    return shared
  }
  return { store: places('store_id', 'stores'), country: places('country_id', 'countries') }
}

function highest(database: Database, table: 'orders' | 'stores' | 'countries'): number {
  return database.prepare<[], number>(`SELECT coalesce(max(id), 0) FROM ${table}`).pluck().get() ?? 0
}
