import { parseIsoCell } from './serial-date.ts'
import { CELL } from './source.ts'

const DASH = 0x2d
const COLON = 0x3a
const LETTER_T = 0x54
const ZERO = 0x30
const DAY = 86_400_000
/** What a date cell that was never filled holds: day 0 of the calendar that spreadsheets count in. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DURATION = /^(-)?P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,](\d+))?S)?)?$/

/** Errors as LibreOffice shows them, whatever its language, where a formula says that one is possible. */
const FORMULA_ERROR = /^(?:#[\p{Lu}\d/_]+[!?]|#N\/[AD]|#NV|\p{L}+\.?\s?:\s?\d{3})$/u
/** Those that stand in cells without a formula too. */
const KNOWN_ERROR = /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err\s?:\s?\d{3})$/

/** The value of an `office:time-value`: an ISO 8601 duration, or a plain time as some programs write it, in milliseconds. */
export function parseTimeValue(text: string): { kind: number; value: number } | undefined {
  const match = DURATION.exec(text.trim())
  if (match === null) return parseIsoCell(text)
  const [, minus, days, hours, minutes, seconds, fraction] = match
  const milliseconds =
    Number(days ?? 0) * DAY +
    Number(hours ?? 0) * 3_600_000 +
    Number(minutes ?? 0) * 60_000 +
    Number(seconds ?? 0) * 1_000 +
    Math.round(Number(`0.${fraction ?? 0}`) * 1_000)
  return { kind: CELL.time, value: minus === undefined ? milliseconds : 0 - milliseconds }
}

/**
 * A day since 1900 that every month has, with or without a time to the second, as nearly all dates are written: in milliseconds. NaN for
 * anything else, which is for {@link parseDateValue}: this one only saves its time.
 */
export function plainMoment(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  if (length !== 10 && length !== 19) return Number.NaN
  if (bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return Number.NaN
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2)
  const month = twoDigits(bytes, start + 5)
  const day = twoDigits(bytes, start + 8)
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= 28)) return Number.NaN
  const midnight = Date.UTC(year, month - 1, day)
  if (length === 10) return midnight
  if (bytes[start + 10] !== LETTER_T || bytes[start + 13] !== COLON || bytes[start + 16] !== COLON) return Number.NaN
  const minutes = twoDigits(bytes, start + 11) * 60 + twoDigits(bytes, start + 14)
  return midnight + (minutes * 60 + twoDigits(bytes, start + 17)) * 1_000
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO
  const ones = (bytes[at + 1] as number) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** The value of an `office:date-value`. Day 0 is no date: alone it is the number 0, with a time only that time. */
export function parseDateValue(text: string): { kind: number; value: number } | undefined {
  const moment = parseIsoCell(text)
  if (moment?.kind !== CELL.date || moment.value < DAY_ZERO || moment.value >= DAY_ZERO + DAY) return moment
  return moment.value === DAY_ZERO
    ? { kind: CELL.number, value: 0 }
    : { kind: CELL.time, value: moment.value - DAY_ZERO }
}

/** Whether a cell that shows this text holds an error. */
export function isErrorText(text: string, hasFormula: boolean): boolean {
  if (!hasFormula && !text.startsWith('#') && !text.startsWith('E')) return false
  return text.length < 20 && (hasFormula ? FORMULA_ERROR : KNOWN_ERROR).test(text)
}
