import { FIRST_DAY, LAST_DAY, partsOf } from './calendar.ts'
import type { SaleLine } from './sales.ts'

/** A cell of the sample export before a writer gives it its looks. */
export type SampleCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'time'; readonly minute: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'money'; readonly cents: number }
  | null

/** The sample export as a till would lay it out: titles, a blank row, the header, the lines, a totals row. */
export interface SampleTable {
  readonly titles: readonly string[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly SampleCell[])[]
}

const HEADER = [
  'Receipt No',
  'Date',
  'Time',
  'Store',
  'Item Code',
  'Item',
  'Category',
  'Qty',
  'Unit Price',
  'Amount',
  'Customer No',
  'Customer Name',
  'Phone',
]

const text = (value: string): SampleCell => ({ kind: 'text', value })

/** Lays the lines out as the till's export. */
export function layOut(lines: readonly SaleLine[]): SampleTable {
  const rows = lines.map(rowOf)
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0)
  const cents = lines.reduce((sum, line) => sum + line.quantity * line.item.priceCents, 0)
  const totals: SampleCell[] = HEADER.map(() => null)
  totals[0] = text('Total')
  totals[7] = { kind: 'count', value: quantity }
  totals[9] = { kind: 'money', cents }
  const titles = [
    'Harbour & Vine - Wine, Tea & Delicatessen',
    `Sales by line, ${ukDate(FIRST_DAY)} to ${ukDate(LAST_DAY)}, all stores, GBP incl. VAT`,
    `Printed at ${ukDate(LAST_DAY + 1)} 08:02`,
  ]
  return { titles, header: HEADER, rows: [...rows, totals] }
}

/** A day as the shop writes it, `31/10/2026`. */
export function ukDate(day: number): string {
  const { year, month, date } = partsOf(day)
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}

function rowOf({ receipt, day, minute, store, item, quantity, customer }: SaleLine): SampleCell[] {
  return [
    text(receipt),
    { kind: 'date', day },
    { kind: 'time', minute },
    text(store),
    text(item.code),
    text(item.name),
    text(item.category),
    { kind: 'count', value: quantity },
    { kind: 'money', cents: item.priceCents },
    { kind: 'money', cents: quantity * item.priceCents },
    ...(customer ? [text(customer.number), text(customer.name), text(customer.phone)] : [null, null, null]),
  ]
}
