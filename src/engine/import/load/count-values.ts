import type { CountedValue } from '../../../shared/model/answers.ts'
import { chooseSheet, type SheetRequest } from '../understand/choose-sheet.ts'
import { understandSheet } from '../understand/understand.ts'
import { isTable } from './load-table.ts'
import { lookThrough } from './look-through.ts'

/**
 * Each value of the columns that say what became of a sale, over the whole sheet, with its rows, their sum and what it would count
 * as; nothing is imported. The sheet is read to its end.
 */
export async function countValues(request: SheetRequest, signal?: AbortSignal): Promise<readonly CountedValue[]> {
  const { sheet, rows } = await chooseSheet(request, signal)
  const understanding = understandSheet(rows, request.file, request.wishes, request.now)
  if (isTable(understanding.level) || understanding.reading.marks.length === 0) return []
  return (await lookThrough(request, sheet, understanding, signal)).values
}
