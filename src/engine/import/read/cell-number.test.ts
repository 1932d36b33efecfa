import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainNumber, wordyNumber } from './cell-number.ts'

const plain = (text: string) => plainNumber(Buffer.from(text), 0, text.length)

describe('plainNumber', () => {
  it('gives the very double that the text stands for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.nat(15),
        (digits, decimals) => {
          const sign = digits < 0 ? '-' : ''
          const padded = String(Math.abs(digits)).padStart(decimals + 1, '0')
          const cut = padded.length - decimals
          const text = `${sign}${padded.slice(0, cut)}${decimals > 0 ? '.' : ''}${padded.slice(cut)}`
          expect(plain(text)).toBe(Number(text) + 0)
        },
      ),
    )
  })

  it.each(['', '-', '.', '1e5', ' 1', '1.2.3', '1,5', '12345678901234567', '0.30000000000000004'])(
    'leaves %j to others',
    (text) => {
      expect(plain(text)).toBeNaN()
    },
  )
})

describe('wordyNumber', () => {
  it.each([
    ['1.5E-7', 1.5e-7],
    [' 42\n', 42],
    ['+.5', 0.5],
    ['0.30000000000000004', 0.30000000000000004],
    ['1234567890123456', '1234567890123456'],
    ['-123456789012345678', '-123456789012345678'],
    ['1E999', null],
    ['NaN', null],
    ['-INF', null],
    ['1,5', '1,5'],
    ['n/a', 'n/a'],
  ])('reads %j as %j', (text, expected) => {
    expect(wordyNumber(text)).toBe(expected)
  })
})
