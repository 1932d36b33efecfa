import { parseIsoCell } from './serial-date.ts'
import { CELL } from './source.ts'

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
  return text.length < 20 && (hasFormula ? FORMULA_ERROR : KNOWN_ERROR).test(text)
}
