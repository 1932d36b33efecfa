import { CELL, type Row } from '../read/source.ts'
import { type DateReader, numberSeconds } from './dates.ts'
import { swapDayAndMonth } from './swapped-date.ts'

/**
 * The moment that a cell names, in wall-clock seconds since 1970-01-01; NaN where it names none. `isSwapped` puts right real dates whose
 * day and month stand the wrong way round.
 */
export function momentCell(row: Row, at: number, dates: DateReader, isSwapped = false): number {
  if (at < 0 || at >= row.width) return Number.NaN
  const value = row.values[at]
  switch (row.kinds[at]) {
    case CELL.date:
      return isSwapped ? swapDayAndMonth(Math.floor((value as number) / 1000)) : Math.floor((value as number) / 1000)
    case CELL.text:
      return dates.read(value as string)
    case CELL.number:
      return numberSeconds(value as number)
    default:
      return Number.NaN
  }
}
