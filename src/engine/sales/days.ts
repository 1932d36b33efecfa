import type { IsoDate } from '../../shared/model/settings.ts'

/** Whole days since 1970-01-01 of a calendar day. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

/** The calendar day of whole days since 1970-01-01. */
export function isoDay(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The same day of the month some months later or, below 0, earlier; the month's last day where it has no such day. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * 86_400_000)
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate()
  return first / 86_400_000 + Math.min(date.getUTCDate(), lastOfMonth) - 1
}
