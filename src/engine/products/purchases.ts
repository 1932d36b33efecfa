import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import type { ProductLines } from '../sales/product-lines.ts'

/** What customers bought, order by order, each product once per order, ascending; products are places as in {@link ProductLines}. */
export interface Purchases {
  /** Places among the customers of the sales of those who bought something. */
  readonly customers: Int32Array
  /** Where the orders of each customer begin, and after the last where they end. */
  readonly orderStarts: Int32Array
  /** The keys of the orders; one that two customers share stands under both. */
  readonly orders: Int32Array
  /** Wall-clock seconds of the first line. */
  readonly times: Float64Array
  /** Where the products of each order begin, and after the last where they end. */
  readonly starts: Int32Array
  readonly product: ProductLines['product']
}

/** The sales that count, with the products of their lines. */
export interface ProductSales {
  readonly sales: CountedSales
  readonly lines: ProductLines
  /** 1 for each product that is left out, and for the lines without one. */
  readonly isLeftOut: Uint8Array
}

/** Goes through the sales that count once. */
export function purchasesOf({ sales, lines, isLeftOut }: ProductSales): Purchases {
  const { columns, role } = sales
  const { starts: entries, order, day, second } = columns
  const most = Math.max(1, columns.customers.length)
  const customers = new Int32Array(most)
  const orderStarts = new Int32Array(most + 1)
  const orders = new Int32Array(order.length)
  const times = new Float64Array(order.length)
  const starts = new Int32Array(order.length + 1)
  const product =
    lines.product instanceof Uint16Array ? new Uint16Array(lines.product.length) : new Int32Array(lines.product.length)
  let customerCount = 0
  let orderCount = 0
  let count = 0
  // Lines ascend within an entry, so that only orders of several entries are not sorted as they come.
  let isSorted = true
  const closeOrder = () => {
    if (!isSorted) count = sortDistinct(product, starts[orderCount - 1] as number, count)
    starts[orderCount] = count
  }
  for (let place = 1; place < columns.customers.length; place++) {
    const before = orderCount
    let latest = -1
    for (let entry = entries[place] as number; entry < (entries[place + 1] as number); entry++) {
      if (role[entry] !== ROLE.sale) continue
      // The entries of an order ascend by time.
      if (order[entry] !== latest) {
        if (orderCount > before) closeOrder()
        latest = order[entry] as number
        orders[orderCount] = latest
        times[orderCount] = (day[entry] as number) * SECONDS_PER_DAY + (second[entry] as number)
        orderCount++
        isSorted = true
      }
      let last = count > (starts[orderCount - 1] as number) ? (product[count - 1] as number) : -1
      for (let at = lines.starts[entry] as number; at < (lines.starts[entry + 1] as number); at++) {
        const of = lines.product[at] as number
        if (of === last || isLeftOut[of] === 1) continue
        if (of < last) isSorted = false
        last = of
        product[count++] = of
      }
    }
    if (orderCount === before) continue
    closeOrder()
    customers[customerCount++] = place
    orderStarts[customerCount] = orderCount
  }
  return {
    customers: customers.subarray(0, customerCount),
    orderStarts: orderStarts.subarray(0, customerCount + 1),
    orders: orders.subarray(0, orderCount),
    times: times.subarray(0, orderCount),
    starts: starts.subarray(0, orderCount + 1),
    product: product.subarray(0, count),
  }
}

/** Sorts a part of the products and leaves each once; gives where the part ends now. */
function sortDistinct(product: Purchases['product'], from: number, to: number): number {
  const sorted = product.subarray(from, to).sort()
  let end = from
  for (const of of sorted) if (end === from || product[end - 1] !== of) product[end++] = of
  return end
}
