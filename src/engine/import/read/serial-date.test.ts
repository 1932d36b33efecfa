import { describe, expect, it } from 'vitest'
import { FORMAT } from './number-format.ts'
import { parseIsoCell, serialKind, serialToDate, serialToTime } from './serial-date.ts'
import { CELL } from './source.ts'

const iso = (serial: number, from1904 = false) => new Date(serialToDate(serial, from1904)).toISOString()
const kind = (serial: number, from1904 = false) => serialKind(serial, FORMAT.calendar, from1904)

describe('serial dates', () => {
  it.each([
    [1, '1900-01-01T00:00:00.000Z'],
    [59, '1900-02-28T00:00:00.000Z'],
    [61, '1900-03-01T00:00:00.000Z'],
    [25_569, '1970-01-01T00:00:00.000Z'],
    [40_513.3513888889, '2010-12-01T08:26:00.000Z'],
    [2_958_465, '9999-12-31T00:00:00.000Z'],
  ])('counts from 1900: %d is %s', (serial, expected) => {
    expect(kind(serial)).toBe(CELL.date)
    expect(iso(serial)).toBe(expected)
  })

  it('counts from 1904', () => {
    expect(iso(1, true)).toBe('1904-01-02T00:00:00.000Z')
    expect(iso(39_051.5, true)).toBe('2010-12-01T12:00:00.000Z')
    expect(kind(60, true)).toBe(CELL.date)
  })

  it('leaves numbers that are no day of the calendar', () => {
    expect([-1, 60, 60.5, 2_958_466].map((serial) => kind(serial))).toEqual([2, 2, 2, 2])
  })

  it('takes day 0 for midnight under a time of day alone', () => {
    expect(kind(0)).toBe(CELL.number)
    expect(kind(0, true)).toBe(CELL.number)
    expect(serialKind(0, FORMAT.clock, false)).toBe(CELL.time)
    expect(serialKind(0.5, FORMAT.clock, false)).toBe(CELL.time)
  })

  it('takes a share of a day as a time, and an elapsed format as a duration', () => {
    expect(kind(0.5)).toBe(CELL.time)
    expect(serialKind(1.5, FORMAT.elapsed, false)).toBe(CELL.time)
    expect(serialToTime(1.5)).toBe(129_600_000)
  })
})

describe('parseIsoCell', () => {
  it.each([
    ['2011-12-09', CELL.date, Date.UTC(2011, 11, 9)],
    ['2011-12-09T12:50:01.5', CELL.date, Date.UTC(2011, 11, 9, 12, 50, 1, 500)],
    ['2011-12-09T12:50:00Z', CELL.date, Date.UTC(2011, 11, 9, 12, 50)],
    ['2011-12-09T12:50:00+02:00', CELL.date, Date.UTC(2011, 11, 9, 12, 50)],
    ['2011-12-09 12:50:00', CELL.date, Date.UTC(2011, 11, 9, 12, 50)],
    ['T08:26:00', CELL.time, 30_360_000],
    ['0099-01-01', CELL.date, Date.parse('0099-01-01T00:00:00Z')],
  ])('reads %s as written', (text, expectedKind, value) => {
    expect(parseIsoCell(text)).toEqual({ kind: expectedKind, value })
  })

  it.each(['', 'soon', '2011-02-30', '2011-13-01'])('refuses %j', (text) => {
    expect(parseIsoCell(text)).toBeUndefined()
  })
})
