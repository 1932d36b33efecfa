import { describe, expect, it } from 'vitest'
import { DateOrderDetector } from './date-order.ts'

describe('DateOrderDetector', () => {
  const orderOf = (...texts: string[]) => {
    const detector = new DateOrderDetector(2026)
    for (const text of texts) detector.add(text)
    return detector.evidence.order
  }

  it('knows by a part above 12', () => {
    expect(orderOf('01/02/2024', '13/02/2024')).toBe('dmy')
    expect(orderOf('01/02/2024', '02/13/2024')).toBe('mdy')
  })

  it('knows by the order in time', () => {
    expect(orderOf('05/01/2024', '09/01/2024', '02/02/2024', '07/02/2024', '01/03/2024', '03/03/2024')).toBe('dmy')
    expect(orderOf('01/05/2024', '01/09/2024', '02/02/2024', '02/07/2024', '03/01/2024', '03/03/2024')).toBe('mdy')
  })

  it('says when it cannot know', () => {
    expect(orderOf('01/02/2024', '03/04/2024')).toBeNull()
    expect(orderOf('01/01/2024', '02/02/2024')).toBe('dmy')
    expect(orderOf('2024-01-02')).toBe('dmy')
  })

  it('has enough after a thousand dates that can be read one way only, unless the year may come first', () => {
    const settledBy = (text: string, times: number) => {
      const detector = new DateOrderDetector(2026)
      for (let time = 0; time < times; time++) detector.add(text)
      return detector.isSettled
    }
    expect([settledBy('13/02/2024', 999), settledBy('13/02/2024', 1_000)]).toEqual([false, true])
    expect([settledBy('02/13/24', 1_000), settledBy('24/02/13', 1_000)]).toEqual([true, false])
    expect(settledBy('01/02/2024', 5_000)).toBe(false)
  })

  it('knows that the year comes first by days that would be years to come, or by few years and many days', () => {
    const soon = new DateOrderDetector(2026)
    for (const text of ['24-03-31', '24-04-01']) soon.add(text)
    expect(soon.evidence.order).toBe('ymd')
    expect(orderOf('19-03-01', '19-03-02', '19-03-05')).toBe('ymd')
    expect(orderOf('19-03-01', '19-04-02')).toBeNull()
    expect(orderOf('31/01/24', '28/02/24', '01/03/24')).toBe('dmy')
    expect(orderOf('01/31/24', '02/28/24')).toBe('mdy')
    expect(orderOf('31/01/19', '31/03/20', '31/05/21')).toBe('dmy')
  })

  it('takes no year of four digits for a day, though it is to come', () => {
    expect(orderOf('24/03/2031', '25/03/2031')).toBe('dmy')
  })

  it('is plain where some dates can be read one way only, and none another', () => {
    const plainOf = (...texts: string[]) => {
      const detector = new DateOrderDetector(2026)
      for (const text of texts) detector.add(text)
      return detector.plainOrder
    }
    expect(plainOf('13/02/2024', '01/02/2024')).toBe('dmy')
    expect(plainOf('02/13/2024')).toBe('mdy')
    expect(plainOf('13/02/2024', '02/13/2024')).toBeNull()
    expect(plainOf('01/02/2024')).toBeNull()
    expect(plainOf('24-03-13')).toBeNull()
    expect(plainOf()).toBeNull()
  })

  it('takes a few contradicting dates for mistakes, and one in five for two orders', () => {
    const dates = (days: number, months: number) => [
      ...Array.from({ length: days }, () => '13/02/2024'),
      ...Array.from({ length: months }, () => '02/13/2024'),
    ]
    expect(orderOf(...dates(5, 1))).toBe('dmy')
    expect(orderOf(...dates(1, 5))).toBe('mdy')
    expect(orderOf(...dates(4, 1))).toBeNull()
    expect(orderOf(...dates(1, 4))).toBeNull()
    expect(orderOf(...dates(1, 1))).toBeNull()
  })

  it('counts the dates that can be read in several ways', () => {
    const detector = new DateOrderDetector(2026)
    for (const text of ['01/02/2024', '03/03/2024', '13/02/2024', '12/11/2024', 'none']) detector.add(text)
    expect(detector.evidence).toEqual({ order: 'dmy', ambiguous: 2, isOpen: false })
  })

  it('needs four changes that all go one way', () => {
    const days = ['05/01/2024', '09/01/2024', '02/02/2024', '07/02/2024', '07/02/2024']
    expect(orderOf(...days)).toBeNull()
    expect(orderOf(...days, '01/03/2024')).toBe('dmy')
    expect(orderOf(...[...days, '01/03/2024'].reverse())).toBe('dmy')
    expect(orderOf(...days, '01/03/2024', '05/01/2024')).toBeNull()
  })
})
