import { firstOf } from './first-of.ts'
import type { CustomerGroups } from './groups.ts'
import type { SumsOfGroups } from './product-sums.ts'
import type { Purchases } from './purchases.ts'

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
  { names, of }: CustomerGroups,
  sums: SumsOfGroups,
  { customers }: Purchases,
  { allBuyers, minBuyers, most }: { readonly allBuyers: Int32Array; readonly minBuyers: number; readonly most: number },
): GroupProducts[] {
  const count = allBuyers.length
  const sizes = new Int32Array(names.length + 1)
  for (const place of customers) {
    const row = of[place] as number
    sizes[row] = (sizes[row] as number) + 1
  }
  return names.map((name, at) => {
    const row = at + 1
    const spending = sums.spending.subarray(row * count, (row + 1) * count)
    const buyers = sums.buyers.subarray(row * count, (row + 1) * count)
    const bought = Array.from(buyers.keys()).filter((product) => (buyers[product] as number) > 0)
    const figures = (product: number): GroupProduct => ({
      product,
      spending: spending[product] as number,
      buyers: buyers[product] as number,
    })
    const bySpending = firstOf(bought, most, (a, b) => (spending[b] as number) - (spending[a] as number))
    const byLift = firstOf(
      bought.filter((product) => (allBuyers[product] as number) >= minBuyers),
      most,
      (a, b) => {
        const [ofA, ofB] = [buyers[a] as number, buyers[b] as number]
        return ofB * (allBuyers[a] as number) - ofA * (allBuyers[b] as number) || ofB - ofA
      },
    )
    return { name, customers: sizes[row] as number, bySpending: bySpending.map(figures), byLift: byLift.map(figures) }
  })
}
