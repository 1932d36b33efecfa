import type { Season } from './catalogue.ts'

/** A day as a count of days since 1970-01-01. */
export type Day = number

/** The first and the last day of the sample export. */
export const FIRST_DAY: Day = dayOf(2025, 9, 1)
export const LAST_DAY: Day = dayOf(2026, 10, 31)

/** The day of a date; month 1 is January. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** Year, month (1..12), day of month, and weekday (0 is Sunday) of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * 86_400_000)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() }
}

/** Whether the shop opens that day: every day but Christmas Day, Boxing Day and New Year's Day. */
export function isOpen(day: Day): boolean {
  const { month, date } = partsOf(day)
  return !(month === 12 && (date === 25 || date === 26)) && !(month === 1 && date === 1)
}

/** The opening hours of a day in minutes since midnight. */
export function openingHours(day: Day): readonly [from: number, to: number] {
  const { weekday } = partsOf(day)
  return weekday === 0 ? [600, 960] : [540, weekday >= 4 ? 1170 : 1110]
}

/** How busy a day is: 1 is an ordinary weekday, more before Christmas, around Easter and on Saturdays. */
export function busyness(day: Day): number {
  const { month, date, weekday } = partsOf(day)
  const week = [0.8, 0.8, 0.85, 0.95, 1.05, 1.3, 1.7][weekday] ?? 1
  const year = [0.75, 0.8, 0.95, 1.2, 1.1, 1.05, 0.95, 0.85, 0.95, 1, 1.2, 1.6][month - 1] ?? 1
  return week * year * (month === 12 && date > 12 && date < 25 ? 1.5 : 1)
}

/** How much better than usual a seasonal shelf sells that day. */
export function seasonFactor(season: Season | undefined, day: Day): number {
  const { month, date } = partsOf(day)
  switch (season) {
    case 'advent':
      return month === 11 || (month === 12 && date < 25) ? 4 : 0
    case 'christmas':
      return month === 12 && date < 25 ? 4 : month === 11 ? 2 : 0.8
    case 'spring':
      return month === 3 || month === 4 ? 2.2 : month === 5 ? 1.5 : 0.9
    case 'summer':
      return month >= 5 && month <= 8 ? 2 : month === 12 ? 1.8 : 0.9
    case 'winter':
      return month >= 10 || month <= 2 ? 1.5 : 0.85
    default:
      return 1
  }
}
