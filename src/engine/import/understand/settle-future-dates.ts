import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import { DateReader } from '../values/dates.ts'
import { momentCell } from '../values/moment-cell.ts'
import type { Draft } from './draft.ts'

/** A date lies in the future, and not in another time zone or in an order for next season, when it is this long after now. */
const MARGIN = 366 * SECONDS_PER_DAY
/** More than this share of the rows is no slip of the pen: such files, as of examples, are read as they are. */
const FEW = 0.02

/** Refuses single dates that lie years after now and after all others. */
export function settleFutureDates(draft: Draft): void {
  const { columns, evidence, mapping, now, reading } = draft
  const date = columns.get('date')
  if (date === undefined) return
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 1000
  const latest = today + MARGIN
  const dates = new DateReader(mapping.dateOrder ?? 'dmy')
  let dated = 0
  let beyond = 0
  let last = Number.NEGATIVE_INFINITY
  let first = Number.POSITIVE_INFINITY
  for (const row of evidence.rows) {
    const moment = momentCell(row, date, dates, reading.isDateSwapped)
    if (Number.isNaN(moment)) continue
    dated++
    if (moment > latest) {
      beyond++
      first = Math.min(first, moment)
    } else last = Math.max(last, moment)
  }
  if (dated <= beyond || beyond > Math.max(1, dated * FEW) || first - last < MARGIN) return
  draft.reading = { ...reading, latest }
}
