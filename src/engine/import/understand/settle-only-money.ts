import { said } from '../../../shared/words/said.ts'
import { cellText } from '../values/cell-text.ts'
import { withoutCurrencyName } from '../values/currency-heading.ts'
import { foldHeader } from '../values/fold.ts'
import { type Draft, leave, take } from './draft.ts'
import { isOtherMoney } from './match-headers.ts'
import { PricesOfPieces } from './settle-price.ts'

/** What buyers paid for a thing, as sellers on marketplaces see it. */
const COST = /^(?:(?:sub|order|line|item|product|unit|total)*costs?|(?:gesamt)?kosten|costo?(?:total)?)$/
const OF_A_PIECE = /unit|item|product/

/**
 * Where no column is called an amount or a price, the only one whose heading names a currency is, or a cost, since goods that were
 * sold have one. With a quantity beside it, it is taken where it is seen to be the price of one piece or of all.
 */
export function settleOnlyMoney(draft: Draft): void {
  const { columns, evidence, preset } = draft
  if (preset !== null || columns.has('amount') || columns.has('price')) return
  const { names } = evidence.header
  const taken = new Set([...columns].flatMap(([role, at]) => (role === 'cost' ? [] : at)))
  const isOpen = (at: number) => {
    const { filled, numbers } = evidence.column(at)
    return !taken.has(at) && filled > 0 && numbers * 2 >= filled
  }
  const open = [...names.keys()].filter(isOpen)
  const named = open.filter((at) => withoutCurrencyName(names[at] ?? '') !== null && !isOtherMoney(names[at] ?? ''))
  const costs = open.filter((at) => COST.test(foldHeader(names[at] ?? '')))
  const [only, ...others] = named.length > 0 ? named : costs
  if (only === undefined || others.length > 0 || draft.fixed.has('cost')) return
  const isOfPiece = named.length === 0 && OF_A_PIECE.test(foldHeader(names[only] ?? ''))
  const role = !columns.has('quantity') ? 'amount' : isOfPiece || canBeCompared(draft, only) ? 'price' : null
  if (role === null) return
  leave(draft, 'cost')
  take(draft, role, only, said('why.only-money'))
}

/** Whether products sold in different quantities tell a price of one piece from one of all. */
function canBeCompared({ columns, evidence }: Draft, money: number): boolean {
  const product = columns.get('product') ?? columns.get('productName')
  const quantity = columns.get('quantity')
  if (product === undefined || quantity === undefined) return false
  const prices = new PricesOfPieces()
  const [quantities, numbers] = [evidence.numbers(quantity), evidence.numbers(money)]
  for (const [at, row] of evidence.rows.entries()) {
    prices.add(cellText(row, product), quantities[at] as number, numbers[at] as number)
  }
  return prices.compared > 0
}
