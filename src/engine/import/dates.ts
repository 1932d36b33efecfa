import type { DateOrder } from '../../shared/model/import.ts'

/** Seconds in a day. */
export const DAY = 86_400

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(.+))?$/
const SERIAL = /^\d{5}(?:[.,]\d+)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T\s,]+(.+))?$/
const DAY_FIRST_NAME =
  /^(?:\p{L}{2,}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[.\s/-]+(?:de\s+)?(\p{L}{3,})\.?[,\s/-]+(?:de\s+)?(\d{4}|\d{2})(?:[T\s,]+(.+))?$/u
const MONTH_FIRST_NAME =
  /^(?:\p{L}{2,}\.?,\s+)?(\p{L}{3,})\.?[\s/-]+(\d{1,2})(?:st|nd|rd|th)?[,\s/-]+(\d{4}|\d{2})(?:[T\s,]+(.+))?$/u
const CLOCK =
  /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/i

/** Month names by their first three letters, in English, German, Spanish, French, Italian, Dutch, Portuguese. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, ene: 1, gen: 1, feb: 2, fev: 2, fév: 2, mar: 3, mär: 3, mrz: 3, maa: 3, mrt: 3, apr: 4, abr: 4, avr: 4, may: 5,
  mai: 5, mei: 5, mag: 5, jun: 6, giu: 6, jul: 7, lug: 7, aug: 8, ago: 8, aoû: 8, sep: 9, set: 9, oct: 10, okt: 10, out: 10,
  ott: 10, nov: 11, dec: 12, dez: 12, dic: 12, déc: 12,
} // biome-ignore format: a table of pairs reads better packed

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

/** Wall-clock seconds of a date text with an optional time of day, or NaN. */
export function parseDate(text: string, order: DateOrder): number {
  const quick = parsePlainIso(text)
  if (!Number.isNaN(quick)) return quick
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed) ?? COMPACT.exec(trimmed)
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4])
  const numeric = NUMERIC.exec(trimmed)
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])]
    const year = fullYear(numeric[3] as string)
    return order === 'mdy' ? moment(year, first, second, numeric[4]) : moment(year, second, first, numeric[4])
  }
  // A workbook saved as text can leave its dates as serial days.
  if (SERIAL.test(trimmed)) return serialSeconds(Number(trimmed.replace(',', '.')))
  const dayFirst = DAY_FIRST_NAME.exec(trimmed)
  if (dayFirst) {
    return moment(fullYear(dayFirst[3] as string), monthOf(dayFirst[2] as string), Number(dayFirst[1]), dayFirst[4])
  }
  const monthFirst = MONTH_FIRST_NAME.exec(trimmed)
  if (monthFirst) {
    return moment(
      fullYear(monthFirst[3] as string),
      monthOf(monthFirst[1] as string),
      Number(monthFirst[2]),
      monthFirst[4],
    )
  }
  return Number.NaN
}

/** Seconds since midnight of a clock time as text, `8:05`, `14:05:00`, `1:33 PM`; NaN when it is none. */
export function parseClock(text: string): number {
  const match = CLOCK.exec(text.trim())
  if (!match) return Number.NaN
  let hour = Number(match[1])
  const half = match[4]?.toLowerCase()
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return Number.NaN
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0)
  }
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)]
  return hour > 23 || minute > 59 || second > 59 ? Number.NaN : hour * 3600 + minute * 60 + second
}

/** The wall-clock seconds of an Excel serial day in the 1900 system, or NaN outside 1927 to 2119. */
export function serialSeconds(serial: number): number {
  return serial >= 10_000 && serial < 80_000 ? Math.round((serial - 25_569) * DAY) : Number.NaN
}

/** What the order of day and month in numeric dates of a column can be told from. */
export interface DateOrderEvidence {
  readonly order: DateOrder | null
  /** How many values could be read both ways and so told nothing. */
  readonly ambiguous: number
}

/**
 * Decides day-first or month-first for a whole column: a part above 12 settles it; else, exports being written in order of
 * time, the only reading that never goes back (or never forth) does. Null when neither tells.
 */
export class DateOrderDetector {
  #dayFirst = 0
  #monthFirst = 0
  #ambiguous = 0
  readonly #trend = { dmy: new Trend(), mdy: new Trend() }

  add(text: string): void {
    const match = NUMERIC.exec(text.trim())
    if (!match) return
    const [first, second] = [Number(match[1]), Number(match[2])]
    if (first > 12 && second <= 12) this.#dayFirst++
    else if (second > 12 && first <= 12) this.#monthFirst++
    else if (first !== second) this.#ambiguous++
    const year = fullYear(match[3] as string)
    this.#trend.dmy.add(year * 10_000 + second * 100 + first)
    this.#trend.mdy.add(year * 10_000 + first * 100 + second)
  }

  get evidence(): DateOrderEvidence {
    const ambiguous = this.#ambiguous
    if (this.#dayFirst === 0 && this.#monthFirst === 0) {
      if (ambiguous === 0) return { order: 'dmy', ambiguous: 0 }
      const [dmy, mdy] = [this.#trend.dmy.isMonotone, this.#trend.mdy.isMonotone]
      return { order: dmy === mdy ? null : dmy ? 'dmy' : 'mdy', ambiguous }
    }
    return { order: this.#dayFirst >= this.#monthFirst ? 'dmy' : 'mdy', ambiguous }
  }
}

/** Whether a sequence of days only ever went one way, over at least four changes. */
class Trend {
  #last = Number.NaN
  #ups = 0
  #downs = 0

  add(day: number): void {
    if (day > this.#last) this.#ups++
    else if (day < this.#last) this.#downs++
    this.#last = day
  }

  get isMonotone(): boolean {
    return (this.#ups === 0 || this.#downs === 0) && this.#ups + this.#downs >= 4
  }
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
  return clock < DAY ? seconds(year, month, day, clock) : Number.NaN
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
  const time = clock === undefined || /^(?:z|utc|[+-]\d{2}:?\d{2})$/i.test(clock.trim()) ? 0 : parseClock(clock)
  return seconds(year, month, day, time)
}

function seconds(year: number, month: number, day: number, clock: number): number {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN
  const time = Date.UTC(year, month - 1, day)
  return new Date(time).getUTCDate() === day ? time / 1000 + clock : Number.NaN
}

function fullYear(text: string): number {
  const year = Number(text)
  return text.length === 4 ? year : year + (year < 70 ? 2000 : 1900)
}

function monthOf(name: string): number {
  const folded = name.toLowerCase()
  if (folded.startsWith('juil')) return 7
  return MONTHS[folded.slice(0, 3)] ?? Number.NaN
}
