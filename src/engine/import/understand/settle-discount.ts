import { said, type Text } from '../../../shared/words/said.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { foldHeader } from '../values/fold.ts'
import { isDiscountName } from './discount-name.ts'
import { ask, type Draft } from './draft.ts'
import type { Discount } from './reading.ts'
import { isLessDiscount } from './settle-net.ts'

/** How many rows show a question. */
const SHOWN = 3
const OF_HUNDRED = /percent|pct|perc|prozent|rate$/
const OF_MONEY = /amount|amt|value|total|betrag|importe|valor/

/** Finds a discount beside quantity and price that is still to be taken off, and what its numbers are: percent, a fraction or money. */
export function settleDiscount(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const [quantity, price] = [columns.get('quantity'), columns.get('price')]
  const hasAmount = columns.has('amount') && !draft.reading.isAmountIgnored
  if (preset !== null || hasAmount || quantity === undefined || price === undefined) return
  const taken = new Set(columns.values())
  const column = evidence.header.names.findIndex(
    (name, at) => !taken.has(at) && isDiscountName(name) && holdsNumbers(draft, at),
  )
  if (column < 0 || isTakenOff(draft, price)) return
  const as = kindOf(draft, column, quantity, price)
  if (as !== null) draft.reading = { ...draft.reading, discount: { column, as } }
}

/** Whether the price is what is left of another column less a discount. */
function isTakenOff({ evidence }: Draft, price: number): boolean {
  return [...evidence.header.names.keys()].some((at) => at !== price && isLessDiscount(evidence, at, price))
}

/** How the discount is taken off in a column that is quantity times price less the discount on all rows. */
function shownByTotals(draft: Draft, column: number, quantity: number, price: number): 'percent' | 'money' | null {
  const { evidence } = draft
  const [pieces, prices, given] = [evidence.numbers(quantity), evidence.numbers(price), evidence.numbers(column)]
  for (const at of evidence.header.names.keys()) {
    if (at === column || at === quantity || at === price) continue
    const totals = evidence.numbers(at)
    for (const as of ['percent', 'money'] as const) {
      const fits = totals.every((total, row) => {
        const full = multiplyScaled(pieces[row] as number, prices[row] as number)
        const off = given[row] || 0
        const left = as === 'money' ? full - off : multiplyScaled(full, 10_000 - Math.round(off / 100))
        return Math.abs(total - left) <= 100
      })
      if (fits) return as
    }
  }
  return null
}

function holdsNumbers(draft: Draft, at: number): boolean {
  const { filled, values } = draft.evidence.column(at)
  return filled > 0 && [...values.keys()].filter((text) => /\d/.test(text)).length * 2 >= values.size
}

function kindOf(draft: Draft, column: number, quantity: number, price: number): Discount['as'] | null {
  const name = draft.evidence.header.names[column] ?? ''
  const folded = foldHeader(name)
  const texts = [...draft.evidence.column(column).values.keys()]
  if (texts.some((text) => /^[^\d-]*-?[\d.,\s]+%$/.test(text))) return 'percent'
  const numbers = draft.evidence.numbers(column)
  const given = [...numbers].filter((number) => Math.abs(number) > 0)
  if (given.length === 0) return null
  const isBelowOne = given.every((number) => Math.abs(number) < 10_000)
  if (name.includes('%') || OF_HUNDRED.test(folded)) return isBelowOne ? 'fraction' : 'percent'
  if (OF_MONEY.test(folded)) return 'money'
  if (isBelowOne) return 'fraction'
  // Tills write what they take off as less than nothing; nobody writes a percentage so.
  if (given.every((number) => number < 0)) return 'money'
  // A discount above its line is no percentage of it, and one above 100 is none at all.
  const [quantities, prices] = [draft.evidence.numbers(quantity), draft.evidence.numbers(price)]
  const isMoney =
    given.some((number) => Math.abs(number) > 100 * 10_000 || number % 5_000 !== 0) ||
    numbers.some((number, at) => number === multiplyScaled(quantities[at] as number, prices[at] as number))
  if (isMoney) return 'money'
  const shown = shownByTotals(draft, column, quantity, price)
  if (shown !== null) return shown
  const answer = ask(
    draft,
    {
      id: 'discount',
      text: said('ask.discount', { column: name }),
      choices: [
        { value: 'percent', label: said('ask.discount.percent') },
        { value: 'money', label: said('ask.discount.money') },
      ],
      preset: null,
      examples: examplesOf(draft, numbers, quantities, prices),
    },
    null,
  )
  return answer === 'percent' || answer === 'money' ? answer : null
}

/** Rows whose line comes to something else by each reading of its discount; numbers in ten-thousandths. */
function examplesOf(
  { evidence }: Draft,
  discounts: Float64Array,
  quantities: Float64Array,
  prices: Float64Array,
): readonly Text[] {
  const examples: Text[] = []
  for (const [at, discount] of discounts.entries()) {
    const full = multiplyScaled(quantities[at] as number, prices[at] as number)
    if (!(Math.abs(discount) > 0) || Number.isNaN(full)) continue
    const taken = Math.abs(discount)
    const units = (amount: number) => String(Math.round(amount / 100) / 100)
    examples.push(
      said('ask.discount.example', {
        row: evidence.rows[at]?.number ?? 0,
        full: units(full),
        discount: units(taken),
        percent: units(full * (1 - taken / 1_000_000)),
        money: units(full - taken),
      }),
    )
    if (examples.length === SHOWN) break
  }
  return examples
}
