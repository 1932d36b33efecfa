import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiplyScaled, scaleNumber, scaleText } from './decimal.ts'

describe('scaleText', () => {
  it.each([
    ['12', 120_000],
    ['="12.50"', 125_000],
    ["'12.50", 125_000],
    ['=12.50', 125_000],
    ['45:-', 450_000],
    ['$(2.00)', -20_000],
    ['(2.00) EUR', -20_000],
    ['EUR (2.00)', -20_000],
    ['-12.5', -125_000],
    ['$1,234.50', 12_345_000],
    ['-$45.00', -450_000],
    ['$-45.00', -450_000],
    ['(12.00)', -120_000],
    ['12.00-', -120_000],
    ['−12', -120_000],
    ['৳2,999', 29_990_000],
    ['USD 12', 120_000],
    ['12.00 CR', -120_000],
    ["1'234.50", 12_345_000],
    ['.5', 5_000],
    ['0.00005', 1],
    ['0.00004', 0],
    ['1,23,456.00', 1_234_560_000],
    ['1.5E+3', 15_000_000],
    ['١٬٢٣٤٫٥٠', 12_345_000],
    ['￥１，０００', 10_000_000],
    ['\u200e12.50', 125_000],
    ['500/-', 5_000_000],
    ['\\1,000', 10_000_000],
    ['-\\500', -5_000_000],
    ['Rs. 1,250/-', 12_500_000],
    ['Rs.1,23,456.50', 1_234_565_000],
    ['-Rs. 500', -5_000_000],
    ['Rs 750 only', 7_500_000],
    ['Ksh 1,200/=', 12_000_000],
    ['12.50 dollars', 125_000],
    ['US Dollar 3', 30_000],
    ['1e2', 1_000_000],
    ['2.5E1', 250_000],
    ['1,200円', 12_000_000],
    ['3.50元', 35_000],
    ['12,000 원', 120_000_000],
    ['S/. 12.50', 125_000],
    ['L.E. 40', 400_000],
  ])('%s with a decimal point', (text, scaled) => {
    expect(scaleText(text, '.')).toBe(scaled)
  })

  it.each([
    ['1.234,50 €', 12_345_000],
    ['1\u00a0234,50', 12_345_000],
    ['1\u202f234,5', 12_345_000],
    ['12,5', 125_000],
    ['1.234', 12_340_000],
    ['7', 70_000],
    ['12,50 euro', 125_000],
    ['Euro 3', 30_000],
    ['1.250 pesos', 12_500_000],
    ['R$ 1.250,00 reais', 12_500_000],
    ['19,90 zł', 199_000],
    ['1 250,00 Kč', 12_500_000],
    ['12,50 лв.', 125_000],
    ['99,90 грн.', 999_000],
    ['1 500,00 руб.', 15_000_000],
    ['-12,50 рублей', -125_000],
    ['45,00 kr.', 450_000],
    ['12,50 TL', 125_000],
    ['2,5e1', 250_000],
    ['CHF 12,-', 120_000],
  ])('%s with a decimal comma', (text, scaled) => {
    expect(scaleText(text, ',')).toBe(scaled)
  })

  it.each([
    '',
    'n/a',
    'abc',
    '1.2.3',
    '12 apples',
    '--5',
    '1,2,3',
    '1e555',
    '3万円',
    '12 тыс. руб.',
    '2 lakhs',
    '12€50',
    'R$ 5 mil reais',
    '2 Mio.',
    '12 apples.',
    'Total. 5',
    '5/-/3',
    '10/2/2020',
    '12,50',
    '10 50',
    '10%',
    '1.5k',
    '2 x 5',
    '2*5',
    '"1',
  ])('"%s" is no number', (text) => {
    expect(scaleText(text, '.')).toBeNaN()
  })

  it('reads back what any amount with up to four decimals is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (scaled) => {
        const sign = scaled < 0 ? '-' : ''
        const size = Math.abs(scaled)
        const text = `${sign}${Math.floor(size / 10_000)}.${String(size % 10_000).padStart(4, '0')}`
        expect(scaleText(text, '.')).toBe(scaled === 0 ? 0 : scaled)
        expect(scaleText(text.replace('.', ','), ',')).toBe(scaled === 0 ? 0 : scaled)
      }),
    )
  })
})

describe('scaleNumber', () => {
  it.each([
    [2.55, 25_500],
    [-0.1 - 0.2, -3_000],
    [1.00005, 10_001],
    [1e-9, 0],
  ])('%d', (value, scaled) => {
    expect(scaleNumber(value)).toBe(scaled)
  })

  it('refuses what could not be summed exactly', () => {
    expect(scaleNumber(-0)).toBe(0)
    expect(scaleNumber(1e15)).toBeNaN()
    expect(scaleNumber(Number.POSITIVE_INFINITY)).toBeNaN()
  })
})

describe('multiplyScaled', () => {
  it('rounds half away from zero', () => {
    expect(multiplyScaled(5_000, 1)).toBe(1)
    expect(multiplyScaled(-5_000, 1)).toBe(-1)
    expect(multiplyScaled(4_999, 1)).toBe(0)
  })

  it('agrees with exact arithmetic', () => {
    const value = fc.integer({ min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(value, value, (a, b) => {
        const product = BigInt(a) * BigInt(b)
        const size = product < 0n ? -product : product
        const rounded = (size + 5_000n) / 10_000n
        const got = multiplyScaled(a, b)
        if (rounded > 10n ** 15n) expect(got).toBeNaN()
        else expect(BigInt(got)).toBe(product < 0n ? -rounded : rounded)
      }),
    )
  })
})
