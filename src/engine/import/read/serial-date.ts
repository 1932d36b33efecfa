import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import { FORMAT } from './number-format.ts'
import { CELL } from './source.ts'

const DAY = 1_000 * SECONDS_PER_DAY
/** 1899-12-30 to 1970-01-01 in days: what Excel's serial days count from once its false 29 February 1900 is past. */
const EPOCH = 25_569
const DAYS_1904 = 1_462
const LAST_DAY = 2_958_466
const FALSE_LEAP_DAY = 60

/** The kind of cell a number in a date or time format is: a number again where no date of Excel's calendar matches. */
export function serialKind(serial: number, format: number, from1904: boolean): number {
  if (format === FORMAT.elapsed) return CELL.time
  if (serial < 0) return CELL.number
  // Day 0 is what a date that was never filled holds, not midnight.
  if (serial < 1) return serial === 0 && format === FORMAT.calendar ? CELL.number : CELL.time
  const days = from1904 ? serial + DAYS_1904 : serial
  if (days >= LAST_DAY) return CELL.number
  const isFalseDay = !from1904 && serial >= FALSE_LEAP_DAY && serial < FALSE_LEAP_DAY + 1
  return isFalseDay ? CELL.number : CELL.date
}

/** A serial of {@link serialKind} date as wall-clock milliseconds since 1970-01-01, without a zone. */
export function serialToDate(serial: number, from1904: boolean): number {
  const days = from1904 ? serial + DAYS_1904 : serial < FALSE_LEAP_DAY ? serial + 1 : serial
  return Math.round((days - EPOCH) * DAY)
}

/** A serial of {@link serialKind} time as milliseconds since midnight, or as a duration. */
export function serialToTime(serial: number): number {
  return Math.round(serial * DAY)
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:[T ]?(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/** An ISO 8601 date, time or both, as cells of type `d` hold it: its kind and value as written, whatever its zone. */
export function parseIsoCell(text: string): { kind: number; value: number } | undefined {
  const match = ISO.exec(text.trim())
  if (match === null || text.trim() === '') return undefined
  const [, year, month, day, hours, minutes, seconds, fraction] = match
  const clock =
    Number(hours ?? 0) * 3_600_000 +
    Number(minutes ?? 0) * 60_000 +
    Number(seconds ?? 0) * 1_000 +
    Math.round(Number(`0.${fraction ?? 0}`) * 1_000)
  if (year === undefined) return { kind: CELL.time, value: clock }
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return exists ? { kind: CELL.date, value: date.getTime() + clock } : undefined
}
