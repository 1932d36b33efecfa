import { said } from '../../../shared/words/said.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { isDiscountName } from './discount-name.ts'
import { type Draft, take } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { isOfOrder } from './settle-amount.ts'

/** Of the rows, this share must come to the amount. */
const SURE = 0.98
/** The most that is a count of pieces. */
const MOST_PIECES = 1_000 * 10_000
/** Fewer rows, or fewer of several pieces, tell nothing. */
const ENOUGH = { rows: 2, several: 1 }
/** More columns of numbers are not tried with each other. */
const MOST_COLUMNS = 40

/** Finds the count of pieces beside a price, whatever its column is called, where another column is what they come to. */
export function settlePieces(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const price = columns.get('price')
  if (preset !== null || price === undefined || columns.has('quantity')) return
  const taken = new Set(columns.values())
  const { names } = evidence.header
  const free = [...names.keys()].filter((at) => !taken.has(at) && isOfNumbers(evidence, at)).slice(0, MOST_COLUMNS)
  const amount = columns.get('amount')
  if (amount !== undefined && countsPieces(evidence, amount)) {
    const total = free.find((at) => comesTo(evidence, amount, price, at))
    if (total !== undefined && take(draft, 'quantity', amount, said('why.arithmetic'))) {
      take(draft, 'amount', total, said('why.arithmetic'))
      return
    }
  }
  const totals = amount === undefined || isOfOrder(draft, amount) ? free : [amount]
  for (const quantity of free.filter((at) => countsPieces(evidence, at))) {
    const total = totals.find((at) => at !== quantity && comesTo(evidence, quantity, price, at))
    if (total === undefined) continue
    take(draft, 'quantity', quantity, said('why.arithmetic'))
    if (total !== amount) take(draft, 'amount', total, said('why.arithmetic'))
    return
  }
}

function isOfNumbers(evidence: Evidence, at: number): boolean {
  const { filled, numbers } = evidence.column(at)
  return filled > 0 && numbers === filled
}

function countsPieces(evidence: Evidence, at: number): boolean {
  const counts = evidence.numbers(at).filter((each) => !Number.isNaN(each))
  const several = counts.filter((each) => each > 10_000).length
  return several >= ENOUGH.several && counts.every((each) => each % 10_000 === 0 && Math.abs(each) <= MOST_PIECES)
}

/** Whether nearly all rows of a column are quantity times price, less what a column of discounts takes off. */
function comesTo(evidence: Evidence, quantity: number, price: number, total: number): boolean {
  const [pieces, prices, totals] = [quantity, price, total].map((at) => evidence.numbers(at)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const discounts = [...evidence.header.names].flatMap((name, at) => (isDiscountName(name) ? evidence.numbers(at) : []))
  let compared = 0
  let same = 0
  for (const [row, given] of totals.entries()) {
    const full = multiplyScaled(pieces[row] as number, prices[row] as number)
    if (Number.isNaN(given) || Number.isNaN(full) || full === 0) continue
    compared++
    if ([0, ...discounts.map((each) => each[row] || 0)].some((off) => isNear(given, full, off))) same++
  }
  return compared >= ENOUGH.rows && same >= compared * SURE
}

function isNear(given: number, full: number, off: number): boolean {
  return Math.abs(Math.abs(given) - Math.abs(full) + Math.abs(off)) <= 100
}
