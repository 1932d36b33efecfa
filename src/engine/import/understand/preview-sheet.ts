import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { ColumnPreview, ColumnRole, ImportPreview } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import { cellText, idText } from '../values/cell-text.ts'
import { DateReader } from '../values/dates.ts'
import { scaleNumber, scaleText } from '../values/decimal.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { momentCell } from '../values/moment-cell.ts'
import { chooseSheet, type SheetRequest } from './choose-sheet.ts'
import { currenciesIn } from './mapping-issues.ts'
import { encodingQuestion } from './open-encoding.ts'
import { refuseCutNumbers } from './overlong-rows.ts'
import { readableCells } from './readable-cells.ts'
import { sheetsOfShape } from './same-shape.ts'
import { isCut } from './sample.ts'
import type { Understanding } from './understand.ts'
import { understandOnce } from './understand-once.ts'

const SHOWN_ROWS = 20
const SHOWN_EXAMPLES = 3

/** What an import would take a sheet for: its columns, examples as written and as read, its first rows, open questions. */
export async function previewSheet(request: SheetRequest): Promise<ImportPreview> {
  const { sheet, rows } = await chooseSheet(request)
  const understanding = understandOnce(rows, request.file, request.wishes, request.now)
  refuseCutNumbers(request.source, request.file, understanding)
  const { header, mapping, issues, preset, remembered, level } = understanding
  const below = rows.filter((row) => row.number > header.row)
  const width = Math.max(header.names.length, ...below.map((row) => row.width))
  // An e-mail address may stand for the customer and be the address too; the column then shows the former.
  const roles = Object.entries(mapping.columns).reverse() as [ColumnRole, number][]
  const roleOf = new Map(roles.map(([role, at]) => [at, role]))
  const columns = Array.from({ length: width }, (_, index) =>
    previewColumn(index, header.names[index] ?? '', roleOf.get(index) ?? null, below, understanding),
  )
  const dialect = request.source.dialect
  return {
    file: request.file,
    sheets: request.source.sheets.map(({ name, hidden }) => ({ name, hidden })),
    sheet,
    dialect: dialect
      ? { encoding: dialect.encoding, delimiter: dialect.delimiter, isInDoubt: dialect.doubt !== null }
      : null,
    mapping,
    level,
    preset: preset ? { id: preset.id, title: preset.title } : null,
    remembered: remembered ? { id: remembered.id, name: remembered.name } : null,
    sameShapeSheets: await sheetsOfShape(request.source, sheet, header),
    currencies: currenciesIn(mapping.columns, below),
    columns,
    rows: below.slice(0, SHOWN_ROWS).map((row) => ({
      row: row.number,
      cells: Array.from({ length: width }, (_, index) => cellText(row, index)),
    })),
    issues: [...encodingQuestion(dialect), ...issues],
    hasStatuses: understanding.reading.marks.length > 0,
    isWhole: !isCut(rows),
  }
}

function previewColumn(
  index: number,
  header: string,
  role: ColumnRole | null,
  below: readonly Row[],
  understanding: Understanding,
): ColumnPreview {
  const examples: { raw: string; read: string | null }[] = []
  for (const row of below) {
    const raw = cellText(row, index)
    if (raw === '' || examples.some((example) => example.raw === raw)) continue
    examples.push({ raw, read: readAs(role, row, index, understanding) })
    if (examples.length === SHOWN_EXAMPLES) break
  }
  const { filled, readable } = role ? readableCells(role, index, below) : { filled: 0, readable: 0 }
  return { index, header, role, examples, readableShare: filled === 0 ? 1 : readable / filled }
}

/** What a cell is read as for a role, as text; null where it cannot be read. */
function readAs(role: ColumnRole | null, row: Row, index: number, { mapping, reading }: Understanding): string | null {
  const value = row.values[index]
  switch (role) {
    case 'date':
      return showSeconds(momentCell(row, index, new DateReader(mapping.dateOrder ?? 'dmy'), reading.isDateSwapped))
    case 'quantity':
    case 'price':
    case 'amount':
    case 'cost': {
      const scaled =
        row.kinds[index] === CELL.number
          ? scaleNumber(value as number)
          : scaleText(cellText(row, index), decimalMarkOf(mapping, role))
      return Number.isNaN(scaled) ? null : String(scaled / 10_000)
    }
    case 'customer':
    case 'order':
    case 'product':
      return idText(row, index)
    default:
      return cellText(row, index)
  }
}

function showSeconds(seconds: number): string | null {
  if (Number.isNaN(seconds)) return null
  const iso = new Date(seconds * 1000).toISOString()
  return seconds % SECONDS_PER_DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}
