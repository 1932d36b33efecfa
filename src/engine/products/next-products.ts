import { firstOf } from './first-of.ts'
import type { Purchases } from './purchases.ts'

/** How many of the customers most like one are asked what they bought. */
const PEERS = 100
/** A product that a single one of them bought says nothing. */
const LEAST_BUYERS = 2
const MOST = 10

/** A product that customers like one bought and this one did not. */
export interface NextProduct {
  readonly product: number
  /** How many of the customers most like this one bought it. */
  readonly buyers: number
  /** How many those are. */
  readonly peers: number
}

/** What is known of customers who bought alike. */
export interface NextProducts {
  /** For a customer, as a place among those of the purchases. */
  readonly find: (customer: number) => readonly NextProduct[]
  /** How many customers bought a product. */
  readonly buyersOf: (product: number) => number
}

/** For each of some lists, what stands in it: where each begins, and after the last where they end. */
interface Lists {
  readonly starts: Int32Array
  readonly values: Int32Array
}

/**
 * Finds what customers may buy next. The 100 most like one are those with the highest cosine of
 * the sets of products that they bought (products in common / the root of how many each has), of equal ones those who first came into the
 * workspace. Of what they bought and this one did not, at most ten products: by how many of them bought it descending, then by
 * how many customers did in all ascending, then by place. Cosines are compared by their squares, whole numbers below 2^53.
 */
export function nextProducts(purchases: Purchases, count: number): NextProducts {
  const products = productsPerCustomer(purchases, count)
  const buyers = inverted(products, count)
  const customers = purchases.customers.length
  const inCommon = new Int32Array(customers)
  const bought = new Int32Array(count)
  const isOwn = new Uint8Array(count)
  const size = ({ starts }: Lists, at: number) => (starts[at + 1] as number) - (starts[at] as number)

  return { find, buyersOf: (product) => size(buyers, product) }

  function find(customer: number): NextProduct[] {
    const own = listAt(products, customer)
    const peers = peersOf(own, customer)
    for (const product of own) isOwn[product] = 1
    const candidates: number[] = []
    for (const peer of peers) {
      for (const product of listAt(products, peer)) {
        if (isOwn[product] === 1) continue
        if (bought[product] === 0) candidates.push(product)
        bought[product] = (bought[product] as number) + 1
      }
    }
    const next = firstOf(
      candidates.filter((product) => (bought[product] as number) >= LEAST_BUYERS),
      MOST,
      (a, b) => (bought[b] as number) - (bought[a] as number) || size(buyers, a) - size(buyers, b) || a - b,
    ).map((product) => ({ product, buyers: bought[product] as number, peers: peers.length }))
    for (const product of candidates) bought[product] = 0
    for (const product of own) isOwn[product] = 0
    return next
  }

  function peersOf(own: Int32Array, customer: number): readonly number[] {
    const met: number[] = []
    for (const product of own) {
      for (const other of listAt(buyers, product)) {
        if (inCommon[other] === 0) met.push(other)
        inCommon[other] = (inCommon[other] as number) + 1
      }
    }
    const peers = firstOf(
      met.filter((other) => other !== customer),
      PEERS,
      (a, b) =>
        (inCommon[b] as number) ** 2 * size(products, a) - (inCommon[a] as number) ** 2 * size(products, b) || a - b,
    )
    for (const other of met) inCommon[other] = 0
    return peers
  }
}

function listAt({ starts, values }: Lists, at: number): Int32Array {
  return values.subarray(starts[at], starts[at + 1])
}

/** What each customer bought, each product once. */
function productsPerCustomer({ customers, orderStarts, starts, product }: Purchases, count: number): Lists {
  const ownStarts = new Int32Array(customers.length + 1)
  const values = new Int32Array(product.length)
  // One more than the customer that each product was last seen with.
  const latest = new Int32Array(count)
  let to = 0
  for (let customer = 0; customer < customers.length; customer++) {
    const end = starts[orderStarts[customer + 1] as number] as number
    for (let at = starts[orderStarts[customer] as number] as number; at < end; at++) {
      const of = product[at] as number
      if (latest[of] === customer + 1) continue
      latest[of] = customer + 1
      values[to++] = of
    }
    ownStarts[customer + 1] = to
  }
  return { starts: ownStarts, values: values.subarray(0, to) }
}

/** In which lists each of so many values stands, ascending. */
function inverted({ starts, values }: Lists, count: number): Lists {
  const listStarts = new Int32Array(count + 1)
  for (const value of values) listStarts[value + 1] = (listStarts[value + 1] as number) + 1
  for (let at = 0; at < count; at++) listStarts[at + 1] = (listStarts[at + 1] as number) + (listStarts[at] as number)
  const lists = new Int32Array(values.length)
  const next = listStarts.slice()
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const value = values[at] as number
      const to = next[value] as number
      lists[to] = list
      next[value] = to + 1
    }
  }
  return { starts: listStarts, values: lists }
}
