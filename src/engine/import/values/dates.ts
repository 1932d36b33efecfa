import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { DateOrder } from '../../../shared/model/import.ts'
import { plainClock } from './clock-words.ts'
import { monthOf } from './month-names.ts'
import { plainText } from './plain-text.ts'

/** No date has more characters, with its time and zone; the patterns below take long over much longer texts. */
const LONGEST = 200

const ISO = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?(?:(?:[T\s,]+|:(?=\d{1,2}:))(.+))?$/
const ISO_WEEK = /^(\d{4})-?W(\d{2})-?([1-7])$/
const SERIAL = /^\d{5}(?:[.,]\d+)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T\s]?(\d{4}|\d{6})(?:[.,]\d+)?Z?)?$/
const EPOCH = /^\d{10}(?:\.\d+)?$|^\d{13}$/
const WEEKDAY = '(?:\\p{L}{2,}\\.?,?\\s+)?'
const YEAR = '(\\d{4}|\\d{2})(?:\\s*[гр]\\.|\\s+года)?'
const TIME = '(?:[T\\s,]+(.+))?$'
/** SAS and logs of servers part it by a colon, `16JAN2026:10:30:00`. */
const TIME_OR_COLON = '(?:(?:[T\\s,]+|:(?=\\d{1,2}:))(.+))?$'
/** A date of numbers only, the year last or of two digits. */
export const NUMERIC = new RegExp(
  `^${WEEKDAY}(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})\\.?${TIME_OR_COLON}`,
  'u',
)
const DAY_FIRST_NAME = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|er|º|°|η|ης)?[.\\s/-]*(?:de\\s+)?(\\p{L}{3,})\\.?[,\\s/-]*(?:del?\\s+)?${YEAR}${TIME_OR_COLON}`,
  'u',
)
const MONTH_FIRST_NAME = new RegExp(
  `^${WEEKDAY}(\\p{L}{3,})\\.?[\\s/-]+(\\d{1,2})(?:st|nd|rd|th)?[,\\s/-]+(\\d{4}|\\d{2})${TIME}`,
  'u',
)
const YEAR_FIRST_NAME = new RegExp(`^(\\d{4})[.,\\s/-]+(\\p{L}{3,})\\.?[.,\\s/-]+(\\d{1,2})\\.?${TIME}`, 'u')
/** As Unix writes the moment: `Thu Mar  7 10:00:00 2024`. */
const YEAR_LAST_NAME = /^(?:\p{L}{2,}\.?,?\s+)?(\p{L}{3,})\s+(\d{1,2})\s+(\d{1,2}:[\d:]+)\s+(?:[A-Z]{3,5}\s+)?(\d{4})$/u
const ZONE = '(?:z|[a-z]{3,5})?\\s?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\s*(?:\\(.*\\)|\\[.*\\])?'
const CLOCK = new RegExp(
  `^(上午|午前|오전|下午|午後|오후)?\\s*(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,:]\\d+)?)?\\s*([ap]\\.?\\s?m\\.?)?\\s*${ZONE}$`,
  'i',
)
const ONLY_ZONE = /^(?:z|utc|gmt|[+-]\d{2}:?\d{2})$/i
const COMPACT_CLOCK = /^(\d{2})(\d{2})(\d{2})?$/
/** What stands behind the year, the month and the day in Chinese, Japanese and Korean. */
const EAST_ASIAN = /(\d)\s*[年년月월]\s*/g

/** `="05/01/2026"` and `'05/01/2026`, which keep Excel from reading a date. */
const AS_TEXT = /^\s*(?:="|')(\d[^"]*)"?\s*$/
/** `Ngày 05 tháng 01 năm 2026`. */
const VIETNAMESE = /(?:ng[àa]y\s+)?(\d{1,2})\s+th[áa]ng\s+(\d{1,2}),?\s+(?:n[ăa]m\s+)?/iu

