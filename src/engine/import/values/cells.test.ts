import { describe, expect, it } from 'vitest'
import { CELL, type Row } from '../read/source.ts'
import { CellMemo } from './cell-memo.ts'
import { cellText, idText } from './cell-text.ts'
import { codeOf, currencyOfCell, distinctCurrencies, isSameCurrency } from './currency-text.ts'
import { DateReader } from './dates.ts'
import { momentCell } from './moment-cell.ts'
import { Named } from './named.ts'
import { NamedCells } from './named-cells.ts'
import { scaledCell } from './scaled-cell.ts'

type Value = Row['values'][number]

/** A row of one cell. */
const cell = (kind: number, value: Value): Row => ({ number: 1, width: 1, kinds: Uint8Array.of(kind), values: [value] })
const text = (value: string) => cell(CELL.text, value)
const at = (moment: string) => Date.parse(`${moment}Z`)

/** What a column of cells is read as, and what it is where a row has no such cell. */
const READERS: Readonly<Record<string, readonly [read: (row: Row, at: number) => unknown, nothing: unknown]>> = {
  moment: [(row, column) => momentCell(row, column, new DateReader('dmy')), Number.NaN],
  number: [(row, column) => scaledCell(row, column, '.'), null],
  currency: [currencyOfCell, ''],
  memo: [(row, column) => new CellMemo(column, idText).of(row), ''],
  name: [(row, column) => new NamedCells(column, (id) => (id === '' ? null : new Named(id))).of(row)?.text, undefined],
}

describe.each(Object.keys(READERS))('a %s', (name) => {
  const [read, nothing] = READERS[name] as (typeof READERS)[string]
  /** The reader of the file reuses its row: behind the width stands what an earlier row left. */
  const row: Row = {
    number: 2,
    width: 1,
    kinds: Uint8Array.of(CELL.text, CELL.text, CELL.number),
    values: ['31/03/2024', name === 'moment' ? '31/03/2024' : '€ 5', 45_000],
  }

  it('is nothing without a column, and in a row that ends before it', () => {
    for (const column of [-1, 1, 2]) expect([column, read(row, column)]).toEqual([column, nothing])
  })

  it('is read from the first column and the last one', () => {
    const wide = { ...row, width: 3, values: ['€ 5', '€ 5', '€ 5'], kinds: new Uint8Array(3).fill(CELL.text) }
    for (const column of [0, 2]) {
      if (name === 'moment') wide.values.fill('31/03/2024')
      const found = read(wide, column)
      expect(found).not.toEqual(nothing)
      expect(found).toEqual(read(text(name === 'moment' ? '31/03/2024' : '€ 5'), 0))
    }
  })
})

describe('a moment', () => {
  const moment = (kind: number, value: Value, isSwapped?: boolean) =>
    momentCell(cell(kind, value), 0, new DateReader('dmy'), isSwapped)

  it('is of a date, a text, a serial day, and of nothing else', () => {
    const day = at('2024-03-01T00:00') / 1000
    expect(moment(CELL.date, at('2024-03-01T00:00') + 999)).toBe(day)
    expect(moment(CELL.text, '1/3/2024')).toBe(day)
    expect(moment(CELL.number, 45_352)).toBe(day)
    for (const [kind, value] of [
      [CELL.boolean, true],
      [CELL.empty, null],
      [CELL.error, null],
      [CELL.time, 3_600_000],
    ] as const) {
      expect(moment(kind, value)).toBeNaN()
    }
  })

  it('changes its day and month only where a file is known to have them the wrong way round', () => {
    expect(moment(CELL.date, at('2024-03-01T09:30'))).toBe(at('2024-03-01T09:30') / 1000)
    expect(moment(CELL.date, at('2024-03-01T09:30'), true)).toBe(at('2024-01-03T09:30') / 1000)
    expect(moment(CELL.text, '1/3/2024', true)).toBe(at('2024-03-01T00:00') / 1000)
  })
})

