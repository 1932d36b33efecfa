import type { IsoDate } from '../model/settings.ts'
import type { Words } from '../words/words.ts'

/** The kinds of periods that sales are added up by: those that pass, and those that come again. */
export const PERIOD_KINDS = [
  'month',
  'quarter',
  'year',
  'season',
  'week',
  'day',
  'dayOfMonth',
  'weekday',
  'hour',
] as const

/** One of {@link PERIOD_KINDS}. */
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** The days of the week as periods are called. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The seasons of the year, the winter of December to February in the north first. */
export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const

/** The first and the last day of a period that passes; null for one that comes again. */
export function daysOfPeriod(kind: PeriodKind, period: string): readonly [first: IsoDate, last: IsoDate] | null {
  const year = Number(period.slice(0, 4))
  switch (kind) {
    case 'day':
      return [period, period]
    case 'month':
      return monthsOf(year, Number(period.slice(5)), 1)
    case 'quarter':
      return monthsOf(year, 3 * Number(period.slice(5)) - 2, 3)
    case 'year':
      return monthsOf(year, Number(period.slice(5)) || 1, 12)
    case 'week': {
      // The fourth of January lies in the first week.
      const fourth = new Date(Date.UTC(year, 0, 4))
      const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (Number(period.slice(6)) - 1)
      return daysBetween(Date.UTC(year, 0, monday), Date.UTC(year, 0, monday + 6))
    }
    default:
      return null
  }
}

/** So many months from one on, which is counted from 1. */
function monthsOf(year: number, first: number, months: number): readonly [first: IsoDate, last: IsoDate] {
  return daysBetween(Date.UTC(year, first - 1, 1), Date.UTC(year, first - 1 + months, 0))
}

function daysBetween(first: number, last: number): readonly [first: IsoDate, last: IsoDate] {
  return [new Date(first).toISOString().slice(0, 10), new Date(last).toISOString().slice(0, 10)]
}

/** A period for a person: `Mar 2011` for `2011-03`, `Q1 2011` for `2011Q1`, `2011/2012` for `2011-04`, the year that begins with April, `Week 9, 2011` for `2011-W09`. */
export function periodText(kind: PeriodKind, period: string, { say, month, weekday, day }: Words): string {
  switch (kind) {
    case 'month':
      return month(period)
    case 'quarter':
      return say('trends.quarterOf', { year: period.slice(0, 4), quarter: period.slice(5) })
    case 'year': {
      const year = period.slice(0, 4)
      return period === year ? year : say('trends.fiscalYear', { year, next: String(Number(year) + 1) })
    }
    case 'week':
      return say('trends.weekOf', { year: period.slice(0, 4), week: String(Number(period.slice(6))) })
    case 'day':
      return day(period)
    case 'season':
      return say(`trends.${period as (typeof SEASONS)[number]}`)
    case 'weekday':
      return weekday(WEEKDAYS.indexOf(period as (typeof WEEKDAYS)[number]))
    case 'hour':
      return `${period.padStart(2, '0')}:00`
    case 'dayOfMonth':
      return period
  }
}
