import { ROLE } from '../sales/counted-sales.ts'
import type { CustomerGroups } from './groups.ts'
import type { ProductSales, Purchases } from './purchases.ts'
import { sharedOrders } from './shared-orders.ts'

/** What each product, or each category, adds up to; by its place. */
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

/** The same per group of customers: a row for those in none, and one for each group. */
export interface SumsOfGroups {
  readonly spending: Float64Array
  readonly buyers: Int32Array
}

/** What is added up for whom. */
interface Wish {
  /** How many products, or categories, there are. */
  readonly count: number
  /** The category of each product; null where products are added up themselves. */
  readonly categoryOf: Int32Array | null
  /** Two ways to group customers. */
  readonly groups: readonly [CustomerGroups, CustomerGroups]
}

/** Adds up what was bought, for everybody and for each group, in one pass over the lines and one over the purchases. */
export function sumProducts(
  products: ProductSales,
  purchases: Purchases,
  wish: Wish,
): ProductSums & { readonly ofGroups: readonly [SumsOfGroups, SumsOfGroups] } {
  const { spent, sold, returned } = sumLines(products, wish)
  const { bought, orders } = countBuyers(purchases, wish)
  const { count } = wish
  return {
    spending: addedUp(spent[0], new Float64Array(count)),
    sold,
    returned,
    orders,
    customers: addedUp(bought[0], new Int32Array(count)),
    ofGroups: [
      { spending: spent[0], buyers: bought[0] },
      { spending: spent[1], buyers: bought[1] },
    ],
  }
}

/** The rows as one. */
function addedUp<T extends Float64Array | Int32Array>(rows: T, sums: T): T {
  const count = sums.length
  for (let from = 0; from < rows.length; from += count) {
    for (let at = 0; at < count; at++) sums[at] = (sums[at] as number) + (rows[from + at] as number)
  }
  return sums
}

const rowsOf = ({ names }: CustomerGroups, count: number) => (names.length + 1) * count

function sumLines({ sales, lines, isLeftOut }: ProductSales, { count, categoryOf, groups: [one, other] }: Wish) {
  const { columns, role, isNet } = sales
  const { product, amount, quantity } = lines
  const spentByOne = new Float64Array(rowsOf(one, count))
  const spentByOther = new Float64Array(rowsOf(other, count))
  const sold = new Float64Array(count)
  const returned = new Float64Array(count)
  for (let place = 1; place < columns.customers.length; place++) {
    const rowOfOne = (one.of[place] as number) * count
    const rowOfOther = (other.of[place] as number) * count
    for (let entry = columns.starts[place] as number; entry < (columns.starts[place + 1] as number); entry++) {
      const is = role[entry]
      if (is === ROLE.leftOut) continue
      const pieces = is === ROLE.return ? returned : sold
      const isSpent = is === ROLE.sale || isNet
      const end = lines.starts[entry + 1] as number
      for (let at = lines.starts[entry] as number; at < end; at++) {
        const each = product[at] as number
        if (isLeftOut[each] === 1) continue
        const of = categoryOf === null ? each : (categoryOf[each] as number)
        pieces[of] = (pieces[of] as number) + Math.abs(quantity[at] as number)
        if (!isSpent) continue
        const money = amount[at] as number
        const [inOne, inOther] = [rowOfOne + of, rowOfOther + of]
        spentByOne[inOne] = (spentByOne[inOne] as number) + money
        spentByOther[inOther] = (spentByOther[inOther] as number) + money
      }
    }
  }
  return { spent: [spentByOne, spentByOther] as const, sold, returned }
}

/** How many distinct orders and customers bought each product or category. */
function countBuyers(
  { customers, orderStarts, orders, starts, product }: Purchases,
  { count, categoryOf, groups: [one, other] }: Wish,
) {
  const boughtByOne = new Int32Array(rowsOf(one, count))
  const boughtByOther = new Int32Array(rowsOf(other, count))
  const inOrders = new Int32Array(count)
  // One more than the order and the customer that each was last seen with.
  const latestOrder = new Int32Array(count)
  const latestCustomer = new Int32Array(count)
  const shared = sharedOrders(orders)
  const seen = new Set<number>()
  for (let customer = 0; customer < customers.length; customer++) {
    const place = customers[customer] as number
    const rowOfOne = (one.of[place] as number) * count
    const rowOfOther = (other.of[place] as number) * count
    for (let order = orderStarts[customer] as number; order < (orderStarts[customer + 1] as number); order++) {
      const key = orders[order] as number
      const isShared = shared?.has(key) ?? false
      const end = starts[order + 1] as number
      for (let at = starts[order] as number; at < end; at++) {
        const each = product[at] as number
        const of = categoryOf === null ? each : (categoryOf[each] as number)
        if (latestCustomer[of] !== customer + 1) {
          latestCustomer[of] = customer + 1
          const [inOne, inOther] = [rowOfOne + of, rowOfOther + of]
          boughtByOne[inOne] = (boughtByOne[inOne] as number) + 1
          boughtByOther[inOther] = (boughtByOther[inOther] as number) + 1
        }
        if (latestOrder[of] === order + 1) continue
        latestOrder[of] = order + 1
        if (isShared && seen.size === seen.add(key * count + of).size) continue
        inOrders[of] = (inOrders[of] as number) + 1
      }
    }
  }
  return { bought: [boughtByOne, boughtByOther] as const, orders: inOrders }
}
