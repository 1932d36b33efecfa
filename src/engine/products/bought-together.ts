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
): Pair[] {
  return firstOf(pairsOf(basketsOf(purchases), inOrders, Math.max(1, minOrders)), most, byLift)
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

/**
 * Every pair in at least so many baskets. Products come one after the other, ascending: those that lie in its baskets already are its
 * pairs, so that a pair is counted once and the counts of one product at a time are all that is held.
 */
function* pairsOf({ starts, product }: Baskets, inOrders: Int32Array, minOrders: number): Generator<Pair> {
  const frequent = Array.from(inOrders.keys()).filter((place) => (inOrders[place] as number) >= minOrders)
  const rankOf = new Int32Array(inOrders.length).fill(-1)
  for (const [rank, place] of frequent.entries()) rankOf[place] = rank
  const { listStarts, baskets, room } = invert(starts, product, rankOf, frequent.length)
  const held = new Int32Array(room.at(-1) as number)
  const ends = room.slice()
  const counts = new Int32Array(frequent.length)
  for (let rank = 0; rank < frequent.length; rank++) {
    for (let at = listStarts[rank] as number; at < (listStarts[rank + 1] as number); at++) {
      const basket = baskets[at] as number
      const end = ends[basket] as number
      for (let other = room[basket] as number; other < end; other++) {
        const with_ = held[other] as number
        counts[with_] = (counts[with_] as number) + 1
      }
      held[end] = rank
      ends[basket] = end + 1
    }
    for (let lower = 0; lower < rank; lower++) {
      const both = counts[lower] as number
      counts[lower] = 0
      if (both < minOrders) continue
      const [a, b] = [frequent[lower] as number, frequent[rank] as number]
      yield { a, b, both, ofA: inOrders[a] as number, ofB: inOrders[b] as number }
    }
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
