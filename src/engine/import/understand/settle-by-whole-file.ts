import { RegularsError } from '../../../shared/model/errors.ts'
import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import { CELL, type Row } from '../read/source.ts'
import { DateOrderDetector } from '../values/date-order.ts'
import { DecimalMarkDetector, NUMBER_COLUMNS } from '../values/decimal-marks.ts'
import type { SheetRequest } from './choose-sheet.ts'
import { columnTexts, isCut } from './sample.ts'
import type { Understanding } from './understand.ts'

/**
 * Reads on, to the end of the sheet if need be, where its first rows do not tell the day from the month, or the decimal mark.
 * Throws `ambiguous-column` where nothing in the file tells.
 */
export async function settleByWholeFile(
  request: SheetRequest,
  sheet: number,
  understanding: Understanding,
  rows: readonly Row[],
  signal?: AbortSignal,
): Promise<Understanding> {
  const { mapping, header } = understanding
  const date = mapping.dateOrder === null ? mapping.columns.date : undefined
  const isMarkOpen = isDecimalMarkOpen(request, understanding, isCut(rows))
  if (date === undefined && !isMarkOpen) return understanding
  const dates = new DateOrderDetector(request.now.getFullYear())
  const marks = new DecimalMarkDetector(mapping.columns)
  if (isCut(rows)) {
    await request.source.read(
      sheet,
      (row) => {
        if (row.number <= header.row) return true
        if (date !== undefined && row.kinds[date] === CELL.text) dates.add(row.values[date] as string)
        if (isMarkOpen) marks.add(row)
        return isMarkOpen || !dates.isSettled
      },
      signal ? { signal } : {},
    )
  }
  let settled: Mapping = mapping
  if (date !== undefined) {
    const { order, ambiguous } = dates.evidence
    if (order === null || ambiguous === 0) throw openDates(request.file, header.names[date] ?? '')
    settled = { ...settled, dateOrder: order }
  }
  if (isMarkOpen) {
    if (!isCut(rows)) for (const row of understanding.below) marks.add(row)
    const found = marks.marks
    if (found.decimalMark === null) throw openNumbers(request.file, understanding)
    settled = { ...settled, ...found }
  }
  return { ...understanding, mapping: settled }
}

/** Whether nothing was said of the decimal mark and the first rows leave it open, be it that they have no number with a mark. */
function isDecimalMarkOpen(
  { wishes }: SheetRequest,
  { mapping, below, level }: Understanding,
  hasMore: boolean,
): boolean {
  if (level !== 'sales' && level !== 'totals') return false
  if (mapping.decimalMark === null) return true
  if (!hasMore || wishes.mapping?.decimalMark || wishes.decimalMark !== undefined) return false
  const texts = NUMBER_COLUMNS.flatMap((role) => [...columnTexts(below, mapping.columns[role] ?? -1)])
  return texts.length > 0 && !texts.some((text) => /\d[.,٫]/.test(text))
}

function openDates(file: string, column: string): RegularsError {
  return new RegularsError('ambiguous-column', said('refusal.date-order', { file, column }))
}

function openNumbers(file: string, { mapping, header }: Understanding): RegularsError {
  const role: ColumnRole = mapping.columns.amount === undefined ? 'price' : 'amount'
  const column = header.names[mapping.columns[role] ?? 0] ?? ''
  return new RegularsError('ambiguous-column', said('refusal.decimal-mark', { file, column }))
}