it.each([
  [CELL.empty, null, null],
  [CELL.number, 12.5, 125_000],
  [CELL.text, '12.50', 125_000],
  [CELL.text, ' – ', null],
  [CELL.text, '--', null],
  [CELL.text, 'n/a', null],
  [CELL.text, 'NA', null],
  [CELL.text, '', null],
  [CELL.text, 'five', Number.NaN],
  [CELL.boolean, true, Number.NaN],
  [CELL.date, 0, Number.NaN],
] as const)('a number of the kind %i, %j, is %j in ten-thousandths', (kind, value, scaled) => {
  expect(scaledCell(cell(kind, value), 0, '.')).toEqual(scaled)
})

it.each([
  [CELL.text, '  two words ', 'two words'],
  [CELL.text, 'end ', 'end'],
  [CELL.text, ' start', 'start'],
  [CELL.text, '\u00a0Ida', 'Ida'],
  [CELL.text, 'Ida\u00a0', 'Ida'],
  [CELL.text, 'plain', 'plain'],
  [CELL.text, '', ''],
  [CELL.number, 12, '12'],
  [CELL.boolean, true, 'TRUE'],
  [CELL.boolean, false, 'FALSE'],
  [CELL.date, at('2024-03-01T00:00'), '2024-03-01'],
  [CELL.date, at('2024-03-01T09:30:15'), '2024-03-01 09:30:15'],
  [CELL.time, (9 * 3600 + 5 * 60 + 7) * 1000, '09:05:07'],
  [CELL.time, 26 * 3_600_000 + 59_600, '26:01:00'],
  [CELL.error, null, '#ERROR'],
  [CELL.empty, null, ''],
] as const)('a cell of the kind %i, %j, is read as %j', (kind, value, shown) => {
  expect(cellText(cell(kind, value), 0)).toBe(shown)
  expect(cellText(cell(kind, value), 1)).toBe('')
})

it.each([
  ["'0012", '0012'],
  ["' 0012", '0012'],
  ['=1+2', '=1+2'],
  ['#N/A', ''],
  ['#REF!', ''],
  ['#12', '#12'],
  ['1207.00', '1207'],
  ['1207.10', '1207.10'],
  ['A.0', 'A.0'],
  ['0', '0'],
  ['Ann@X.test, ', 'ann@x.test'],
  [`${'a'.repeat(250)}@X.test`, `${'a'.repeat(250)}@X.test`],
])('the id of %j is %j', (value, id) => {
  expect(idText(text(value), 0).slice(0, 200)).toBe(id.slice(0, 200))
})

describe('a currency', () => {
  it.each([
    ['€ 5', 'EUR'],
    ['5 €', 'EUR'],
    ['5.00 EUR', 'EUR'],
    ['eur 5', 'EUR'],
    ['-5,00 Kč', 'CZK'],
    ['(£5)', 'GBP'],
    ['$5', '$'],
    ['US$ 5', 'USD'],
    ['￥500', '¥'],
    ['Rs. 5', 'INR'],
    ['5', ''],
    ['1 234', ''],
    ['1 EUR 5', ''],
    ['5 pcs', 'PCS'],
    ['5 pc', ''],
    ['5 kg', ''],
    ['five', ''],
    [`${' '.repeat(120)}€ 5`, 'EUR'],
    [`€ ${'5'.repeat(120)}`, ''],
  ])('beside the amount %j is %j', (value, code) => {
    expect(currencyOfCell(text(value), 0)).toBe(code)
  })

  it('is named by texts only', () => {
    expect(currencyOfCell(cell(CELL.number, 5), 0)).toBe('')
  })

  it('that several countries call $ is the one dollar that is named', () => {
    expect(distinctCurrencies(['$', 'USD', 'USD', 'EUR'])).toEqual(['USD', 'EUR'])
    expect(distinctCurrencies(['$', 'USD', 'CAD'])).toEqual(['$', 'USD', 'CAD'])
    expect(distinctCurrencies(['$', 'EUR'])).toEqual(['$', 'EUR'])
    expect([codeOf('USD'), codeOf('$'), codeOf('¥'), codeOf(undefined)]).toEqual(['USD', null, null, null])
    expect([isSameCurrency('$', 'CAD'), isSameCurrency('EUR', 'EUR'), isSameCurrency('EUR', 'USD')]).toEqual([
      true,
      true,
      false,
    ])
  })
})
