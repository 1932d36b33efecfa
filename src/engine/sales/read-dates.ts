import { RegularsError } from '../../shared/model/errors.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import { dayNumber, isoDay } from './days.ts'

/** The days that a text of several dates names; throws `usage` where one is no day of the calendar. */
export function readDates(text: string, separator: string): readonly IsoDate[] {
  const dates = text.split(separator)
  const isReal = (date: IsoDate) => Number.isFinite(dayNumber(date)) && isoDay(dayNumber(date)) === date
  if (dates.every(isReal)) return dates
  throw new RegularsError('usage', said('refusal.no-dates', { value: text }))
}

/** The same; throws `usage` where they do not ascend, too. Two dates may be one unless `apart`. */
export function readAscendingDates(text: string, separator: string, apart: boolean): readonly IsoDate[] {
  const dates = readDates(text, separator)
  const isEarly = (date: IsoDate, at: number) => {
    const before = dates[at] as IsoDate
    return apart ? date <= before : date < before
  }
  if (!dates.slice(1).some(isEarly)) return dates
  throw new RegularsError('usage', said('refusal.dates-backwards', { value: text }))
}
