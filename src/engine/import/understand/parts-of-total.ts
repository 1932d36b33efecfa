import { foldHeader } from '../values/fold.ts'
import type { Evidence } from './evidence.ts'

const POSTAGE =
  /ship|freight|fracht|versand|porto$|postage|deliver|lieferkost|envio|frete|flete|livraison|fraisdeport|spedizion|verzend|bezorg|wysylk|dostaw|doprav|szallit|livrare|kargo|frakt|fragt|toimitus|доставк|送料|运费|배송비|ongkir|handling|giftwrap/
const TAX =
  /tax|vat|^gst|iva$|mwst|^ust$|umsatzsteuer|^tva|^btw|moms|mva$|^dph|kdv|^afa|ндс|пдв|消費税|税额|税金|부가세|ppn/
const DISCOUNT =
  /discount|rabat|nachlass|descuento|desconto|remise|reduction|scont[oi]|korting|indirim|iskonto|alennus|kedvezmeny|sleva|zlava|reducere|popust|отстъпка|скидк|знижк|割引|値引|优惠|折扣|할인|diskon|chietkhau|coupon|promotion/
const NO_MONEY =
  /number|nr$|date|method|status|code|type|name|address|city|country|zip|postcode|(?:tax|vat|discount)rate|percent|class|line|item|unit/
/** More such columns than these are not tried together. */
const MOST_PARTS = 6
/** A cent of rounding. */
const NEAR = 100

/** A column of what an order's total holds beside its lines, a discount as what it takes away. */
export interface TotalPart {
  readonly numbers: Float64Array
  readonly isTax: boolean
}

/** The columns of postage, taxes and discounts that hold an amount anywhere, by their names. */
export function partsOfTotal(evidence: Evidence): readonly TotalPart[] {
  return evidence.header.names
    .flatMap((name, at) => {
      const folded = foldHeader(name)
      const [isTax, isDiscount] = [TAX.test(folded), DISCOUNT.test(folded)]
      if (!(isTax || isDiscount || POSTAGE.test(folded)) || NO_MONEY.test(folded)) return []
      const numbers = evidence.numbers(at)
      if (!numbers.some((number) => Math.abs(number) > 0)) return []
      return [{ numbers: isDiscount ? numbers.map((number) => -Math.abs(number)) : numbers, isTax }]
    })
    .slice(0, MOST_PARTS)
}

/**
 * The parts that come to each total with the sum beside it, the same ones everywhere; `rows` are those at which the parts stand. Null where none do.
 */
export function partsBetween(
  sums: readonly number[],
  totals: readonly number[],
  parts: readonly TotalPart[],
  rows: readonly number[],
): readonly TotalPart[] | null {
  const search = (left: readonly number[], from: number): readonly TotalPart[] | null => {
    if (left.every((rest) => Math.abs(rest) <= NEAR)) return []
    for (let at = from; at < parts.length; at++) {
      const part = parts[at] as TotalPart
      const rest = left.map((each, index) => each - (part.numbers[rows[index] as number] || 0))
      const found = search(rest, at + 1)
      if (found !== null) return [part, ...found]
    }
    return null
  }
  const left = totals.map((total, at) => total - (sums[at] as number))
  return left.some(Number.isNaN) ? null : search(left, 0)
}
