import { describe, expect, it } from 'vitest'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'
import { parseDate } from '../values/dates.ts'
import { scaleText } from '../values/decimal.ts'
import { isTotalLabel } from '../values/row-words.ts'

async function figuresOf(text: string) {
  const bench = createWorkbench()
  const path = bench.write('sales.csv', text)
  const record = await bench.import(path)
  const { summary } = computeRun(bench.engine)
  return { record, summary }
}

describe('an amount as text', () => {
  it.each([
    ['$1,234.50', '.', 1234.5],
    ['1.234,50 €', ',', 1234.5],
    ['1 234,50', ',', 1234.5],
    ['1\u00A0234,50', ',', 1234.5],
    ['1\u202F234,50', ',', 1234.5],
    ["1'234.50", '.', 1234.5],
    ['(12.00)', '.', -12],
    ['-$45.00', '.', -45],
    ['$-45.00', '.', -45],
    ['12.00-', '.', -12],
    ['\u221212', '.', -12],
    ['৳2,999', '.', 2999],
    ['USD 12', '.', 12],
    ['12.00 CR', '.', -12],
    ['Rs. 1,200.50', '.', 1200.5],
    ['kr. 100', ',', 100],
    ['S/. 12.00', '.', 12],
    ['12.-', '.', 12],
    ['CHF 1’200.–', '.', 1200],
    ['12,-€', ',', 12],
    ['', '.', Number.NaN],
    ['twelve', '.', Number.NaN],
    ['12.34.56', '.', Number.NaN],
  ] as const)('%s with %s is %s', (text, mark, value) => {
    expect(scaleText(text, mark)).toBe(Number.isNaN(value) ? Number.NaN : Math.round(value * 10_000))
  })
})

describe('amounts that nobody can read', () => {
  it('are refused row by row, and do not make orders of the file that wait for their items', async () => {
    const bench = createWorkbench()
    const file = 'Order,Customer,Date,Amount\n1,ann,2026-03-01,abc\n2,bob,2026-03-02,def\n'
    const { rows, columns } = await bench.import(bench.write('a.csv', file))
    expect(columns).toContainEqual(['amount', 'Amount'])
    expect(rows).toMatchObject({ read: 2, invalid: 2, kept: 0 })
  })
})

describe('the decimal mark', () => {
  it('is decided per column, and an ambiguous column follows the others', async () => {
    const { summary, record } = await figuresOf(
      'Order;Customer;Date;Qty;Unit price;Total\n1;ann;2024-03-01;1.5;2,00;3,00\n2;ann;2024-03-02;2.25;4,00;9,00\n',
    )
    expect(record.mapping).toMatchObject({ decimalMark: ',', decimalMarks: { quantity: '.' } })
    expect(summary.revenue).toBe(120_000)
    const other = await figuresOf(
      'Order;Customer;Date;Qty;Total\n1;ann;2024-03-01;1.000;3,50\n2;ann;2024-03-02;2;1.234\n',
    )
    expect(other.record.mapping.decimalMarks).toBeUndefined()
    expect(other.summary.revenue).toBe(35_000 + 12_340_000)
  })
})

describe('a date', () => {
  it('stands as a serial day in text', () => {
    expect(parseDate('40513.35', 'dmy')).toBe(Date.UTC(2010, 11, 1, 8, 24) / 1000)
    expect(parseDate('40513', 'dmy')).toBe(Date.UTC(2010, 11, 1) / 1000)
    expect(parseDate('90210', 'dmy')).toBeNaN()
  })

  it('and a time in two columns are one moment', async () => {
    const { record, summary } = await figuresOf(
      'Customer,Date,Time,Amount\nann,31/12/2025,11:30 PM,5\nann,01/01/2026,00:10,5\n',
    )
    expect(record.columns).toContainEqual(['time', 'Time'])
    expect(summary).toMatchObject({ orders: 2, lastDay: '2026-01-01' })
  })
})

describe('a column of dates with a name of its own', () => {
  const sales = (name: string) => `Order,Customer,${name},Amount\n1,ann,2024-03-01,12.50\n2,bob,2024-03-02,7.50\n`

  it('is when the sales were made, if it is the only one', async () => {
    const { record } = await figuresOf(sales('Rung up'))
    expect(record.columns).toContainEqual(['date', 'Rung up'])
  })

  it.each(['Birthday', 'Delivered', 'Due'])('is not, if it is called %s', async (name) => {
    await expect(figuresOf(sales(name))).rejects.toThrow(/no column for the date of the sale/)
  })

  it('is not, if there are two', async () => {
    const two = 'Order,Customer,Rung up,Fetched,Amount\n1,ann,2024-03-01,2024-03-02,12.50\n'
    await expect(figuresOf(two)).rejects.toThrow(/no column for the date of the sale/)
  })
})

describe('a header', () => {
  it('in two rows is read as one', async () => {
    const { record, summary } = await figuresOf(
      'Shop report,,,,\nCustomer,,Sale,,\nNo,Name,Date,Number,Amount\n7,Ann,2024-03-01,1,5\n8,Bob,2024-03-02,2,6\n',
    )
    expect(Object.fromEntries(record.columns)).toMatchObject({
      customer: 'Customer No',
      customerName: 'Customer Name',
      date: 'Sale Date',
      amount: 'Sale Amount',
    })
    expect(summary.customers).toBe(2)
  })

  it('repeated on every page is refused row by row, in two rows too', async () => {
    const { record } = await figuresOf(
      'Customer,,Sale,\nNo,Name,Date,Amount\n7,Ann,2024-03-01,5\nCustomer,,Sale,\nNo,Name,Date,Amount\n8,Bob,2024-03-02,6\n',
    )
    expect(record.refused).toMatchObject([{ reason: 'repeated-header', rows: 2 }])
  })

  it('with the table’s name before each column is understood', async () => {
    const { record } = await figuresOf(
      'Orders.id,Orders.total,Orders.created_at,Customers.id,Customers.name,Customers.email,Customers.created_at\n1,5,2024-03-01,7,Ann,a@x.test,2020-01-01\n',
    )
    expect(Object.fromEntries(record.columns)).toEqual({
      order: 'Orders.id',
      amount: 'Orders.total',
      date: 'Orders.created_at',
      customer: 'Customers.id',
      customerName: 'Customers.name',
      email: 'Customers.email',
    })
  })

  it('of customers before that of the orders does not lend its date', async () => {
    const { record } = await figuresOf(
      'Customers.id,Customers.created_at,Orders.created_at,Orders.total\n7,2020-01-01,2024-03-01,5\n',
    )
    expect(Object.fromEntries(record.columns).date).toBe('Orders.created_at')
  })
})

describe('a totals row', () => {
  it.each([
    'Total',
    'TOTAL:',
    'Grand Total',
    'Sub-total',
    'Subtotal',
    'Daily total',
    'Gesamtsumme',
    'Zwischensumme',
    'Sous-total',
    'Total général',
    'Totale',
    'Totaal',
    'Genel Toplam',
    'Suma',
    'Razem',
    'Totalt',
    'Итого',
    '合計',
    'Summary:',
    'Records Found:',
  ])('is told by %s', (label) => {
    expect(isTotalLabel(label)).toBe(true)
  })

  it.each(['Totally Fresh Ltd', 'Sumatra coffee', 'Counter', 'Sommer'])('is not told by %s', (text) => {
    expect(isTotalLabel(text)).toBe(false)
  })
})
