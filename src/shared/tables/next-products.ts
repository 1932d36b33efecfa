import type { NamedProduct, NextProductFigures } from '../model/next-products.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** What a customer may buy next, each product with its reason in words. */
export const NEXT_PRODUCT_COLUMNS: readonly Column<NextProductFigures>[] = [
  { id: 'product', title: 'products.product', kind: 'text', value: productName },
  { id: 'reason', title: 'next.reason', kind: 'text', value: nextReason },
]

/** A product for a person: its name with its code, or what there is of both. */
export function productName({ code, name }: NamedProduct, { say }: Pick<Words, 'say'>): string {
  return name === null || name === code ? code : say('products.named', { name, code })
}

function nextReason({ buyers, peers, shareOfAll }: NextProductFigures, { say, share }: Words): string {
  return say('next.because', { buyers, peers, share: share(shareOfAll) })
}
