import { said } from '../../../shared/words/said.ts'
import { foldHeader } from '../values/fold.ts'
import { isDiscountName } from './discount-name.ts'
import type { Draft } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { givesBackByRows } from './gives-back.ts'
import { arePieces } from './settle-returned-pieces.ts'

const REFUND =
  /^(?:sales)?returns?$|^retouren?$|refund|returned|returntotal|returnamount|reembols|rembours|erstatt|devuelto|devolucion|devolvido|rimbors|terugbetaald|zwrot|iade|возврат|退款|返金|환불/
const NO_MONEY =
  /qty|quantity|count|units|pieces|menge|anzahl|date|time|reason|status|type|flag|idno|number|numero|code|note|comment|policy|method|tax|shipping|converted|currency|by$|^is|id$/
/** Of the rows, this share must give back no more than was paid. */
const SURE = 0.95

/** Finds a column of money given back beside the amount, where refunds have no rows of their own. */
export function settleRefunds(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const amount = columns.get('amount')
  if (preset !== null || amount === undefined || givesBackByRows(draft)) return
  const taken = new Set([...columns.values(), ...draft.reading.marks.map((mark) => mark.column)])
  const amounts = evidence.numbers(amount)
  const column = evidence.header.names.findIndex(
    (name, at) =>
      !taken.has(at) &&
      isRefundName(name) &&
      !arePieces(draft, at) &&
      isPartOf(evidence.numbers(at), amounts) &&
      !isTakenOff(evidence, amount, at),
  )
  if (column < 0) return
  draft.reading = { ...draft.reading, refund: column }
  const text = said('issue.refund-column', { column: evidence.header.names[column] ?? '' })
  draft.issues.push({ kind: 'note', role: 'amount', text })
}

/** Whether the amount is what is left of another column less the refund, and less a discount where there is one. */
function isTakenOff(evidence: Evidence, amount: number, refund: number): boolean {
  const { names } = evidence.header
  const [left, back] = [evidence.numbers(amount), evidence.numbers(refund)]
  const discounts = [...names.keys()].filter((at) => isDiscountName(names[at] ?? '')).map((at) => evidence.numbers(at))
  return [...names.keys()].some((at) => {
    if (at === amount || at === refund) return false
    const full = evidence.numbers(at)
    const isLeft = (off: Float64Array | null) =>
      full.every((before, row) => {
        const rest = Math.abs(before) - Math.abs(back[row] || 0) - Math.abs(off?.[row] || 0)
        return Math.abs(Math.abs(left[row] as number) - rest) <= 100
      })
    return [null, ...discounts].some(isLeft)
  })
}

/** Whether a column is one of money given back, by its name. */
export function isRefundName(name: string): boolean {
  const folded = foldHeader(name)
  return REFUND.test(folded) && !NO_MONEY.test(folded)
}

/** Whether numbers are money that at some rows is given back, nearly nowhere more than was paid, unless on rows of its own. */
function isPartOf(given: Float64Array, amounts: Float64Array): boolean {
  let filled = 0
  let within = 0
  let some = 0
  for (let at = 0; at < given.length; at++) {
    const [back, paid] = [Math.abs(given[at] as number), Math.abs(amounts[at] as number)]
    if (Number.isNaN(back)) continue
    filled++
    if (back > 0) some++
    if (!(paid > 0) || back <= paid) within++
  }
  return some > 0 && within >= filled * SURE
}
