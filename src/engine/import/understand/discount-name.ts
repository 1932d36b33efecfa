import { foldHeader } from '../values/fold.ts'

/** How discounts are called that stand on a line, folded. */
const DISCOUNT =
  /^(?:coupon(?:amount|amt|value)|(?:item)?promo(?:tion(?:al)?)?discount(?:amount)?|coupondiscount(?:amount)?)$|^(?:line|item|lineitem|product|unit)?(?:discounts?|disc|rabatte?|nachlass|descuentos?|descontos?|remises?|reductions?|sconto|sconti|korting|rabat|indirim|iskonto|alennus|kedvezmeny|sleva|zlava|reducere|popust|otstupka|скидка|знижка|割引额?|値引き?额?|优惠(?:金额|折扣)?|折扣(?:額|额|金额)?|할인(?:금액|액)?|diskon|chietkhau)(?:percentage|percent|pct|perc|rate|amount|amt|value|total|applied|prozent|betrag|imp|importe|valor|produk|produit|producto|produto|prodotto|articulo|articolo|artikel|line|item|ligne|linea)?$/

/** Whether a column is a discount on a line, by its name. */
export function isDiscountName(name: string): boolean {
  return DISCOUNT.test(foldHeader(name.replaceAll(/[%‰]/g, ' percent').replaceAll(/\([^)]*\)/g, '')))
}
