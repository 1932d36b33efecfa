import { RegularsError } from '../../shared/model/errors.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import { dayNumber, isoDay } from './days.ts'

/** The days that a text of several dates names, which must be days of the calendar in ascending order, `apart` by at least so many days; throws `usage`. */
export function readDates(text: string, separator: string, apart = 1): readonly IsoDate[] {
  const dates = text.split(separator)
  const isReal = (date: IsoDate) => Number.isFinite(dayNumber(date)) && isoDay(dayNumber(date)) === date
  const ascend = (date: IsoDate, at: number) =>
    at === 0 || dayNumber(date) - dayNumber(dates[at - 1] as IsoDate) >= apart
  if (dates.every(isReal) && dates.every(ascend)) return dates
  throw new RegularsError('usage', said('refusal.dates-backwards', { value: text }))
}
