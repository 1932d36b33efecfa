import fc from 'fast-check'

/** An order of a shop that never was. */
export interface Order {
  readonly customer: string
  /** Days after the first of May 2026. */
  readonly day: number
  readonly isCancelled: boolean
  readonly lines: readonly { readonly product: number; readonly quantity: number }[]
}

/** In cents, of each product. */
const PRICES = [1_550, 925, 275, 4_999, 1_237] as const

const PEOPLE = ['eva@home.test', 'jon@home.test', 'kim@work.test', 'lea@work.test']

const line = fc.record({ product: fc.nat({ max: PRICES.length - 1 }), quantity: fc.integer({ min: 1, max: 6 }) })

/** Lines of one order; no two are the same, since a line that a second file repeats counts as already there. */
const lines = fc.uniqueArray(line, {
  minLength: 1,
  maxLength: 3,
  selector: ({ product, quantity }) => `${product} ${quantity}`,
})

/** Orders in the sequence of their days, one in three cancelled. */
export const orders: fc.Arbitrary<readonly Order[]> = fc
  .array(
    fc.record({
      next: fc.integer({ min: 1, max: PEOPLE.length - 1 }),
      day: fc.nat({ max: 180 }),
      isCancelled: fc.nat({ max: 2 }).map((n) => n === 0),
      lines,
    }),
    { minLength: 6, maxLength: 14 },
  )
  .map((drawn) => {
    // One customer in all orders of a file could be the shop itself.
    let person = 0
    return drawn
      .sort((a, b) => a.day - b.day)
      .map(({ next, ...order }) => {
        person = (person + next) % PEOPLE.length
        return { ...order, customer: PEOPLE[person] as string }
      })
  })
  .filter((each) => each.some(({ isCancelled }) => !isCancelled))

/** The file of a shop: its header and a row for each line; amounts with two decimals. */
export function tableOf(shop: readonly Order[], words = { done: 'completed', cancelled: 'cancelled' }): string[][] {
  const rows = shop.flatMap(({ customer, day, isCancelled, lines }, at) =>
    lines.map(({ product, quantity }) => [
      String(1_001 + at),
      new Date(Date.UTC(2026, 4, 1 + day)).toISOString().slice(0, 10),
      customer,
      `article ${product + 1}`,
      String(quantity),
      money(PRICES[product] as number),
      money((PRICES[product] as number) * quantity),
      isCancelled ? words.cancelled : words.done,
    ]),
  )
  return [['Order ID', 'Order Date', 'E-mail', 'Product', 'Quantity', 'Unit Price', 'Line Total', 'Status'], ...rows]
}

/** What the shop sold, added up here: customers, orders and ten-thousandths. */
export function soldBy(shop: readonly Order[]): { customers: number; orders: number; revenue: number } {
  const sold = shop.filter(({ isCancelled }) => !isCancelled)
  const cents = sold.flatMap(({ lines }) =>
    lines.map(({ product, quantity }) => (PRICES[product] as number) * quantity),
  )
  return {
    customers: new Set(sold.map(({ customer }) => customer)).size,
    orders: sold.length,
    revenue: cents.reduce((sum, each) => sum + each, 0) * 100,
  }
}

function money(cents: number): string {
  return (cents / 100).toFixed(2)
}
