import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../../shared/model/import.ts'
import { SaleRows, saysWhatRowsAre } from './sale-rows.ts'
import { mappingOf, rowOf, shaped } from './testing/shaped.ts'

const COLUMNS = { type: 0, status: 1, amount: 2, quantity: 3 }

/** Which of these rows are read, and why the others are not. */
function read(rows: readonly (readonly (string | number | null)[])[], columns: Mapping['columns'] = COLUMNS) {
  const below = rows.map((row, at) => rowOf(at + 2, ...row))
  return shaped(new SaleRows(mappingOf(columns), below), below, [2]).map(([, ...rest]) => rest.join())
}

describe('rows of several kinds', () => {
  it('are the lines of sales where there are some, without whole sales and payments', () => {
    const rows = [
      ['Sale', '', 30, 1],
      ['Line Item', '', 10, 1],
      ['line-item', '', 20, 1],
      ['Payment', '', 30, 1],
      ['Note', '', 0, 1],
    ]
    const aside = 'other-row-type,invalid'
    expect(read(rows)).toEqual([aside, '10', '20', aside, '0'])
  })

  it('are whole sales without payments where there are no lines', () => {
    expect(
      read([
        ['Sale', '', 30, 1],
        ['Payment', '', 30, 1],
      ]),
    ).toEqual(['30', 'other-row-type,invalid'])
  })

  it('are all read where there are neither, or no column of types', () => {
    expect(
      read([
        ['Payment', '', 30, 1],
        ['Gift', '', 5, 1],
      ]),
    ).toEqual(['30', '5'])
    expect(
      read(
        [
          ['Line', '', 10, 1],
          ['Payment', '', 30, 1],
        ],
        { status: 1, amount: 2 },
      ),
    ).toEqual(['10', '30'])
  })

  it('can be of a file with a column of types', () => {
    const canServe = (columns: Mapping['columns']) => SaleRows.canServe(mappingOf(columns))
    expect([canServe({ type: 0 }), canServe({ amount: 0 })]).toEqual([true, false])
  })
})

it('a type says what rows are where it names lines, sales or payments', () => {
  const kinds = ['Line Item', 'Invoice', 'Zahlung', 'Gift', '', 'Line Items sold']
  expect(kinds.map(saysWhatRowsAre)).toEqual([true, true, true, false, false, false])
})
