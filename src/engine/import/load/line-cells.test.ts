import { describe, expect, it } from 'vitest'
import { CELL, type Row } from '../read/source.ts'
import { rowOf } from '../shape/testing/shaped.ts'
import { cellsOf } from '../understand/testing/understood.ts'
import { parserOf } from './testing/parsed.ts'

/** What is asked of each row of a sheet, the first of which it was understood by. */
function each<T>(table: string, ask: (cells: ReturnType<typeof parserOf>['cells'], row: Row) => T): T[] {
  const { cells } = parserOf(table)
  return cellsOf(table)
    .slice(1)
    .map((values, at) => ask(cells, rowOf(at + 2, ...values.map((value) => (value === '' ? null : value)))))
}

it('the customer is named by the first column that names one, and how often another one had to is counted', () => {
  const table =
    'Customer ID,Email,First name,Last name,Date,Amount; 7,a@x.test,Ann,Lee,2026-03-01,5; ,b@x.test,Bob,Ray,2026-03-01,5; guest,,Cat,Fox,2026-03-01,5; ,,Dee,,2026-03-01,5; ,,,,2026-03-01,5'
  const parser = parserOf(table)
  const names = cellsOf(table)
    .slice(1)
    .map((values, at) => parser.cells.customerOf(rowOf(at + 2, ...values.map((value) => value || null)))?.text ?? null)
  expect(names).toEqual(['7', 'b@x.test', 'Cat Fox', 'Dee', null])
  expect(parser.cells.otherCustomers.map(({ column, rows }) => [column, rows])).toEqual([
    ['Email', 1],
    ['First name Last name', 2],
  ])
})

it('somebody who stands for nobody is nobody', () => {
  const table = 'Customer ID,Name,Date,Amount; 999,Ann,2026-03-01,5; 999,Bob,2026-03-01,5; 7,Cat,2026-03-01,5'
  expect(each(table, (cells, row) => cells.customerOf(row)?.text)).toEqual(['Ann', 'Bob', '7'])
})

it('a product is its code, or else its name', () => {
  const table =
    'SKU,Product name,Customer,Date,Amount; t1,tea,ann,2026-03-01,5; ,pot,bob,2026-03-01,5; ,,cat,2026-03-01,5'
  expect(each(table, (cells, row) => cells.product(row)?.text ?? null)).toEqual(['t1', 'pot', null])
})

it('the currency is that of its column, or else of the amount', () => {
  const own = 'Customer,Date,Amount,Currency; ann,2026-03-01,€5,usd; bob,2026-03-01,6,'
  expect(each(own, (cells, row) => cells.currency.of(row))).toEqual(['USD', ''])
  const beside = 'Customer,Date,Amount; ann,2026-03-01,€5; bob,2026-03-01,6'
  expect(each(beside, (cells, row) => cells.currency.of(row))).toEqual(['EUR', ''])
  const price = 'Customer,Date,Qty,Price; ann,2026-03-01,2,5 GBP; bob,2026-03-01,2,6'
  expect(each(price, (cells, row) => cells.currency.of(row))).toEqual(['GBP', ''])
})

describe('the moment of a sale', () => {
  const TABLE =
    'Customer,Date,Time,Amount; ann,2026-03-01,14:05:30,5; bob,2026-03-02,,6; cat,2026-03-03 09:00,18:30,7; dan,soon,10:00,8'
  const iso = (seconds: number) => (Number.isNaN(seconds) ? null : new Date(seconds * 1000).toISOString().slice(0, 19))

  it('is its day with the time beside it, which wins over one in the date', () => {
    expect(each(TABLE, (cells, row) => iso(cells.time(row)))).toEqual([
      ...['2026-03-01T14:05:30', '2026-03-02T00:00:00', '2026-03-03T18:30:00', null],
    ])
  })

  it('has a time in any sort of cell', () => {
    const { cells } = parserOf(TABLE)
    const at = (kind: number, value: string | number | null, date = '2026-03-01') =>
      iso(
        cells.time({
          number: 9,
          width: 4,
          kinds: Uint8Array.of(CELL.text, CELL.text, kind, CELL.text),
          values: ['ann', date, value, '5'] as Row['values'],
        }),
      )
    const afternoon = '2026-03-01T18:00:00'
    expect(at(CELL.time, 18 * 3_600_000)).toBe(afternoon)
    expect(at(CELL.date, Date.UTC(1899, 11, 31, 18) - Date.UTC(1899, 11, 31) + 86_400_000)).toBe(afternoon)
    expect(at(CELL.number, 0.75)).toBe(afternoon)
    expect(at(CELL.number, 3.75)).toBe(afternoon)
    expect(at(CELL.text, '6:00 pm')).toBe(afternoon)
    expect(at(CELL.text, 'late')).toBe('2026-03-01T00:00:00')
    expect(at(CELL.boolean, 1)).toBe('2026-03-01T00:00:00')
    expect(at(CELL.text, '18:00', '1965-03-01 09:30')).toBe('1965-03-01T18:00:00')
    expect(iso(cells.time(rowOf(9, 'ann', '2026-03-01')))).toBe('2026-03-01T00:00:00')
  })
})

it('a text that a column lacks is empty', () => {
  expect(
    each('Customer,Date,Amount,Email; ann,2026-03-01,5, a@x ', (cells, row) => [
      cells.text(row, 'email'),
      cells.text(row, 'phone'),
    ]),
  ).toEqual([['a@x', '']])
})
