import { ROLE } from '../sales/counted-sales.ts'
import type { ProductSales, Purchases } from './purchases.ts'
import { sharedOrders } from './shared-orders.ts'

/** What each product, or each group of products, adds up to; by its place. */
export interface ProductSums {
  /** Ten-thousandths of the currency unit, returns taken off where they lower what was spent. */
  readonly spending: Float64Array
  /** Ten-thousandths of a piece. */
  readonly sold: Float64Array
  readonly returned: Float64Array
  /** Distinct ones that bought it. */
  readonly orders: Int32Array
  readonly customers: Int32Array
}

/** Adds up what was bought per product; with `groupOf` per group of products, `count` being how many groups there are. */
export function sumProducts(
  products: ProductSales,
  purchases: Purchases,
  { count, groupOf }: { readonly count: number; readonly groupOf: Int32Array | null },
): ProductSums {
  const everybody = Int32Array.from(products.sales.columns.customers.keys()).subarray(1)
  return { ...sumLines(products, everybody, count, groupOf), ...countBuyers(purchases, count, groupOf) }
}

/** What the lines of customers add up to, who are given as places among those of the sales. */
export function sumLines(
  { sales, lines, isLeftOut }: ProductSales,
  customers: Int32Array,
  count: number,
  groupOf: Int32Array | null = null,
): Pick<ProductSums, 'spending' | 'sold' | 'returned'> {
  const { columns, role, isNet } = sales
  const spending = new Float64Array(count)
  const sold = new Float64Array(count)
  const returned = new Float64Array(count)
  for (const place of customers) {
    for (let entry = columns.starts[place] as number; entry < (columns.starts[place + 1] as number); entry++) {
      const is = role[entry]
      if (is === ROLE.leftOut) continue
      const pieces = is === ROLE.return ? returned : sold
      const isSpent = is === ROLE.sale || isNet
      for (let at = lines.starts[entry] as number; at < (lines.starts[entry + 1] as number); at++) {
        const product = lines.product[at] as number
        if (isLeftOut[product] === 1) continue
        const of = groupOf === null ? product : (groupOf[product] as number)
        if (isSpent) spending[of] = (spending[of] as number) + (lines.amount[at] as number)
        pieces[of] = (pieces[of] as number) + Math.abs(lines.quantity[at] as number)
      }
    }
  }
  return { spending, sold, returned }
}

/** How many distinct orders and customers bought each product or group. */
function countBuyers(
  { customers, orderStarts, orders, starts, product }: Purchases,
  count: number,
  groupOf: Int32Array | null,
): Pick<ProductSums, 'orders' | 'customers'> {
  const inOrders = new Int32Array(count)
  const buyers = new Int32Array(count)
  // One more than the order and the customer that each was last seen with.
  const latestOrder = new Int32Array(count)
  const latestCustomer = new Int32Array(count)
  const shared = sharedOrders(orders)
  const seen = new Set<number>()
  for (let customer = 0; customer < customers.length; customer++) {
    for (let order = orderStarts[customer] as number; order < (orderStarts[customer + 1] as number); order++) {
      const key = orders[order] as number
      const isShared = shared?.has(key) ?? false
      for (let at = starts[order] as number; at < (starts[order + 1] as number); at++) {
        const of = groupOf === null ? (product[at] as number) : (groupOf[product[at] as number] as number)
        if (latestCustomer[of] !== customer + 1) {
          latestCustomer[of] = customer + 1
          buyers[of] = (buyers[of] as number) + 1
        }
        if (latestOrder[of] === order + 1) continue
        latestOrder[of] = order + 1
        if (isShared && seen.size === seen.add(key * count + of).size) continue
        inOrders[of] = (inOrders[of] as number) + 1
      }
    }
  }
  return { orders: inOrders, customers: buyers }
}
