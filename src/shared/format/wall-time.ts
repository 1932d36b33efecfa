import type { IsoDate } from '../model/settings.ts'

/** How long a day of the wall clock is; it knows no summer time. */
export const SECONDS_PER_DAY = 86_400

/** Whole days since 1970-01-01 of wall-clock seconds. */
export function dayOfTime(seconds: number): number {
  return Math.floor(seconds / SECONDS_PER_DAY)
}

/** The calendar day of wall-clock seconds since 1970-01-01. */
export function wallDay(seconds: number): IsoDate {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

/** Wall-clock seconds since 1970-01-01 to the minute, `YYYY-MM-DD HH:MM`. */
export function wallMinute(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')
}

/** Wall-clock seconds since 1970-01-01 at the start of a calendar day; NaN for what is no day. */
export function secondsOfDay(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000
}
