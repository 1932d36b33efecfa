import type { ReactNode } from 'react'
import { CUSTOMER_COLUMNS, type CustomerColumn, type CustomerRow } from '../../../shared/model/customers.ts'
import type { Scores } from '../../../shared/model/segment-map.ts'
import { type Column, isNumeric, writeCell } from '../../../shared/tables/column.ts'
import type { CustomerColumns } from '../../../shared/tables/customers.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { ofMap, words } from '../../ui/words.ts'

/** What drawing a cell needs to know beside its customer. */
export interface CellContext {
  readonly currency: string | null
  readonly colors: ReadonlyMap<string, string>
  /** The scores of a customer as they are written. */
  readonly scores: (row: Scores) => Scores
  readonly described: CustomerColumns
}

/** What stands in a customer's cell; nothing where a text is not known. */
export function drawCell(
  column: Column<CustomerRow>,
  row: CustomerRow,
  { currency, colors }: Pick<CellContext, 'currency' | 'colors'>,
): ReactNode {
  if (column.id === 'segment') {
    return (
      <>
        <Swatch color={colors.get(row.segment) ?? 'var(--track)'} /> {ofMap(row.segment)}
      </>
    )
  }
  const isUnknown = !isNumeric(column.kind) && column.value(row, words) === null
  return isUnknown ? '' : writeCell(column, row, words, currency)
}

/** In pixels at 100%, before the heading is asked for. */
const WIDTHS: Readonly<Record<CustomerColumn, number>> = {
  id: 86,
  name: 180,
  email: 210,
  phone: 152,
  country: 124,
  firstOrder: 110,
  lastOrder: 110,
  recencyDays: 56,
  frequency: 68,
  monetary: 82,
  averageOrder: 80,
  r: 48,
  f: 48,
  m: 48,
  code: 60,
  sum: 62,
  average: 84,
  segment: 164,
  cluster: 80,
  optOut: 100,
  expectedOrders: 96,
  expectedSpending: 110,
}

/** How wide a column is, in pixels at 100%: its values and its heading both fit. */
export function widthOf(column: CustomerColumn, title: string): number {
  return Math.max(WIDTHS[column], Math.ceil(title.length * LETTER) + HEADING_ROOM)
}

const LETTER = 6.6
const HEADING_ROOM = 28

/** The columns of a table that nobody changed, so far as the data has them. */
export const FIRST_COLUMNS: readonly CustomerColumn[] = [
  'id',
  'name',
  'segment',
  'lastOrder',
  'recencyDays',
  'frequency',
  'monetary',
  'code',
  'phone',
  'email',
  'country',
]

/** The order in which the table shows its columns: who, where they stand, then how to reach them, since that may lie off a narrow window. */
export const TABLE_ORDER: readonly CustomerColumn[] = [
  ...FIRST_COLUMNS,
  ...CUSTOMER_COLUMNS.filter((column) => !FIRST_COLUMNS.includes(column)),
]
