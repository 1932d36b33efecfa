import { describe, expect, it } from 'vitest'
import { builtInFormat, FORMAT, formatKind } from './number-format.ts'

describe('formatKind', () => {
  it.each([
    'yyyy-mm-dd',
    'm',
    'd/m/yy h:mm',
    '[$-409]d-mmm-yy;@',
    '[Red]dd.mm.yyyy',
    'dd\\.mm\\.yyyy;0.00',
    'jj/mm/aaaa',
    'ДД.ММ.ГГГГ',
    '"am "dddd',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  ])('sees a date or time in %s', (code) => {
    expect(formatKind(code)).toBe(FORMAT.calendar)
  })

  it.each(['mm:ss.0', 'h:mm AM/PM', 'hh\\:mm\\:ss', 'чч:мм', '上午/下午h"時"mm"分"'])(
    'sees a time of day in %s',
    (code) => {
      expect(formatKind(code)).toBe(FORMAT.clock)
    },
  )

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
    const idsOf = (kind: number) =>
      Array.from({ length: 164 }, (_, id) => id).filter((id) => builtInFormat(id) === kind)
    expect(idsOf(FORMAT.calendar)).toEqual([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
    expect(idsOf(FORMAT.clock)).toEqual([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56])
    expect(builtInFormat(46)).toBe(FORMAT.elapsed)
  })
})