/** The day of the week as it stands in brackets behind a date: `2026/01/05(月) 14:05`. */
const WEEKDAY_BEHIND = /(?<=\d)\s?[(（]\p{L}{1,9}\.?[)）]\s?/u

/** Reads dates written as text into wall-clock seconds since 1970-01-01; an offset is dropped, the local date counts. */
export class DateReader {
  readonly #order: DateOrder
  #lastText = ''
  #lastSeconds = Number.NaN

  constructor(order: DateOrder) {
    this.#order = order
  }

  /** NaN when the text is no date. Neighbouring rows often share their moment, so the last text is remembered. */
  read(text: string): number {
    if (text !== this.#lastText) {
      this.#lastText = text
      this.#lastSeconds = parseDate(text, this.#order)
    }
    return this.#lastSeconds
  }
}

/** Texts that are none at a glance, as most of a wide file are: too short, without a digit, or a plain number below the serial days. */
const NO_DATE = /^.{0,4}$|^[^\d\u0080-\uffff]*$|^-?\d{1,4}[.,]\d+$/

/** Wall-clock seconds of a date text with an optional time of day, or NaN. */
export function parseDate(text: string, order: DateOrder): number {
  const quick = parsePlainIso(text)
  if (!Number.isNaN(quick)) return quick
  if (text.length > LONGEST || NO_DATE.test(text)) return Number.NaN
  const plain = plainDate(text)
  const iso = ISO.exec(plain) ?? COMPACT.exec(plain)
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4])
  const numeric = NUMERIC.exec(plain)
  if (numeric) return numericMoment(numeric, order)
  // A workbook saved as text can leave its dates as serial days.
  if (SERIAL.test(plain)) return serialSeconds(Number(plain.replace(',', '.')))
  if (EPOCH.test(plain)) return epochSeconds(Number(plain))
  const week = ISO_WEEK.exec(plain)
  if (week) return weekSeconds(Number(week[1]), Number(week[2]), Number(week[3]))
  return parseNamed(plain)
}

function numericMoment(match: RegExpExecArray, order: DateOrder): number {
  const [first, second, last] = [match[1] as string, match[2] as string, match[3] as string]
  if (order === 'ymd' && last.length === 2) return moment(fullYear(first), Number(second), Number(last), match[4])
  const year = fullYear(last)
  return order === 'mdy'
    ? moment(year, Number(first), Number(second), match[4])
    : moment(year, Number(second), Number(first), match[4])
}

/** A date whose month is a name. */
function parseNamed(text: string): number {
  const dayFirst = DAY_FIRST_NAME.exec(text)
  if (dayFirst) {
    return moment(fullYear(dayFirst[3] as string), monthOf(dayFirst[2] as string), Number(dayFirst[1]), dayFirst[4])
  }
  const monthFirst = MONTH_FIRST_NAME.exec(text)
  if (monthFirst) {
    const [, month, day, year, clock] = monthFirst as unknown as string[]
    return moment(fullYear(year as string), monthOf(month as string), Number(day), clock)
  }
  const yearFirst = YEAR_FIRST_NAME.exec(text)
  if (yearFirst)
    return moment(Number(yearFirst[1]), monthOf(yearFirst[2] as string), Number(yearFirst[3]), yearFirst[4])
  const yearLast = YEAR_LAST_NAME.exec(text)
  if (yearLast) return moment(Number(yearLast[4]), monthOf(yearLast[1] as string), Number(yearLast[2]), yearLast[3])
  return Number.NaN
}

/** A date as text, trimmed, its digits and marks as the patterns know them. */
export function plainDate(text: string): string {
  return plainText(text)
    .replace(AS_TEXT, '$1')
    .replace(VIETNAMESE, '$1/$2/')
    .replace(EAST_ASIAN, '$1-')
    .replace(/(\d)\s*[日일]/, '$1')
    .replace(WEEKDAY_BEHIND, ' ')
    .trim()
}

