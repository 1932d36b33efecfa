import { said } from '../../../shared/words/said.ts'
import { foldHeader } from '../values/fold.ts'
import { type Draft, take } from './draft.ts'

const FEE =
  /fee|commission|gebuhr|provision|comision|comissao|commissione|avgift|gebyr|provisi|prowizj|komisyon|комисс|комісі|手续费|手数料|수수료|tarifa/
const AMOUNT =
  /gross|brut|total|amount|betrag|importe|montant|valor|value|bedrag|belopp|kwota|sales|umsatz|сумма|金额|金額|금액/

/** Of what a customer paid and what a marketplace or a payment service leaves of it, the former is the amount. */
export function settleFees(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const amount = columns.get('amount')
  if (preset !== null || amount === undefined) return
  const { names } = evidence.header
  const folded = names.map(foldHeader)
  const fees = [...names.keys()].filter((at) => at !== amount && FEE.test(folded[at] as string))
  if (fees.length === 0) return
  const left = evidence.numbers(amount)
  const all = fees.map((at) => evidence.numbers(at))
  const sums = [...all, left.map((_, row) => all.reduce((sum, fee) => sum + (fee[row] || 0), 0))]
  const taken = new Set([...columns.values(), ...fees])
  const full = [...names.keys()].find(
    (at) =>
      !taken.has(at) &&
      AMOUNT.test(folded[at] as string) &&
      sums.some((fee) => isLeftOf(left, evidence.numbers(at), fee)),
  )
  if (full !== undefined) take(draft, 'amount', full, said('why.before-fees'))
}

/** Whether an amount is another one less a fee on all rows that have both, and at some there is a fee. */
function isLeftOf(left: Float64Array, full: Float64Array, fee: Float64Array): boolean {
  let some = 0
  for (const [row, rest] of left.entries()) {
    const [before, off] = [full[row] as number, fee[row] || 0]
    if (Number.isNaN(rest) && Number.isNaN(before)) continue
    // Fees are written as what they are or as what they take away; of a refund some come back.
    const lost = Math.abs(off)
    if (!(Math.abs(before - lost - rest) <= 1 || (before < 0 && Math.abs(before + lost - rest) <= 1))) return false
    if (off !== 0) some++
  }
  return some > 0
}
