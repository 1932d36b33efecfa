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

/** The orders as baskets: where the products of each begin, and after the last where they end. */
interface Baskets {
  readonly starts: Int32Array
  readonly product: ArrayLike<number>
}

/**
 * The pairs of products in at least so many orders, by lift (both × all orders / (orders of one × orders of the other)) descending, then
 * by place. Lifts are compared as exact fractions.
 */
export function boughtTogether(
  purchases: Purchases,
  inOrders: Int32Array,
  { minOrders, most }: { readonly minOrders: number; readonly most: number },
  portions = PORTIONS,
): Pair[] {
  return firstOf(pairsOf(basketsOf(purchases), inOrders, minOrders, portions), most, byLift)
}

function byLift(one: Pair, other: Pair): number {
  return compareProducts(other, one) || one.a - other.a || one.b - other.b
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

/** How the counting is cut up: so many baskets at a time stay near the processor, and so many counts are held at most. */
const PORTIONS = { baskets: 1 << 14, counts: 1 << 24 }

/**
 * Every pair in at least so many baskets. Products come one after the other, ascending: those that lie in its baskets already are its
 * pairs, so that a pair is counted once.
 */
function* pairsOf(
  { starts, product }: Baskets,
  inOrders: Int32Array,
  minOrders: number,
  portions: typeof PORTIONS,
): Generator<Pair> {
  const frequent = Array.from(inOrders.keys()).filter((place) => (inOrders[place] as number) >= minOrders)
  const rankOf = new Int32Array(inOrders.length).fill(-1)
  for (const [rank, place] of frequent.entries()) rankOf[place] = rank
  const { listStarts, baskets, room } = invert(starts, product, rankOf, frequent.length)
  const count = room.at(-1) as number
  const held = frequent.length > 0x10000 ? new Int32Array(count) : new Uint16Array(count)
  const ends = room.slice()
  for (let first = 0; first < frequent.length; ) {
    const end = Math.min(frequent.length, first + Math.max(1, Math.floor(portions.counts / frequent.length)))
    const counts = new Int32Array((end - first) * end)
    const next = listStarts.slice(first, end)
    for (
      let basketsEnd = portions.baskets;
      basketsEnd - portions.baskets < starts.length;
      basketsEnd += portions.baskets
    ) {
      for (let rank = first; rank < end; rank++) {
        const row = (rank - first) * end
        const listEnd = listStarts[rank + 1] as number
        let at = next[rank - first] as number
        for (; at < listEnd && (baskets[at] as number) < basketsEnd; at++) {
          const basket = baskets[at] as number
          const to = ends[basket] as number
          for (let other = room[basket] as number; other < to; other++) {
            const cell = row + (held[other] as number)
            counts[cell] = (counts[cell] as number) + 1
          }
          held[to] = rank
          ends[basket] = to + 1
        }
        next[rank - first] = at
      }
    }
    for (let rank = first; rank < end; rank++) {
      for (let lower = 0; lower < rank; lower++) {
        const both = counts[(rank - first) * end + lower] as number
        if (both < minOrders) continue
        const [a, b] = [frequent[lower] as number, frequent[rank] as number]
        yield { a, b, both, ofA: inOrders[a] as number, ofB: inOrders[b] as number }
      }
    }
    first = end
  }
}

/** The baskets of each product that counts, ascending, and where the products of each basket will be laid. */
function invert(starts: Int32Array, product: ArrayLike<number>, rankOf: Int32Array, ranks: number) {
  const listStarts = new Int32Array(ranks + 1)
  const room = new Int32Array(starts.length)
  for (let basket = 0; basket + 1 < starts.length; basket++) {
    let size = 0
    for (let at = starts[basket] as number; at < (starts[basket + 1] as number); at++) {
      const rank = rankOf[product[at] as number] as number
      if (rank < 0) continue
      listStarts[rank + 1] = (listStarts[rank + 1] as number) + 1
      size++
    }
    room[basket + 1] = (room[basket] as number) + size
  }
  for (let rank = 0; rank < ranks; rank++) {
    listStarts[rank + 1] = (listStarts[rank + 1] as number) + (listStarts[rank] as number)
  }
  const baskets = new Int32Array(listStarts[ranks] as number)
  const next = listStarts.slice()
  for (let basket = 0; basket + 1 < starts.length; basket++) {
    for (let at = starts[basket] as number; at < (starts[basket + 1] as number); at++) {
      const rank = rankOf[product[at] as number] as number
      if (rank < 0) continue
      const to = next[rank] as number
      baskets[to] = basket
      next[rank] = to + 1
    }
  }
  return { listStarts, baskets, room }
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
  for (const products of joined.values()) add(products)
  return { starts: Int32Array.from(newStarts), product: kept }
}
