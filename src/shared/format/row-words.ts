import { REFUSED_CLASSES, type RefusalReason, type RefusedCounts, type ROW_CLASSES } from '../model/rows.ts'
import { formatCount } from './numbers.ts'

/** What a row of an import was taken for, in plain words. */
export interface RowClassWords {
  readonly title: string
  readonly meaning: string
}

/** The words for every class that a row can fall in. */
export const ROW_CLASS_WORDS: Readonly<Record<(typeof ROW_CLASSES)[number], RowClassWords>> = {
  duplicates: {
    title: 'Exact duplicates',
    meaning: 'All cells equal an earlier row of the same import. A setting keeps or drops them.',
  },
  alreadyImported: {
    title: 'Already imported',
    meaning: 'The same row came in with an earlier file, so it was skipped.',
  },
  withoutCustomer: {
    title: 'Without a customer',
    meaning: 'Sales to people the till did not know. They count in sales totals, not in segments.',
  },
  cancelled: {
    title: 'Cancelled',
    meaning: 'The till marked the sale as cancelled, voided or unpaid: it never happened, and counts nowhere.',
  },
  excluded: {
    title: 'Excluded products',
    meaning: 'Lines of products that were left out by hand, such as postage or fees.',
  },
  details: {
    title: 'Customers, products and items',
    meaning: 'Rows that say more of the sales and are none themselves. They join by their ids.',
  },
  returns: {
    title: 'Returns',
    meaning: 'Goods brought back: credit notes and negative quantities. They are no visits.',
  },
  ignored: {
    title: 'Returns left out',
    meaning: 'Negative quantities and amounts, which the settings ignore.',
  },
  invalid: {
    title: 'Could not be used',
    meaning: 'Totals rows, and rows whose date, number, price or currency cannot be used.',
  },
  later: {
    title: 'After the analysis date',
    meaning: 'Sales and returns after the day the measures look back from. They are left out.',
  },
  kept: {
    title: 'Purchases of known customers',
    meaning: 'What the segments are made of.',
  },
}

const REFUSED_WORDS: Readonly<Record<keyof RefusedCounts, string>> = {
  withoutCustomer: 'of sales without a customer',
  cancelled: 'of cancelled sales',
  duplicates: 'equal to an earlier row',
  invalid: 'others',
}

/** What the refused rows are of: `2,477 of sales without a customer, 40 others`; null where they are all of one kind. */
export function refusedParts(refused: RefusedCounts | undefined, locale?: string): string | null {
  if (refused === undefined) return null
  const parts = REFUSED_CLASSES.filter((each) => refused[each] > 0)
  if (parts.length < 2) return null
  return parts.map((each) => `${formatCount(refused[each], locale)} ${REFUSED_WORDS[each]}`).join(', ')
}

/** Why a row could not be used, in plain words. */
export const REFUSAL_WORDS: Readonly<Record<RefusalReason, string>> = {
  'totals-row': 'A totals row, not a sale.',
  'repeated-header': 'The header, repeated.',
  'other-row-type': 'A row of another kind, such as a payment, that would count the same sale twice.',
  'refunded-sale': 'The status says that the money was given back, and no row of its own says so.',
  'too-many-cells': 'The row has more cells than the header names, so its values may stand under wrong names.',
  'other-currency': 'The amount is in another currency than the chosen one, and no rate was given.',
  'no-id': 'The row names no customer, no product, or no order that it belongs to.',
  'no-date': 'The date is empty.',
  'unreadable-date': 'The date cannot be read.',
  'no-amount': 'Neither an amount nor a quantity and a price.',
  'unreadable-number': 'A quantity, price or amount is not a number.',
  'zero-quantity': 'The quantity, or the number of orders, is 0.',
  'price-not-positive': 'The price is 0 or below, and it is no return.',
  'amount-not-positive': 'The amount is 0 or below, and it is no return.',
  'amount-too-large': 'The amount is too large to be true.',
}
