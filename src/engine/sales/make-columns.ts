import { release } from '../../shared/release.ts'
import type { Database } from '../database/open.ts'
import { withSmallCache } from '../database/small-cache.ts'
import { type Integers, type SalesColumns, sharedInt32, sharedIntegers, sharedUint8 } from './columns.ts'
import { salesEdition } from './edition.ts'
import { readMark } from './entry-mark.ts'
import { LineSums, type Summed } from './line-sums.ts'
import { PIECES, readLines } from './read-lines.ts'

/** Sums up the lines of a workspace. */
export function makeColumns(database: Database): SalesColumns {
  // In one transaction, so that the sums are those of one edition whatever is imported meanwhile.
  return withSmallCache(
    database,
    database.transaction(() => ({
      edition: salesEdition(database),
      ...laidOut(sumLines(database)),
      costs: null,
      ...orderPlaces(database),
    })),
  )
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
  release(summed.order, summed.lines)
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
  release(summed.mark)
  return {
    ...byCustomer(summed.customer),
    order,
    day,
    second,
    kind,
    duplicate,
    lines,
    quantity: shared(summed.quantity),
    amount: shared(summed.amount),
  }
}

/** Nobody comes first, with or without lines. */
function byCustomer(customer: Int32Array): Pick<SalesColumns, 'customers' | 'starts'> {
  let count = 1
  for (let at = 0; at < customer.length; at++) if (customer[at] !== (customer[at - 1] ?? 0)) count++
  const customers = sharedInt32(count)
  const starts = sharedInt32(count + 1)
  let place = 0
  for (let at = 0; at < customer.length; at++) {
    const key = customer[at] as number
    if (key === customers[place]) continue
    customers[++place] = key
    starts[place] = at
  }
  starts[count] = customer.length
  release(customer)
  return { customers, starts }
}

function shared(values: Float64Array): Integers {
  const kept = sharedIntegers(values)
  release(values)
  return kept
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
