import type { Words } from '../words/words.ts'

/** The kinds of periods that sales are added up by: those that pass, and those that come again. */
export const PERIOD_KINDS = ['month', 'quarter', 'season', 'week', 'day', 'dayOfMonth', 'weekday', 'hour'] as const

/** One of {@link PERIOD_KINDS}. */
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** The days of the week as periods are called. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The seasons of the year, the winter of December to February in the north first. */
export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const

/** A period for a person: `Mar 2011` for `2011-03`, `Q1 2011` for `2011Q1`, `Week 9, 2011` for `2011-W09`. */
export function periodText(kind: PeriodKind, period: string, { say, month, weekday, day }: Words): string {
  switch (kind) {
    case 'month':
      return month(period)
    case 'quarter':
      return say('trends.quarterOf', { year: period.slice(0, 4), quarter: period.slice(5) })
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
