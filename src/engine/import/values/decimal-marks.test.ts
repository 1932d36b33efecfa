import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import { DecimalMark } from './decimal-mark.ts'
import { decimalMarkOf, detectDecimalMarks, plainDecimalMark } from './decimal-marks.ts'

/** Rows of texts in columns of amount, price and quantity; behind their width stands what an earlier row left. */
const COLUMNS: Mapping['columns'] = { amount: 0, price: 1, quantity: 2 }
const rows = (...table: readonly (readonly string[])[]): Row[] =>
  table.map((texts, at) => ({
    number: at + 1,
    width: texts.length,
    kinds: new Uint8Array(4).fill(CELL.text),
    values: [...texts, '1,5', '1,5', '1,5'],
  }))

describe('the decimal marks of a file', () => {
  it.each([
    ['one for all', rows(['1.50', '2.25', '3']), { decimalMark: '.' }],
    [
      'one that differs',
      rows(['1.50', '2,25', '3'], ['1.75', '2,50', '3'], ['1.75', '7', '3']),
      { decimalMark: '.', decimalMarks: { price: ',' } },
    ],
    ['one that does not tell', rows(['1.50', '1,234', '3']), { decimalMark: '.' }],
    ['none that tells', rows(['1,234', '2,345', '3']), { decimalMark: null }],
    ['none but whole numbers', rows(['1', '2', '3']), { decimalMark: '.' }],
    ['short rows', rows(['1.50'], ['2.50']), { decimalMark: '.' }],
  ] as const)('are %s', (_, table, marks) => {
    expect(detectDecimalMarks(COLUMNS, table)).toEqual(marks)
  })

  it('are plain where no value contradicts', () => {
    expect(plainDecimalMark(COLUMNS, rows(['1.50', '2', '3']))).toBe('.')
    expect(plainDecimalMark(COLUMNS, rows(['1,50', '2', '3']))).toBe(',')
    expect(plainDecimalMark(COLUMNS, rows(['1.50', '2,25', '3']))).toBeNull()
    expect(plainDecimalMark(COLUMNS, rows(['1,234', '2', '3']))).toBeNull()
  })

  it('are of texts', () => {
    const numbers: Row = { number: 1, width: 1, kinds: Uint8Array.of(CELL.number), values: [1.5] }
    expect(plainDecimalMark(COLUMNS, [numbers])).toBeNull()
    expect(detectDecimalMarks({}, rows(['1,50']))).toEqual({ decimalMark: '.' })
  })

  it('are a column’s own, else that of all, else a point', () => {
    const mapping = { decimalMark: ',', decimalMarks: { price: '.' } } as unknown as Mapping
    expect([decimalMarkOf(mapping, 'price'), decimalMarkOf(mapping, 'amount')]).toEqual(['.', ','])
    expect(decimalMarkOf({ decimalMark: null } as unknown as Mapping, 'amount')).toBe('.')
  })
})

it.each([
  [['1.50', '2,25'], '.', null],
  [['1.50', '2,25', '3,25'], ',', null],
  [['1.234', '5.5'], '.', '.'],
  [['1234.567'], '.', '.'],
  [['.500'], '.', '.'],
  [['0.500'], '.', '.'],
  [['12.500'], null, null],
  [['1.234.56'], '.', '.'],
  [['1,234.', '5'], null, null],
  [['EUR 1.234'], ',', ','],
] as const)('among %j it is %j, plainly %j', (texts, mark, plain) => {
  const column = new DecimalMark()
  for (const text of texts) column.add(text)
  expect([column.mark, column.plain]).toEqual([mark, plain])
})
