import { said } from '../../../shared/words/said.ts'
import { cellText } from '../values/cell-text.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { type Draft, take } from './draft.ts'

/** Of the products whose quantities differ, this share must agree. */
const AGREEMENT = 0.9
/** The most that a count of pieces is, in a column whose name does not say that it is one. */
const MOST_PIECES = 1_000
/** Fewer rows tell nothing. */
const ENOUGH = 3

/**
 * Tells a price of one piece from what all pieces of the line cost: of products sold in different quantities either the price stays
 * the same, or the price for each piece does. So an amount that is a count of pieces is found too.
 */
export function settlePrice(draft: Draft): void {
  const { columns, evidence } = draft
  countedByAmount(draft)
  const price = columns.get('price')
  const product = columns.get('product') ?? columns.get('productName') ?? columns.get('category')
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

/** Whole numbers beside a price are pieces and no money where most are no multiple of it: nobody pays 2 for a thing that costs 10. */
function countedByAmount(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const [amount, price] = [columns.get('amount'), columns.get('price')]
  const isOpen = preset === null && amount !== undefined && price !== undefined && !columns.has('quantity')
  if (!isOpen || !isCount(draft, amount)) return
  const [amounts, prices] = [evidence.numbers(amount), evidence.numbers(price)]
  const compared = [...amounts.keys()].filter((at) => (amounts[at] as number) > 0 && (prices[at] as number) > 0)
  const multiples = compared.filter((at) => (amounts[at] as number) % (prices[at] as number) === 0)
  if (compared.length < ENOUGH || multiples.length * 2 >= compared.length) return
  take(draft, 'quantity', amount, said('why.counts-mostly'))
}

/** Tells whether what stands as the price grows with the quantity of the same product, and is so much for each piece. */
export class PricesOfPieces {
  /** How many prices could be held against that of another quantity of the product. */
  compared = 0
  #same = 0
  #proportional = 0
  readonly #seen = new Map<string, { quantity: number; price: number }>()

  /** Takes in a line; its quantity and price in ten-thousandths. */
  add(product: string, quantity: number, price: number): void {
    if (!(quantity > 0) || !(price > 0)) return
    const before = this.#seen.get(product)
    this.#seen.set(product, { quantity, price })
    if (product === '' || before === undefined || before.quantity === quantity) return
    this.compared++
    if (price === before.price) this.#same++
    // A cent of rounding for each line.
    const difference = multiplyScaled(price, before.quantity) - multiplyScaled(before.price, quantity)
    if (Math.abs(difference) <= 100 * (Math.max(quantity, before.quantity) / 10_000)) this.#proportional++
  }

  get areOfAll(): boolean {
    const { compared } = this
    return compared > 0 && this.#proportional >= compared * AGREEMENT && this.#same < compared * (1 - AGREEMENT)
  }
}

function isPriceOfAll(draft: Draft, quantity: number, price: number, product: number): boolean {
  const quantities = draft.evidence.numbers(quantity)
  const numbers = draft.evidence.numbers(price)
  const prices = new PricesOfPieces()
  for (const [at, row] of draft.evidence.rows.entries()) {
    prices.add(cellText(row, product), quantities[at] as number, numbers[at] as number)
  }
  return prices.areOfAll
}

function isCount(draft: Draft, at: number): boolean {
  const numbers = draft.evidence.numbers(at).filter((number) => !Number.isNaN(number))
  return (
    numbers.length > 0 && numbers.every((number) => number % 10_000 === 0 && Math.abs(number) <= MOST_PIECES * 10_000)
  )
}
