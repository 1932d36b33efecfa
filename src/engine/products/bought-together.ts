import { firstOf } from './first-of.ts'
import type { Purchases } from './purchases.ts'
import { sharedOrders } from './shared-orders.ts'

/** Two products that stand in the same orders; `a` has the lower place. */
export interface Pair {
  readonly a: number
  readonly b: number
  /** Orders with both, with one, and with the other. */
  readonly both: number
  readonly ofA: number
  readonly ofB: number
}

/** The orders as baskets: where the products of each begin, and after the last where they end; ascending within each. */
interface Baskets {
  readonly starts: Int32Array
  readonly product: Uint16Array | Int32Array
}

/**
 * The pairs of products in at least so many orders, by lift (both × all orders / (orders of one × orders of the other)) descending, then
 * by place. Lifts are compared as exact fractions.
 */
export function boughtTogether(
  purchases: Purchases,
  inOrders: Int32Array,
  { minOrders, most }: { readonly minOrders: number; readonly most: number },
  cells = CELLS,
): Pair[] {
  const pairs = pairsOf(basketsOf(purchases), inOrders, minOrders, cells)
  return firstOf(pairs, most, (one, other) => compareProducts(other, one))
}

/** Compares both / (ofA × ofB): doubles decide where they are far apart, whole numbers of any size where they are not. */
function compareProducts(one: Pair, other: Pair): number {
  const left = one.both * other.ofA * other.ofB
  const right = other.both * one.ofA * one.ofB
  if (Math.abs(left - right) > 1e-9 * Math.max(left, right)) return left - right
  const exact =
    BigInt(one.both) * BigInt(other.ofA) * BigInt(other.ofB) - BigInt(other.both) * BigInt(one.ofA) * BigInt(one.ofB)
  return exact > 0n ? 1 : exact < 0n ? -1 : 0
}

/** How many counts are held at a time, so that they stay near the processor; more where that would take too many goes over the baskets. */
const CELLS = 1 << 18
const MOST_GOES = 64

/**
 * Every pair in at least so many baskets, by the first product, then by the second. Each go over the baskets counts the pairs whose first product lies in a stripe of the
 * products, and begins in each basket where the last one ended.
 */
function* pairsOf(baskets: Baskets, inOrders: Int32Array, minOrders: number, least: number): Generator<Pair> {
  const frequent = Array.from(inOrders.keys()).filter((place) => (inOrders[place] as number) >= minOrders)
  const ranked = rankedBaskets(baskets, inOrders.length, frequent)
  const { length } = frequent
  const cells = Math.max(least, (length * length) / 2 / MOST_GOES)
  // Added to the rank of the second product, it gives the place of the count.
  const rows = new Int32Array(length)
  const next = ranked.starts.slice(0, -1)
  for (let first = 0; first < length; ) {
    let end = first
    let size = 0
    for (; end < length && (end === first || size + length - end - 1 <= cells); end++) {
      rows[end] = size - end - 1
      size += length - end - 1
    }
    const counts = new Int32Array(size)
    countStripe(ranked, next, end, rows, counts)
    for (let rank = first; rank < end; rank++) {
      for (let other = rank + 1; other < length; other++) {
        const both = counts[(rows[rank] as number) + other] as number
        if (both < minOrders) continue
        const [a, b] = [frequent[rank] as number, frequent[other] as number]
        yield { a, b, both, ofA: inOrders[a] as number, ofB: inOrders[b] as number }
      }
    }
    first = end
  }
}

/** Counts the pairs of products whose first lies before `end`, from where `next` has come in each basket, and moves that on. */
function countStripe(
  { starts, product }: Baskets,
  next: Int32Array,
  end: number,
  rows: Int32Array,
  counts: Int32Array,
) {
  for (let basket = 0; basket < next.length; basket++) {
    const basketEnd = starts[basket + 1] as number
    let at = next[basket] as number
    for (; at < basketEnd; at++) {
      const rank = product[at] as number
      if (rank >= end) break
      const row = rows[rank] as number
      for (let other = at + 1; other < basketEnd; other++) {
        const cell = row + (product[other] as number)
        counts[cell] = (counts[cell] as number) + 1
      }
    }
    next[basket] = at
  }
}

/** The baskets with the ranks of the products that count in place of these. */
function rankedBaskets({ starts, product }: Baskets, products: number, frequent: readonly number[]): Baskets {
  const rankOf = new Int32Array(products).fill(-1)
  for (const [rank, place] of frequent.entries()) rankOf[place] = rank
  const ranks = product instanceof Uint16Array ? new Uint16Array(product.length) : new Int32Array(product.length)
  const newStarts = new Int32Array(starts.length)
  let count = 0
  for (let basket = 0; basket + 1 < starts.length; basket++) {
    const end = starts[basket + 1] as number
    for (let at = starts[basket] as number; at < end; at++) {
      const rank = rankOf[product[at] as number] as number
      if (rank >= 0) ranks[count++] = rank
    }
    newStarts[basket + 1] = count
  }
  return { starts: newStarts, product: ranks }
}

/** The orders as baskets, those of several customers joined. */
function basketsOf({ orders, starts, product }: Purchases): Baskets {
  const shared = sharedOrders(orders)
  if (shared === null) return { starts, product }
  const joined = new Map<number, Set<number>>()
  const newStarts = [0]
  const kept: number[] = []
  const add = (products: Iterable<number>) => {
    for (const each of products) kept.push(each)
    newStarts.push(kept.length)
  }
  for (const [at, key] of orders.entries()) {
    const products = product.subarray(starts[at], starts[at + 1])
    if (!shared.has(key)) add(products)
    else joined.set(key, new Set([...(joined.get(key) ?? []), ...products]))
  }
  for (const products of joined.values()) add([...products].sort((a, b) => a - b))
  return { starts: Int32Array.from(newStarts), product: Int32Array.from(kept) }
}
