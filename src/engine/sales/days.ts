import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import type { IsoDate } from '../../shared/model/settings.ts'

const MS_PER_DAY = 1_000 * SECONDS_PER_DAY

/** Whole days since 1970-01-01 of a calendar day. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY
}

/** The calendar day of whole days since 1970-01-01. */
export function isoDay(day: number): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Whole months since January 1970 of whole days since its first. */
export function monthOf(day: number): number {
  const date = new Date(day * MS_PER_DAY)
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
}

/** `2011-03` of whole months since January 1970. */
export function monthName(month: number): string {
  return new Date(Date.UTC(1970, month, 1)).toISOString().slice(0, 7)
}

/** The same day of the month some months later or, below 0, earlier; the month's last day where it has no such day. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * MS_PER_DAY)
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate()
  return first / MS_PER_DAY + Math.min(date.getUTCDate(), lastOfMonth) - 1
}
