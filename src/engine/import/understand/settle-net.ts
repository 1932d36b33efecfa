import { said } from '../../../shared/words/said.ts'
import { foldHeader } from '../values/fold.ts'
import { isDiscountName } from './discount-name.ts'
import { type Draft, take } from './draft.ts'
import type { Evidence } from './evidence.ts'

const AMOUNT =
  /net|total|amount|sales|umsatz|betrag|summe|importe|venta|venda|vente|vendit|montant|valor|value|omzet|price|preis|сумма|金额|売上|合計|금액|결제/

/** Of what stood before a discount and what was left of it, the latter was paid. */
export function settleNet(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const amount = columns.get('amount')
  if (preset !== null || amount === undefined) return
  const taken = new Set(columns.values())
  const net = evidence.header.names.findIndex(
    (name, at) => !taken.has(at) && AMOUNT.test(foldHeader(name)) && isLessDiscount(evidence, amount, at),
  )
  if (net >= 0) take(draft, 'amount', net, said('why.less-discount'))
}

/** Whether a column is another one less a discount on all rows, and on some there is one. */
export function isLessDiscount(evidence: Evidence, before: number, after: number): boolean {
  const [full, left] = [evidence.numbers(before), evidence.numbers(after)]
  return evidence.header.names.some((name, at) => {
    if (at === before || at === after || !isDiscountName(name)) return false
    const discounts = evidence.numbers(at)
    let some = 0
    const fits = full.every((amount, row) => {
      const off = Math.abs(discounts[row] || 0)
      if (Number.isNaN(amount) && Number.isNaN(left[row])) return true
      // Of a return, all three are negative.
      const rest = Math.abs(amount) - off
      if (off > 0) some++
      return Math.abs(Math.abs(left[row] as number) - rest) <= 100
    })
    return fits && some > 0
  })
}
