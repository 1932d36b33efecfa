import type { IsoDate } from '../../shared/model/settings.ts'

/** Whole days since 1970-01-01 of a calendar day. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

/** The calendar day of whole days since 1970-01-01. */
export function isoDay(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
