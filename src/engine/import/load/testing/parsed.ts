import { rowOf } from '../../shape/testing/shaped.ts'
import { cellsOf, understood } from '../../understand/testing/understood.ts'
import type { MappingWishes, Understanding } from '../../understand/understand.ts'
import { LineParser } from '../line-parser.ts'
import { readingFor } from '../shaped.ts'

const KINDS = ['sale', 'credit note', 'return', 'cancelled']

/** A parser for the rows of a sheet as it was understood. */
export const parserFor = (sheet: Understanding): LineParser =>
  new LineParser(sheet.mapping, sheet.header, readingFor(sheet, sheet.mapping))

/** A parser for the rows of a small sheet, written as `understood` has it. */
export const parserOf = (table: string, wishes: MappingWishes = {}): LineParser => parserFor(understood(table, wishes))

/** What each row of a small sheet is: the reason of a refused one, or its kind with its amount in currency units. */
export function parsed(table: string, wishes: MappingWishes = {}): string[] {
  const parser = parserOf(table, wishes)
  return cellsOf(table)
    .slice(1)
    .map((cells, at) => {
      parser.parse(rowOf(at + 2, ...cells.map((cell) => (cell === '' ? null : cell))))
      return parser.refusal ?? `${KINDS[parser.kind]} ${parser.amount / 10_000}`
    })
}
