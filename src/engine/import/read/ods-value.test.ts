import { expect, it } from 'vitest'
import { isErrorText, parseDateValue, parseTimeValue, plainMoment } from './ods-value.ts'
import { CELL } from './source.ts'

const moment = (text: string) => plainMoment(Buffer.from(`x${text}y`), 1, 1 + text.length)

it.each(['1900-01-01', '2024-02-28', '2024-12-28T23:59:59', '2024-03-01T00:00:00'])('reads %s at once', (text) => {
  expect(moment(text)).toBe(Date.parse(`${text.length === 10 ? `${text}T00:00:00` : text}Z`))
  expect(moment(text)).toBe(parseDateValue(text)?.value)
})

it.each([
  '1899-12-28',
  '2024-02-29',
  '2024-00-01',
  '2024-13-01',
  '2024-03-00',
  '2024/03/01',
  '2024-03/01',
  '2024-03-01 10:00:00',
  '2024-03-01T10.00:00',
  '2024-03-01T10:00.00',
  '2024-03-01T1O:00:00',
  '2024-03-0l',
  '2024-3-1',
  '',
])('leaves %j to others', (text) => {
  expect(moment(text)).toBeNaN()
})

it.each([
  ['PT9H5M7S', 9 * 3_600_000 + 5 * 60_000 + 7_000],
  ['P1DT1H', 25 * 3_600_000],
  ['-PT1M', -60_000],
  ['PT0.5S', 500],
  ['PT1,25S', 1_250],
  ['P', 0],
])('the duration %s is a time', (text, value) => {
  expect(parseTimeValue(text)).toEqual({ kind: CELL.time, value })
})

it('day 0 is the number 0, or a time alone', () => {
  expect(parseDateValue('1899-12-30')).toEqual({ kind: CELL.number, value: 0 })
  expect(parseDateValue('1899-12-30T09:30:00')).toEqual({ kind: CELL.time, value: 9.5 * 3_600_000 })
  expect(parseDateValue('1899-12-31')?.kind).toBe(CELL.date)
  expect(parseDateValue('1899-12-29')?.kind).toBe(CELL.date)
})

it('an error is told by its text, a bolder one only in a formula', () => {
  const shown = ['#DIV/0!', '#N/A', 'Err:502', '#WERT!', 'Fehler:502', 'Error', '#1207', '#N/A is not one of them']
  expect(shown.map((text) => isErrorText(text, false))).toEqual([true, true, true, false, false, false, false, false])
  expect(shown.map((text) => isErrorText(text, true))).toEqual([true, true, true, true, true, false, false, false])
})