/** Seconds since midnight of a clock time as text, `8:05`, `14:05:00`, `1:33 PM`, `0805`; NaN when it is none. */
export function parseClock(text: string): number {
  if (text.length > LONGEST) return Number.NaN
  const plain = plainText(text).trim()
  const compact = COMPACT_CLOCK.exec(plain)
  if (compact) return clockSeconds(Number(compact[1]), Number(compact[2]), Number(compact[3] ?? 0))
  const match = CLOCK.exec(plain) ?? CLOCK.exec(plainClock(plain))
  if (!match) return Number.NaN
  let hour = Number(match[2])
  const half = (match[1] ?? match[5])?.toLowerCase()
  if (half !== undefined) {
    if (hour > 12 || (hour < 1 && match[5] !== undefined)) return Number.NaN
    hour = (hour % 12) + (isAfterNoon(half) ? 12 : 0)
  }
  return clockSeconds(hour, Number(match[3]), Number(match[4] ?? 0))
}

function isAfterNoon(half: string): boolean {
  return half.startsWith('p') || ['下午', '午後', '오후'].includes(half)
}

function clockSeconds(hour: number, minute: number, second: number): number {
  return hour > 23 || minute > 59 || second > 59 ? Number.NaN : hour * 3600 + minute * 60 + second
}

/** The wall-clock seconds of an Excel serial day in the 1900 system, or NaN outside 1927 to 2119. */
export function serialSeconds(serial: number): number {
  return serial >= 10_000 && serial < 80_000 ? Math.round((serial - 25_569) * SECONDS_PER_DAY) : Number.NaN
}

/** A moment as a number, in wall-clock seconds: a serial day, a day such as 20240331, or seconds or milliseconds since 1970. */
export function numberSeconds(value: number): number {
  if (value >= 19_000_101 && value <= 22_001_231) return parseDate(String(value), 'ymd')
  return value >= 80_000 ? epochSeconds(value) : serialSeconds(value)
}

/** Seconds or milliseconds since 1970, of the years 2000 to 2035; other numbers are something else. */
function epochSeconds(value: number): number {
  const seconds = Math.floor(value >= 1e11 ? value / 1000 : value)
  return seconds >= 946_684_800 && seconds < 2_082_758_400 ? seconds : Number.NaN
}

/** The day of an ISO week, which is the one that holds a year's fourth of January first. */
function weekSeconds(year: number, week: number, day: number): number {
  if (week < 1 || week > 53) return Number.NaN
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * SECONDS_PER_DAY * 1000
  return monday / 1000 + ((week - 1) * 7 + day - 1) * SECONDS_PER_DAY
}

function parsePlainIso(text: string): number {
  const length = text.length
  if (length !== 10 && length !== 16 && length !== 19) return Number.NaN
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 2)
  const day = digits(text, 8, 2)
  if (length === 10) return seconds(year, month, day, 0)
  const split = text.charCodeAt(10)
  if ((split !== 32 && split !== 84) || text.charCodeAt(13) !== 58) return Number.NaN
  let clock = digits(text, 11, 2) * 3600 + digits(text, 14, 2) * 60
  if (length === 19) {
    if (text.charCodeAt(16) !== 58) return Number.NaN
    clock += digits(text, 17, 2)
  }
  return clock < SECONDS_PER_DAY ? seconds(year, month, day, clock) : Number.NaN
}

function digits(text: string, start: number, count: number): number {
  let value = 0
  for (let at = start; at < start + count; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

function moment(year: number, month: number, day: number, clock: string | undefined): number {
  const time = clock === undefined || ONLY_ZONE.test(clock.trim()) ? 0 : parseClock(clock)
  return seconds(year, month, day, time)
}

function seconds(year: number, month: number, day: number, clock: number): number {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN
  const time = Date.UTC(year, month - 1, day)
  return new Date(time).getUTCDate() === day ? time / 1000 + clock : Number.NaN
}

/** The year of two digits is one of 1970 to 2069. */
export function fullYear(text: string): number {
  const year = Number(text)
  return text.length === 4 ? year : year + (year < 70 ? 2000 : 1900)
}
