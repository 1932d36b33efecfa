import { describe, expect, it } from 'vitest'
import { builtInFormat, FORMAT, formatKind } from './number-format.ts'

describe('formatKind', () => {
  it.each([
    'yyyy-mm-dd',
    'm',
    'd/m/yy h:mm',
    'mm:ss.0',
    '[$-409]d-mmm-yy;@',
    '[Red]dd.mm.yyyy',
    'h:mm AM/PM',
    'dd\\.mm\\.yyyy;0.00',
    'jj/mm/aaaa',
    'ДД.ММ.ГГГГ',
    '"am "dddd',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  ])('sees a date or time in %s', (code) => {
    expect(formatKind(code)).toBe(FORMAT.calendar)
  })

  it.each(['[h]:mm', '[mm]:ss', '[ss].00', '[HH]:MM:SS'])('sees a duration in %s', (code) => {
    expect(formatKind(code)).toBe(FORMAT.elapsed)
  })

  it.each([
    'General',
    'general',
    '0.00',
    '0.00E+00',
    '##0.0e-0',
    '0.00" days"',
    '[Red]0;[Blue]-0',
    '#,##0\\ \\h',
    '_(* #,##0.00_)',
    '@',
    '0;yyyy',
    '[>=100]0',
    '[$USD] #,##0.00',
    '"m"0',
    '_d0',
    '',
  ])('sees no date in %s', (code) => {
    expect(formatKind(code)).toBe(FORMAT.plain)
  })
})

describe('builtInFormat', () => {
  it('knows the dates and times of the standard, and of East Asian files', () => {
    const calendar = Array.from({ length: 164 }, (_, id) => id).filter((id) => builtInFormat(id) === FORMAT.calendar)
    expect(calendar).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56,
      57, 58,
    ])
    expect(builtInFormat(46)).toBe(FORMAT.elapsed)
  })
})
