import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import { isBlank } from './sale-words.ts'

const day = (year: number, month: number, ofMonth: number) =>
  Date.UTC(year, month - 1, ofMonth) / 1000 / SECONDS_PER_DAY

/**
 * The days with which calendars of computers begin, in days since 1970: those of Unix, also as other time zones have it, of Excel, of the Mac,
 * and of clocks that were never set. Databases write them where there is no date.
 */
export const FIRST_DAYS: ReadonlySet<number> = new Set([
  -1,
  0,
  day(1899, 12, 30),
  day(1899, 12, 31),
  day(1904, 1, 1),
  day(1980, 1, 1),
])

/** The last of them. */
export const LAST_FIRST_DAY = Math.max(...FIRST_DAYS)

const NUMBERS = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T\s].*)?$/

/** Whether a text that cannot be read as a date stands for none: a word for nothing, or the first day of a calendar, such as 0001-01-01 or 1900-01-00. */
export function isUnsetDate(text: string): boolean {
  if (isBlank(text) || text === '0') return true
  const [, first = '', middle = '', last = ''] = NUMBERS.exec(text.trim()) ?? []
  if (first === '') return false
  const [year, ...others] = (first.length >= last.length ? [first, middle, last] : [last, middle, first]).map(
    Number,
  ) as [number, ...number[]]
  const isFirst = others.every((each) => each <= 1)
  return isFirst ? year <= 1900 : year === 1899 && others.every((each) => each === 12 || each > 29)
}
