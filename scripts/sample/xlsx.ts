import { type CellStyle, type CellValue, writeXlsx } from '../../src/engine/report/spreadsheet-library.ts'
import type { SampleCell, SampleTable } from './table.ts'

const WIDTHS = [11, 11, 7, 12, 10, 38, 20, 6, 10, 11, 12, 24, 18]
const COLUMN_STYLES: Record<number, CellStyle> = {
  1: { numFmt: 'dd/mm/yyyy' },
  2: { numFmt: 'hh:mm' },
  8: { numFmt: '#,##0.00' },
  9: { numFmt: '#,##0.00' },
}
const MS_PER_DAY = 86_400_000

/** The sample export as a workbook of one sheet, with a merged title row and true dates, times and numbers. */
export function toXlsx({ titles, header, rows }: SampleTable): Promise<Uint8Array> {
  const top: CellValue[][] = [...titles.map((title) => [title]), [], [...header]]
  const headerRow = top.length - 1
  const cells = new Map<string, { style: CellStyle }>([['0,0', { style: { font: { bold: true, size: 14 } } }]])
  for (const column of header.keys()) cells.set(`${headerRow},${column}`, { style: { font: { bold: true } } })
  return writeXlsx({
    properties: { title: titles[0] ?? '', created: new Date(0), modified: new Date(0) },
    sheets: [
      {
        name: 'Sales',
        rows: [...top, ...rows.map((row) => row.map(cellValue))],
        columns: WIDTHS.map((width, column) => ({ width, style: COLUMN_STYLES[column] ?? {} })),
        cells,
        merges: titles
          .slice(0, 2)
          .map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: header.length - 1 })),
      },
    ],
  })
}

function cellValue(cell: SampleCell): CellValue {
  if (cell === null) return null
  switch (cell.kind) {
    case 'date':
      return new Date(cell.day * MS_PER_DAY)
    case 'time':
      return cell.minute / 1440
    case 'money':
      return cell.cents / 100
    default:
      return cell.value
  }
}
