import { describe, expect, it } from 'vitest'
import type { ColumnRole } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import { findHeader, headerAt } from './find-header.ts'
import { matchHeaders } from './match-headers.ts'

function rowsOf(...rows: (string | number | null)[][]): Row[] {
  return rows.map((values, at) => ({
    number: at + 1,
    width: values.length,
    values,
    kinds: Uint8Array.from(values, (value) =>
      value === null ? CELL.empty : typeof value === 'number' ? CELL.number : CELL.text,
    ),
  }))
}

describe('findHeader', () => {
  it('finds it on the first row', () => {
    expect(findHeader(rowsOf(['Customer', 'Date', 'Amount'], ['ann', '2024-03-01', 5]))?.row).toBe(1)
  })

  it('finds it under title rows', () => {
    const rows = rowsOf(
      ['Sales report'],
      ['Store:', 'Market Row'],
      ['Period', '01/09/2025 to 31/10/2026'],
      ['Receipt No', 'Date', 'Total', 'Customer Name'],
      ['1', '01/09/2025', 5, 'ann'],
    )
    expect(findHeader(rows)).toEqual({ row: 4, names: ['Receipt No', 'Date', 'Total', 'Customer Name'] })
  })

  it('finds unknown names by their place above data', () => {
    const rows = rowsOf(['My shop'], ['Wer', 'Wann genau', 'Wie viel denn'], ['ann', 45000, 5], ['bob', 45001, 6])
    expect(findHeader(rows)?.row).toBe(2)
  })

  it('takes the row that holds the names it was told', () => {
    const rows = rowsOf(['Customer', 'Date'], ['Wer', 'Wann', 'Betrag'], ['ann', 45000, 5])
    expect(findHeader(rows, ['Wer', 'Wann'])?.row).toBe(2)
  })

  it('joins the names of two rows that follow each other, the upper ones over the cells beside them', () => {
    const title = ['Shop report']
    const upper = ['Customer', null, 'Sale', null, 'Note']
    const lower = ['No', 'Name', 'Date', 'Amount', null]
    const names = ['Customer No', 'Customer Name', 'Sale Date', 'Sale Amount', 'Note']
    const sale = ['7', 'Ann', '2024-03-01', 5, null]
    expect(findHeader(rowsOf(upper, lower, sale))).toEqual({ row: 2, names })
    expect(findHeader(rowsOf(title, upper, lower, sale))).toEqual({ row: 3, names })
    expect(headerAt(rowsOf(title, upper, lower, sale), 3)).toEqual({ row: 3, names })
    const [above, ...below] = rowsOf(upper, lower, sale) as [Row, ...Row[]]
    const apart = [above, ...below.map((row) => ({ ...row, number: row.number + 1 }))]
    expect(headerAt(apart, 3)?.names).toEqual(['No', 'Name', 'Date', 'Amount', ''])
    expect(headerAt(apart, 9)).toBeNull()
    const whole = ['Order date', 'Customer name', 'Total amount']
    expect(findHeader(rowsOf(['Report'], whole, sale))).toEqual({ row: 2, names: whole })
    // A title makes no column known.
    expect(findHeader(rowsOf(['Sales of', 'March'], ['Customer', 'Date', 'Amount'], sale))?.names).toEqual([
      ...['Customer', 'Date', 'Amount'],
    ])
  })

  it('is a row of texts, with one other cell for four of them at most', () => {
    const data = ['ann', '2024-03-01', 5, 6, 7]
    const header = ['Customer', 'Date', 'Amount', 'Note']
    expect(findHeader(rowsOf([...header, 2024], data))?.row).toBe(1)
    expect(findHeader(rowsOf([...header, 2024, 2025], data, header, data))?.row).toBe(3)
    expect(findHeader(rowsOf([...header, '2024', '1.5', '3/4'], data, header, data))?.row).toBe(3)
    expect(findHeader(rowsOf([null, null], header, data))?.row).toBe(2)
  })

  it('is looked for in sixty rows', () => {
    const below = (titles: number) =>
      findHeader(
        rowsOf(...Array.from({ length: titles }, () => [1, 2, 3]), ['Customer', 'Date', 'Amount'], ['ann', 45000, 5]),
      )
    expect([below(59)?.row, below(60)]).toEqual([60, null])
  })

  it('by its place alone has two columns, and data as wide below it but for one', () => {
    const title = ['Blatt']
    expect(findHeader(rowsOf(title, ['Wer', 'Wie viel denn'], ['ann', 5], ['bob', 6]))).toMatchObject({ row: 2 })
    expect(findHeader(rowsOf(title, ['Wer', 'Wie viel', 'Was'], ['ann', 5], ['bob', 6]))).toMatchObject({ row: 2 })
    expect(findHeader(rowsOf(title, ['Wer', 'Wie viel', 'Was', 'Wo'], ['ann', 5], ['bob', 6]))).toBeNull()
    expect(findHeader(rowsOf(title, ['Wer'], [5], [6]))).toBeNull()
    expect(findHeader(rowsOf([null, null], [5, 6], [7, 8]))).toBeNull()
  })

  it('is null for numbers only', () => {
    expect(findHeader(rowsOf([1, 2, 3], [4, 5, 6]))).toBeNull()
  })
})

describe('matchHeaders', () => {
  const rolesOf = (names: string[]) =>
    Object.fromEntries([...matchHeaders(names)].map(([role, at]) => [role, names[at]])) as Record<ColumnRole, string>

  it.each([
    [
      'UCI Online Retail',
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
      {
        order: 'InvoiceNo', product: 'StockCode', productName: 'Description', quantity: 'Quantity', date: 'InvoiceDate',
        price: 'UnitPrice', customer: 'CustomerID', country: 'Country',
      }, // biome-ignore format: a table of pairs reads better packed
    ],
    [
      'Square items',
      'Date,Time,Item,Qty,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Event Type,Location,Customer ID,Customer Name',
      {
        date: 'Date',
        time: 'Time',
        amount: 'Net Sales',
        order: 'Transaction ID',
        type: 'Event Type',
        store: 'Location',
        customer: 'Customer ID',
      },
    ],
    [
      'Loyverse',
      'Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Total collected,Store,Customer name,Status',
      {
        order: 'Receipt number',
        type: 'Receipt type',
        amount: 'Net sales',
        customerName: 'Customer name',
        status: 'Status',
      },
    ],
    [
      'a German till',
      'Belegnr.;Datum;Kundennr.;Kunde;Artikel;Menge;Einzelpreis;Betrag',
      {
        order: 'Belegnr.',
        date: 'Datum',
        customer: 'Kundennr.',
        customerName: 'Kunde',
        quantity: 'Menge',
        price: 'Einzelpreis',
        amount: 'Betrag',
      },
    ],
    [
      'the R package',
      'customer_id,order_date,revenue',
      { customer: 'customer_id', date: 'order_date', amount: 'revenue' },
    ],
  ])('%s', (_, header, roles) => {
    expect(rolesOf(header.split(header.includes(';') ? ';' : ','))).toMatchObject(roles)
  })

  it('never takes a tax or a fee for the amount', () => {
    expect(rolesOf(['Customer', 'Date', 'Tax total', 'Shipping amount'])).not.toHaveProperty('amount')
  })
})
