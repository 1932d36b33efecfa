import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateReader, numberSeconds, parseClock, parseDate, serialSeconds } from './dates.ts'

const at = (text: string) => Date.parse(`${text}Z`) / 1000

describe('parseDate', () => {
  it.each([
    ['2010-12-01', '2010-12-01T00:00'],
    ['2010-12-01 08:26:00', '2010-12-01T08:26'],
    ['2010-12-01T08:26:30.500', '2010-12-01T08:26:30'],
    ['2012-01-01 11:13:25 -0500', '2012-01-01T11:13:25'],
    ['2012-01-01T11:13:25Z', '2012-01-01T11:13:25'],
    ['20101201', '2010-12-01T00:00'],
    ['2010/12/01 8:05', '2010-12-01T08:05'],
    ['31/12/2025 14:05', '2025-12-31T14:05'],
    ['01.12.2010 08:26', '2010-12-01T08:26'],
    ['1-12-10', '2010-12-01T00:00'],
    ['1 Dec 2010', '2010-12-01T00:00'],
    ['Dec 1, 2010 1:33 PM', '2010-12-01T13:33'],
    ['01-Dec-10', '2010-12-01T00:00'],
    ['Wed, 1 Dec 2010', '2010-12-01T00:00'],
    ['3. März 2024', '2024-03-03T00:00'],
    ['5 de mayo de 2024', '2024-05-05T00:00'],
    ['1er juin 2024', '2024-06-01T00:00'],
    ['15 Ağustos 2024', '2024-08-15T00:00'],
    ['15 września 2024', '2024-09-15T00:00'],
    ['1. března 2024', '2024-03-01T00:00'],
    ['15 августа 2024 г.', '2024-08-15T00:00'],
    ['15. elokuuta 2024', '2024-08-15T00:00'],
    ['2024. március 1.', '2024-03-01T00:00'],
    ['2024年3月15日 14:05', '2024-03-15T14:05'],
    ['2024년 3월 1일', '2024-03-01T00:00'],
    ['2024/3/15 下午 2:05:00', '2024-03-15T14:05'],
    ['2024. 3. 15.', '2024-03-15T00:00'],
    ['15. 3. 2024 8:05', '2024-03-15T08:05'],
    ['٢٠٢٤-٠٣-٠١', '2024-03-01T00:00'],
    ['２０２４／０３／０２', '2024-03-02T00:00'],
    ['\u200e2024-03-01', '2024-03-01T00:00'],
    ['01MAR24', '2024-03-01T00:00'],
    ['Fri 15/03/2024', '2024-03-15T00:00'],
    ['20240302T101500', '2024-03-02T10:15'],
    ['20240302101500', '2024-03-02T10:15'],
    ['2024-03-06 10:00 EST', '2024-03-06T10:00'],
    ['2024-03-09T10:00:00.000+01:00[Europe/Berlin]', '2024-03-09T10:00'],
    ['Thu Mar 07 2024 10:00:00 GMT+0100 (CET)', '2024-03-07T10:00'],
    ['Thu Mar  7 10:00:00 2024', '2024-03-07T10:00'],
    ['1709251200', '2024-03-01T00:00'],
    ['1709251200000', '2024-03-01T00:00'],
    ['2024-W10-2', '2024-03-05T00:00'],
  ])('%s', (text, iso) => {
    expect(parseDate(text, 'dmy')).toBe(at(iso))
  })

  it('reads month-first dates where told so', () => {
    expect(parseDate('7/28/26 1:33 PM', 'mdy')).toBe(at('2026-07-28T13:33'))
    expect(parseDate('10/8/26 12:05 AM', 'mdy')).toBe(at('2026-10-08T00:05'))
  })

  it.each([
    '',
    'soon',
    '2010-13-01',
    '2010-02-30',
    '31/02/2024',
    '12',
    '1899-01-01',
    '2010-12-01 25:00',
    '99/99/2020',
    '2024-03',
    '2024-W09',
    '2403011230',
    '12345678901',
    '5 Foo 2024',
  ])('"%s" is no date', (text) => {
    expect(parseDate(text, 'dmy')).toBeNaN()
  })

  it('reads back any moment in any of the orders', () => {
    const moment = fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 })
    fc.assert(
      fc.property(moment, (seconds) => {
        const iso = new Date(seconds * 1000).toISOString()
        const [year, month, day] = iso.slice(0, 10).split('-')
        const clock = iso.slice(11, 19)
        expect(new DateReader('ymd').read(`${year}-${month}-${day} ${clock}`)).toBe(seconds)
        expect(parseDate(`${day}/${month}/${year} ${clock}`, 'dmy')).toBe(seconds)
        expect(parseDate(`${month}/${day}/${year} ${clock}`, 'mdy')).toBe(seconds)
      }),
    )
  })
})

it('reads years of two digits first where told so', () => {
  expect(parseDate('24-03-31', 'ymd')).toBe(at('2024-03-31T00:00'))
  expect(parseDate('31/03/2024', 'ymd')).toBe(at('2024-03-31T00:00'))
})

it('reads moments that are numbers', () => {
  expect(numberSeconds(45_352)).toBe(at('2024-03-01T00:00'))
  expect(numberSeconds(20_240_301)).toBe(at('2024-03-01T00:00'))
  expect(numberSeconds(1_709_251_200)).toBe(at('2024-03-01T00:00'))
  expect(numberSeconds(1_709_251_200_000)).toBe(at('2024-03-01T00:00'))
  expect(numberSeconds(20_241_301)).toBeNaN()
  expect(numberSeconds(123_456_789)).toBeNaN()
})

it('reads clock times', () => {
  expect(parseClock('0805')).toBe(8 * 3600 + 300)
  expect(parseClock('14:05 Uhr')).toBe(14 * 3600 + 300)
  expect(parseClock('1:33 p. m.')).toBe(13 * 3600 + 33 * 60)
  expect(parseClock('오후 1:33')).toBe(13 * 3600 + 33 * 60)
  expect(parseClock('12:59:30')).toBe(12 * 3600 + 59 * 60 + 30)
  expect(parseClock('12:05 am')).toBe(300)
  expect(parseClock('1:33 PM')).toBe(13 * 3600 + 33 * 60)
  expect(parseClock('13:00 PM')).toBeNaN()
  expect(parseClock('24:00')).toBeNaN()
})

it('reads Excel serials', () => {
  // 40513.3513888889 is 2010-12-01 08:26 in Excel's 1900 system.
  expect(serialSeconds(40_513.351_388_888_9)).toBe(at('2010-12-01T08:26'))
  expect(serialSeconds(6)).toBeNaN()
})
