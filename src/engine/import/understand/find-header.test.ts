import { describe, expect, it } from 'vitest'
import type { ColumnRole } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import { findHeader } from './find-header.ts'
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
