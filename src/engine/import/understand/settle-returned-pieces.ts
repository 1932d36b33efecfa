import { said } from '../../../shared/words/said.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { foldHeader } from '../values/fold.ts'
import type { Draft } from './draft.ts'
import { givesBackByRows } from './gives-back.ts'

const PIECES =
  /qty|quantity|quantities|units|pieces|pcs|menge|anzahl|stuck|cantidad|unidades|quantidade|quantite|quantita|pezzi|aantal|stuks|ilosc|liczba|mnozstvi|pocet|mennyiseg|cantitate|adet|miktar|antal|antall|maara|количеств|колво|кількість|jumlah|soluong|数量|个数|件数|個数|수량/
const BACK =
  /return|refund|retour|retoure|ruckgabe|zuruck|erstattet|storniert|devuel|devol|reembols|rembours|resi$|resa$|rese$|rimbors|zwrot|zwroc|vracen|vissza|retur|iade|palaut|возвр|поверн|cancel|annul|anulad|geannuleerd|退货|退款|返品|取消|반품|취소|dikembalikan|trahang/
const NO_PIECES = /net$|^net|amount|value|total$|price|reason|status|type|date|able$/
/** Of the rows, this share must give back no more than was sold. */
const SURE = 0.95

/** Whether a column counts pieces that came back or were never sent, by its name. */
export function isReturnedPiecesName(name: string): boolean {
  const folded = foldHeader(name)
  return PIECES.test(folded) && BACK.test(folded) && !NO_PIECES.test(folded)
}

/** Whether the amount is what the pieces come to that were sold, less those that a column counts. */
export function areTakenOffPieces({ columns, evidence }: Draft, at: number): boolean {
  const roles = [columns.get('quantity'), columns.get('price'), columns.get('amount')]
  if (roles.includes(undefined)) return false
  const [sold, prices, amounts] = (roles as number[]).map((role) => evidence.numbers(role)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const back = evidence.numbers(at)
  return (
    back.some((each) => each > 0) &&
    back.every((each, row) => {
      const left = multiplyScaled((sold[row] as number) - Math.abs(each || 0), prices[row] as number)
      return Math.abs((amounts[row] as number) - left) <= 100
    })
  )
}

/** Names that say that something came back, and not whether pieces or money. */
const CAME_BACK = /^(?:returns?|returned|refunded|retouren?|retourniert|devoluciones|devuelt[oa]s?)$/

/** Whether a column that only says that something came back counts pieces: the amount is without them, or never more came back than were sold. */
export function arePieces(draft: Draft, at: number): boolean {
  const { columns, evidence } = draft
  const sold = columns.get('quantity')
  if (sold === undefined || !CAME_BACK.test(foldHeader(evidence.header.names[at] ?? ''))) return false
  const back = evidence.numbers(at)
  const areWhole = back.every((each) => Number.isNaN(each) || each % 10_000 === 0)
  return areTakenOffPieces(draft, at) || (areWhole && isPartOf(back, evidence.numbers(sold)))
}

/** Finds columns of pieces that came back beside the quantity, where neither rows of their own nor a column of money say so and the amount is still that of all pieces. */
export function settleReturnedPieces(draft: Draft): void {
  const { columns, evidence, preset, reading } = draft
  const [quantity, price] = [columns.get('quantity'), columns.get('price')]
  const isOpen = preset === null && reading.refund === null && quantity !== undefined && !givesBackByRows(draft)
  if (!isOpen || isReturnedPiecesName(evidence.header.names[quantity] ?? '')) return
  const others = new Set([...columns].flatMap(([role, at]) => (role === 'status' ? [] : at)))
  const sold = evidence.numbers(quantity)
  const found = [...evidence.header.names.keys()].filter(
    (at) =>
      !others.has(at) &&
      (isReturnedPiecesName(evidence.header.names[at] ?? '') || arePieces(draft, at)) &&
      isPartOf(evidence.numbers(at), sold),
  )
  if (found.length === 0 || (price !== undefined && isWithout(draft, found, sold, evidence.numbers(price)))) return
  if (price === undefined && !columns.has('amount')) return
  draft.reading = { ...draft.reading, returnedPieces: found }
  const names = found.map((at) => evidence.header.names[at] ?? '')
  const text = said('issue.returned-pieces', { columns: { list: names } })
  draft.issues.push({ kind: 'note', role: 'quantity', text })
}

/** Whether numbers are pieces of which some came back, nearly nowhere more than were sold. */
function isPartOf(back: Float64Array, sold: Float64Array): boolean {
  const given = [...back].map((each, at) => [Math.abs(each), Math.abs(sold[at] as number)] as const)
  const filled = given.filter(([each, all]) => !Number.isNaN(each) && !Number.isNaN(all))
  const within = filled.filter(([each, all]) => each <= all).length
  return filled.some(([each]) => each > 0) && within >= filled.length * SURE
}

/** Whether the amount is anything else than that of all pieces at the rows of which some came back. */
function isWithout(
  { columns, evidence }: Draft,
  found: readonly number[],
  sold: Float64Array,
  prices: Float64Array,
): boolean {
  const amount = columns.get('amount')
  if (amount === undefined) return false
  const amounts = evidence.numbers(amount)
  const backs = found.map((at) => evidence.numbers(at))
  let full = 0
  let compared = 0
  for (const [row, given] of amounts.entries()) {
    if (!backs.some((back) => Math.abs(back[row] as number) > 0) || Number.isNaN(given)) continue
    compared++
    const worth = multiplyScaled(sold[row] as number, prices[row] as number)
    if (Math.abs(Math.abs(given) - Math.abs(worth)) <= Math.max(100, Math.abs(worth) * 0.005)) full++
  }
  return full < compared * SURE
}
