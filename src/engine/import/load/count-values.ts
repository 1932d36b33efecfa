import type { CountedValue } from '../../../shared/model/answers.ts'
import type { Row } from '../read/source.ts'
import { chooseSheet, type SheetRequest } from '../understand/choose-sheet.ts'
import { understandSheet } from '../understand/understand.ts'
import { LineParser } from './line-parser.ts'
import { isTable } from './load-table.ts'
import { readingFor, shaperFor } from './shaped.ts'

/**
 * Each value of the columns that say what became of a sale, over the whole sheet, with its rows, their sum and what it would count
 * as; nothing is imported. The sheet is read to its end.
 */
export async function countValues(request: SheetRequest, signal?: AbortSignal): Promise<readonly CountedValue[]> {
  const { sheet, rows } = await chooseSheet(request, signal)
  const understanding = understandSheet(rows, request.file, request.wishes, request.now)
  const { header, level, reading } = understanding
  if (isTable(level) || reading.marks.length === 0) return []
  const shaper = shaperFor(understanding, request.now)
  const mapping = shaper?.mapping ?? understanding.mapping
  const parser = new LineParser(mapping, header, readingFor(understanding, mapping))
  const count = (row: Row) => {
    parser.parse(row)
    if (!parser.isOfNoSale) parser.cells.senses.count(parser.refusal === null ? parser.amount : 0)
  }
  const sink = { add: count, addExtra: () => undefined, setAside: () => undefined }
  await request.source.read(
    sheet,
    (row) => {
      if (row.number <= header.row) return true
      if (shaper) shaper.add(row, sink)
      else count(row)
      return true
    },
    signal ? { signal } : {},
  )
  shaper?.finish(sink)
  return parser.cells.senses.counted
}
