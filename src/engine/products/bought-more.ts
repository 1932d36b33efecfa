import { firstOf } from './first-of.ts'
import { sumLines } from './product-sums.ts'
import type { ProductSales, Purchases } from './purchases.ts'

/** Customers that go together. */
export interface CustomerGroup {
  /** A segment's name, or a cluster's number. */
  readonly name: string | number
  /** Places among the customers of the purchases, ascending. */
  readonly members: Int32Array
}

/** A product as a group of customers bought it. */
export interface GroupProduct {
  readonly product: number
  /** Ten-thousandths of the currency unit, of the group. */
  readonly spending: number
  /** Customers of the group who bought it. */
  readonly buyers: number
}

/** What a group bought for the most money, and what more of it bought than of all customers. */
export interface GroupProducts {
  readonly name: string | number
  readonly customers: number
  readonly bySpending: readonly GroupProduct[]
  readonly byLift: readonly GroupProduct[]
}

/**
 * The products of each group: by spending descending, then by place; and of those that at least `minBuyers` customers bought in all, by
 * lift ((buyers in the group / its size) / (all buyers / all customers)) descending, then by buyers in the group descending, then by
 * place. Within a group lifts compare as buyers in it / all buyers do, whose cross products are whole numbers below 2^53.
 */
export function productsOfGroups(
  products: ProductSales,
  purchases: Purchases,
  groups: readonly CustomerGroup[],
  { allBuyers, minBuyers, most }: { readonly allBuyers: Int32Array; readonly minBuyers: number; readonly most: number },
): GroupProducts[] {
  const count = allBuyers.length
  return groups.map(({ name, members }) => {
    const places = members.map((member) => purchases.customers[member] as number)
    const { spending } = sumLines(products, places, count)
    const buyers = countBuyersAmong(purchases, members, count)
    const bought = () => placesWhere(buyers, (of) => of > 0)
    const figures = (product: number): GroupProduct => ({
      product,
      spending: spending[product] as number,
      buyers: buyers[product] as number,
    })
    const bySpending = firstOf(bought(), most, (a, b) => (spending[b] as number) - (spending[a] as number) || a - b)
    const byLift = firstOf(
      bought().filter((product) => (allBuyers[product] as number) >= minBuyers),
      most,
      (a, b) => {
        const [ofA, ofB] = [buyers[a] as number, buyers[b] as number]
        return ofB * (allBuyers[a] as number) - ofA * (allBuyers[b] as number) || ofB - ofA || a - b
      },
    )
    return { name, customers: members.length, bySpending: bySpending.map(figures), byLift: byLift.map(figures) }
  })
}

/** How many of these customers bought each product. */
function countBuyersAmong({ orderStarts, starts, product }: Purchases, members: Int32Array, count: number): Int32Array {
  const buyers = new Int32Array(count)
  // One more than the customer that each product was last seen with.
  const latest = new Int32Array(count)
  for (const member of members) {
    const end = starts[orderStarts[member + 1] as number] as number
    for (let at = starts[orderStarts[member] as number] as number; at < end; at++) {
      const of = product[at] as number
      if (latest[of] === member + 1) continue
      latest[of] = member + 1
      buyers[of] = (buyers[of] as number) + 1
    }
  }
  return buyers
}

function placesWhere(values: Int32Array, is: (value: number) => boolean): number[] {
  const places: number[] = []
  for (const [place, value] of values.entries()) if (is(value)) places.push(place)
  return places
}
