import { rowOf } from '../../shape/testing/shaped.ts'
import { type MappingWishes, type Understanding, understandSheet } from '../understand.ts'

/** The cells of a small sheet, the names of its columns first: rows between semicolons, cells between commas. */
export const cellsOf = (table: string): string[][] =>
  table.split(';').map((row) => row.split(',').map((cell) => cell.trim()))

/** How a small sheet, written as `cellsOf` has it, is understood. */
export function understood(table: string, wishes: MappingWishes = {}): Understanding {
  const rows = cellsOf(table).map((cells, at) => rowOf(at + 1, ...cells.map((cell) => (cell === '' ? null : cell))))
  return understandSheet(rows, 'sales.csv', wishes, new Date(2026, 10, 22))
}

/** Where the columns stand that a helper adds to those of a table. */
export type Beside = 'before' | 'behind'

/** The same of orders of one customer each, a day apart, with these columns beside them. */
export const understoodOrders = (table: string, wishes: MappingWishes = {}, where: Beside = 'before'): Understanding =>
  understood(
    beside(table, where, 'Order,Customer,Date', (at) => `${at},c${at},2026-03-0${at}`),
    wishes,
  )

/** The same of sales with these columns beside the day and the amount. */
export const understoodBuyers = (table: string, wishes: MappingWishes = {}, where: Beside = 'before'): Understanding =>
  understood(
    beside(table, where, 'Date,Amount', (at) => `2026-03-0${at},${10 + at}`),
    wishes,
  )

function beside(table: string, where: Beside, names: string, cells: (at: number) => string): string {
  const rows = table.split(';').map((row, at) => [at === 0 ? names : cells(at), row])
  return rows.map((row) => (where === 'before' ? row : row.toReversed()).join(',')).join(';')
}

/** The columns that were taken for something, by role. */
export function columnsOf({ mapping, header }: Understanding): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping.columns).map(([role, at]) => [role, header.names[at] ?? '']))
}

/** What is asked, missing or noted of a sheet, by the ids of questions and the keys of texts. */
export const issuesOf = ({ issues }: Understanding): string[] =>
  issues.map(({ text, question }) => question?.id ?? (typeof text === 'string' ? text : text.key))

/** Why columns were taken, by role, as the keys of the texts. */
export const reasonsOf = ({ why }: Understanding): Record<string, string> =>
  Object.fromEntries([...why].map(([role, text]) => [role, typeof text === 'string' ? text : text.key]))
