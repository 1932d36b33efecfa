import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { type CountedSales, ROLE } from './counted-sales.ts'

/** What customers bought or gave back, receipt by receipt; where an order has both, those are two. */
export interface Receipts {
  /** Where each customer's receipts begin and end in the columns, in the order of the keys. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The order's key. */
  readonly order: readonly number[]
  readonly isSale: readonly boolean[]
  /** Wall-clock seconds of the first line. */
  readonly time: readonly number[]
  /** In currency units. */
  readonly amount: readonly number[]
  readonly pieces: readonly number[]
}

/** The receipts of the customers with these keys, ascending, whatever returns do to what was spent. */
export function readReceipts(keys: Int32Array, { columns, role }: CountedSales): Receipts {
  const { customers, starts, order } = columns
  const found = { starts: new Int32Array(keys.length), ends: new Int32Array(keys.length) }
  const receipts = {
    order: [] as number[],
    isSale: [] as boolean[],
    time: [] as number[],
    amount: [] as number[],
    pieces: [] as number[],
  }
  const add = (from: number, to: number, wanted: number) => {
    let time = Number.POSITIVE_INFINITY
    let amount = 0
    let pieces = 0
    for (let at = from; at < to; at++) {
      if (role[at] !== wanted) continue
      time = Math.min(time, (columns.day[at] as number) * SECONDS_PER_DAY + (columns.second[at] as number))
      amount += columns.amount[at] as number
      pieces += columns.quantity[at] as number
    }
    if (time === Number.POSITIVE_INFINITY) return
    receipts.order.push(order[from] as number)
    receipts.isSale.push(wanted === ROLE.sale)
    receipts.time.push(time)
    receipts.amount.push(amount / MONEY_SCALE)
    receipts.pieces.push(pieces / MONEY_SCALE)
  }
  let place = 0
  for (const [at, key] of keys.entries()) {
    while ((customers[place] as number) < key) place++
    found.starts[at] = receipts.order.length
    const end = customers[place] === key ? (starts[place + 1] as number) : 0
    for (let from = starts[place] as number; from < end; ) {
      let to = from + 1
      while (to < end && order[to] === order[from]) to++
      add(from, to, ROLE.sale)
      add(from, to, ROLE.return)
      from = to
    }
    found.ends[at] = receipts.order.length
  }
  return { ...found, ...receipts }
}
