import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import type { SalesColumns } from './columns.ts'
import { dayNumber } from './days.ts'

/** How many lines of known customers are of one kind, after the analysis date or not, repeated or not. */
export interface LineGroup {
  readonly kind: number
  readonly isLater: boolean
  readonly isDuplicate: boolean
  readonly lines: number
}

/** Sorts the lines of the sales into groups; `linesOf` says how many of an entry's lines are meant. */
export function groupLines(columns: SalesColumns, asOf: IsoDate, linesOf: (entry: number) => number): LineGroup[] {
  const { starts, kind, day, duplicate } = columns
  const lastDay = dayNumber(asOf)
  const counts = new Float64Array(16)
  for (let at = starts[1] as number; at < kind.length; at++) {
    const group = (kind[at] as number) * 4 + ((day[at] as number) > lastDay ? 2 : 0) + (duplicate[at] as number)
    counts[group] = (counts[group] as number) + linesOf(at)
  }
  return Array.from(counts, (lines, group) => ({
    kind: group >> 2,
    isLater: (group & 2) > 0,
    isDuplicate: (group & 1) > 0,
    lines,
  })).filter(({ lines }) => lines > 0)
}

/** The same groups of the lines that a condition on `lines` in SQL takes, read from the table; with `rowsOnly` the first of each row. */
export function readLineGroups(database: Database, asOf: IsoDate, condition: string, rowsOnly = false): LineGroup[] {
  const known = `lines WHERE customer_id IS NOT NULL AND ${condition}`
  const from = rowsOnly
    ? `(SELECT kind, time, is_duplicate, row_number() OVER (PARTITION BY import_id, row ORDER BY id) AS nth FROM ${known}) WHERE nth = 1`
    : known
  return database
    .prepare<[], [number, number, number, number]>(
      `SELECT kind, time >= ${(dayNumber(asOf) + 1) * SECONDS_PER_DAY}, is_duplicate, count(*) FROM ${from} GROUP BY 1, 2, 3`,
    )
    .raw()
    .all()
    .map(([kind, isLater, isDuplicate, lines]) => ({
      kind,
      isLater: isLater === 1,
      isDuplicate: isDuplicate === 1,
      lines,
    }))
}
