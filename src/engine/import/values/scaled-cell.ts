import { CELL, type Row } from '../read/source.ts'
import { scaleNumber, scaleText } from './decimal.ts'

/** A cell's number in ten-thousandths; null where there is no value, NaN where it cannot be read. */
export function scaledCell(row: Row, at: number, decimalMark: '.' | ','): number | null {
  if (at < 0 || at >= row.width) return null
  const value = row.values[at]
  switch (row.kinds[at]) {
    case CELL.empty:
      return null
    case CELL.number:
      return scaleNumber(value as number)
    case CELL.text: {
      const text = value as string
      const scaled = scaleText(text, decimalMark)
      return Number.isNaN(scaled) && isNoValue(text) ? null : scaled
    }
    default:
      return Number.NaN
  }
}

function isNoValue(text: string): boolean {
  return /^(?:-+|–|—|n\/?a)?$/i.test(text.trim())
}
