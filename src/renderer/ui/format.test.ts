import { expect, it } from 'vitest'
import { formatCount, formatCustomers, formatMoney, formatShare, formatSigned } from './format.ts'

it('never rounds a share to none or to all that is neither', () => {
  const digits = (share: number) => formatShare(share).replace(',', '.').replaceAll(/\s/g, '')
  expect([0, 1 / 20_016, 0.0005, 0.25, 0.9994, 20_015 / 20_016, 1].map(digits)).toEqual([
    '0.0%',
    '<0.1%',
    '0.1%',
    '25.0%',
    '99.9%',
    '>99.9%',
    '100.0%',
  ])
})

it('writes nothing as 0 without a minus, and one customer as one', () => {
  expect(
    [formatCount(-0.3), formatMoney(-3_333, null), formatShare(-0.0001)].map((text) => text.includes('-')),
  ).toEqual([false, false, false])
  expect(formatMoney(-50_000, null)).toMatch(/^[--]5$/)
  expect([0, 1, 2].map(formatCustomers)).toEqual(['0 customers', '1 customer', '2 customers'])
})

it('writes a difference with its sign', () => {
  expect([5, -5, 0].map((value) => formatSigned(value, String))).toEqual(['+5', '-5', '0'])
})
