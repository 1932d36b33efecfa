import { said } from '../../../shared/words/said.ts'
import { cellText } from '../values/cell-text.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { type Draft, take } from './draft.ts'

/** Of the products whose quantities differ, this share must agree. */
const AGREEMENT = 0.9
/** The most that a count of pieces is, in a column whose name does not say that it is one. */
const MOST_PIECES = 1_000

/**
 * Tells a price of one piece from what all pieces of the line cost: of products sold in different quantities either the price stays
 * the same, or the price for each piece does. So an amount that is a count of pieces is found too.
 */
export function settlePrice(draft: Draft): void {
  const { columns, evidence } = draft
  const price = columns.get('price')
  const product = columns.get('product') ?? columns.get('productName')
  if (price === undefined || product === undefined || draft.preset !== null) return
  const quantity = columns.get('quantity')
  if (quantity !== undefined && !columns.has('amount')) {
    if (isPriceOfAll(draft, quantity, price, product)) draft.reading = { ...draft.reading, isPriceOfLine: true }
    return
  }
  const amount = columns.get('amount')
  if (quantity !== undefined || amount === undefined || !isCount(draft, amount)) return
  if (!isPriceOfAll(draft, amount, price, product)) return
  const { names } = evidence.header
  const why = said('why.counts-pieces', { column: names[amount] ?? '', price: names[price] ?? '' })
  if (take(draft, 'quantity', amount, why)) take(draft, 'amount', price, why)
}

/** Whether what stands as the price grows with the quantity of the same product, and is so much for each piece. */
function isPriceOfAll(draft: Draft, quantity: number, price: number, product: number): boolean {
  const quantities = draft.evidence.numbers(quantity)
  const prices = draft.evidence.numbers(price)
  const seen = new Map<string, { quantity: number; price: number }>()
  let same = 0
  let proportional = 0
  let compared = 0
  for (const [at, row] of draft.evidence.rows.entries()) {
    const [pieces, cost] = [quantities[at] as number, prices[at] as number]
    if (!(pieces > 0) || !(cost > 0)) continue
    const name = cellText(row, product)
    const before = seen.get(name)
    seen.set(name, { quantity: pieces, price: cost })
    if (name === '' || before === undefined || before.quantity === pieces) continue
    compared++
    if (cost === before.price) same++
    // A cent of rounding for each line.
    const difference = multiplyScaled(cost, before.quantity) - multiplyScaled(before.price, pieces)
    if (Math.abs(difference) <= 100 * (Math.max(pieces, before.quantity) / 10_000)) proportional++
  }
  return compared > 0 && proportional >= compared * AGREEMENT && same < compared * (1 - AGREEMENT)
}

function isCount(draft: Draft, at: number): boolean {
  const numbers = draft.evidence.numbers(at).filter((number) => !Number.isNaN(number))
  return (
    numbers.length > 0 && numbers.every((number) => number % 10_000 === 0 && Math.abs(number) <= MOST_PIECES * 10_000)
  )
}
