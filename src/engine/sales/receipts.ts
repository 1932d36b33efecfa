import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Database } from '../database/open.ts'
import { ownedLines } from './merges.ts'

/** Which lines count, as for the measures. */
export interface ReceiptScope {
  /** A condition on `lines` in SQL. */
  readonly condition: string
  /** Whole days since 1970-01-01. */
  readonly asOfDay: number
  /** Whether returns lower what a customer spent. */
  readonly isNet: boolean
}

/** What customers bought or gave back, receipt by receipt; where an order has both, those are two. */
export interface Receipts {
  /** Where each customer's receipts begin and end in the columns, in the order of the keys. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The order's key. */
  readonly order: readonly number[]
  readonly isSale: readonly boolean[]
  /** Wall-clock seconds. */
  readonly time: readonly number[]
  /** In currency units. */
  readonly amount: readonly number[]
  /** 0 where they were not asked for. */
  readonly pieces: readonly number[]
}

type Row = [customer: number, order: number, kind: number, time: number, amount: number, pieces: number]

/** Reads the receipts of the customers with these keys; those who were merged have them together. */
export function readReceipts(database: Database, keys: Int32Array, scope: ReceiptScope, withPieces: boolean): Receipts {
  const places = new Map(Array.from(keys, (key, place) => [key, place]))
  const starts = new Int32Array(keys.length)
  const ends = new Int32Array(keys.length)
  const order: number[] = []
  const isSale: boolean[] = []
  const time: number[] = []
  const amount: number[] = []
  const pieces: number[] = []
  // Quantities are not in the index: reading them looks up every line.
  const counted = withPieces ? `sum(coalesce(quantity, ${MONEY_SCALE}))` : '0'
  for (const { owner, from, where } of ownedLines(database)) {
    const rows = database
      .prepare<[], Row>(
        `SELECT ${owner}, order_id, kind, min(time), sum(amount), ${counted} FROM ${from}
          WHERE ${where} AND kind IN (0, 1, 2) AND ${scope.condition} GROUP BY ${owner}, order_id, kind`,
      )
      .raw()
    let current = -1
    for (const [key, orderKey, kind, at, sum, count] of rows.iterate()) {
      const place = places.get(key)
      if (place === undefined) continue
      if (place !== current) starts[place] = order.length
      current = place
      const last = order.length - 1
      // Credit notes and other returns of one order are one receipt.
      if (kind === 2 && last >= (starts[place] as number) && order[last] === orderKey && !isSale[last]) {
        time[last] = Math.min(time[last] as number, at)
        amount[last] = (amount[last] as number) + sum / MONEY_SCALE
        continue
      }
      order.push(orderKey)
      isSale.push(kind === 0)
      time.push(at)
      amount.push(sum / MONEY_SCALE)
      pieces.push(count / MONEY_SCALE)
      ends[place] = order.length
    }
  }
  return { starts, ends, order, isSale, time, amount, pieces }
}
