import { expect, it } from 'vitest'
import { ENGLISH } from './english.ts'
import { localeFor } from './locale.ts'
import { createWords } from './words.ts'
import { NO_FIGURE } from './writing.ts'

it.each([
  [null, NO_FIGURE],
  [0, '0.0%'],
  [0.0004, '<0.1%'],
  [0.0005, '0.1%'],
  [0.12345, '12.3%'],
  [0.9994, '99.9%'],
  [0.9995, '>99.9%'],
  [1, '100.0%'],
  [1.5, '150.0%'],
  [-0.25, '-25.0%'],
  [-0.0001, '0.0%'],
])('the share %d is %s: a few are not none, and nearly all are not all', (share, written) => {
  expect(ENGLISH.share(share)).toBe(written)
})

it('numbers have the decimals that are asked for, and no minus where they are rounded to 0', () => {
  expect([4_338, -0.4, 0.5, 1.5].map(ENGLISH.count)).toEqual(['4,338', '0', '1', '2'])
  expect([ENGLISH.number(0.375, 2), ENGLISH.number(-0.001, 2), ENGLISH.number(-1, 1)]).toEqual(['0.38', '0.00', '-1.0'])
  expect([3, 0.75, 1 / 3].map(ENGLISH.quantity)).toEqual(['3', '0.75', '0.333'])
  expect([950, 12_345, 1_234_567].map((each) => ENGLISH.compact(each).toUpperCase())).toEqual(['950', '12.3K', '1.23M'])
  expect([0.2, 0.125, 1].map(ENGLISH.shortShare)).toEqual(['20%', '12.5%', '100%'])
})

it('work is not done before it is', () => {
  expect([null, 0, 0.419, 0.999, 1].map(ENGLISH.done)).toEqual(['', '0%', '41%', '99%', '100%'])
})

it('amounts have the decimals of their currency, and are no figure where there is none', () => {
  expect([ENGLISH.money(12_345_000, 'GBP'), ENGLISH.exactMoney(12_345_000, 'GBP')]).toEqual(['£1,235', '£1,234.50'])
  expect([ENGLISH.exactMoney(12_345_000, 'JPY'), ENGLISH.exactMoney(12_345, null)]).toEqual(['JP¥1,235', '1.23'])
  expect([ENGLISH.money(null, 'GBP'), ENGLISH.exactMoney(null, 'GBP')]).toEqual([NO_FIGURE, NO_FIGURE])
  // What no platform knows is no currency.
  expect(ENGLISH.money(10_000, 'pounds')).toBe('1')
})

it('days, months, weekdays and minutes are those of the calendar, and what is none stays as it is', () => {
  expect(['2011-12-09', '2011-12-32'].map(ENGLISH.day)).toEqual(['9 Dec 2011', '2011-12-32'])
  expect(['2011-03', '2011-13'].map(ENGLISH.month)).toEqual(['Mar 2011', '2011-13'])
  expect([0, 1, 5, 6].map(ENGLISH.weekday)).toEqual(['Monday', 'Tuesday', 'Saturday', 'Sunday'])
  expect(ENGLISH.minute('2026-03-31 09:05')).toBe('31 Mar 2026, 09:05')
})

it('lists end with “and” or “or”, and decimals begin as they do where the reader lives', () => {
  expect([ENGLISH.list(['a', 'b', 'c']), ENGLISH.list(['a', 'b'], 'or')]).toEqual(['a, b and c', 'a or b'])
  const markOf = (tag: string) => createWords(localeFor([tag])).decimalMark()
  expect(['en-GB', 'de-DE', 'de-CH', 'fr-FR'].map(markOf)).toEqual(['.', ',', '.', ','])
})
