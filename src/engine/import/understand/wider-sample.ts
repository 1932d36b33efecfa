import type { Row, Source } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'
import { charactersIn, keepRow } from './sample.ts'

/** So many rows from the first on are looked at, and so many around each later row that is asked for. */
const FIRST = 30_000
const AROUND = 2_000
/** Fewer are where their texts have more characters than this. */
const CHARACTERS = 64_000_000

/**
 * The first rows of a sheet, 30,000 at most, and of a longer one those around some later rows, given by their numbers. What stands around a row
 * begins with an order, told by the column `order`.
 */
export async function sampleAround(
  source: Source,
  sheet: number,
  around: readonly number[],
  order: number | undefined,
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  const windows = around.map((row) => ({ from: row - AROUND / 2, to: row + AROUND / 2 }))
  const last = Math.max(0, ...windows.map(({ to }) => to))
  let characters = 0
  let read = 0
  let before = ''
  let isInside = true
  await source.read(
    sheet,
    (row) => {
      const isFirst = ++read <= FIRST
      const isWanted = isFirst || windows.some(({ from, to }) => row.number >= from && row.number <= to)
      const number = order === undefined || isFirst ? '' : cellText(row, order)
      // Half an order at the seam would show an order that is told otherwise than the rest.
      isInside = isFirst || (isWanted && (isInside || order === undefined || (number !== '' && number !== before)))
      before = number
      if (isInside) {
        rows.push(keepRow(row))
        characters += charactersIn(row)
      }
      return (isFirst || row.number < last) && characters < CHARACTERS
    },
    signal ? { signal } : {},
  )
  return rows
}
