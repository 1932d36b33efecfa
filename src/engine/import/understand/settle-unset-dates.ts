import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import { DateReader } from '../values/dates.ts'
import { momentCell } from '../values/moment-cell.ts'
import { FIRST_DAYS } from '../values/unset-dates.ts'
import type { Draft } from './draft.ts'

/** Where something was sold so many days before or after, the day is one like others. */
export const NEAR = 366

/** Finds the first days of calendars that stand for no date, since nothing else was sold in the year around them. */
export function settleUnsetDates(draft: Draft): void {
  const { columns, evidence, mapping, reading } = draft
  const date = columns.get('date')
  if (date === undefined) return
  const dates = new DateReader(mapping.dateOrder ?? 'dmy')
  const days = evidence.rows
    .map((row) => Math.floor(momentCell(row, date, dates, reading.isDateSwapped) / SECONDS_PER_DAY))
    .filter((day) => !Number.isNaN(day) && !FIRST_DAYS.has(day))
  if (days.length === 0) return
  draft.reading = {
    ...reading,
    unsetDays: new Set([...FIRST_DAYS].filter((first) => !days.some((day) => isNear(day, first)))),
  }
}

/** Whether sales on one day make another one likely. */
export function isNear(day: number, other: number): boolean {
  return Math.abs(day - other) <= NEAR
}
