import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../shared/model/settings.ts'
import { ENGLISH } from '../../../shared/words/english.ts'
import { ask, computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

const HEADER = 'Invoice,Customer,Date,Product,Quantity,Price'

async function countsOf(lines: readonly string[], settings: Partial<Settings> = {}, header = HEADER) {
  const bench = createWorkbench()
  await bench.import(bench.write('sales.csv', [header, ...lines].join('\n')))
  const { summary } = computeRun(bench.engine, settings)
  return summary
}

const SALE = '1001,ann,2024-03-01,tea,2,4.50'

describe('the class of a row', () => {
  it.each([
    ['a sale', '1002,bob,2024-03-02,tea,1,4.50', 'kept'],
    ['nobody', '1002,,2024-03-02,tea,1,4.50', 'withoutCustomer'],
    ['a name that means nobody', '1002,Walk-in Customer,2024-03-02,tea,1,4.50', 'withoutCustomer'],
    ['nobody and unusable', '1002,,soon,tea,1,4.50', 'withoutCustomer'],
    ['a credit note', 'C1002,ann,2024-03-02,tea,-1,4.50', 'returns'],
    ['a negative quantity', '1002,ann,2024-03-02,tea,-1,4.50', 'returns'],
    ['a return without a price', 'C1002,ann,2024-03-02,tea,-1,0', 'invalid'],
    ['no quantity', '1002,ann,2024-03-02,tea,0,4.50', 'invalid'],
    ['no price', '1002,ann,2024-03-02,tea,1,0', 'invalid'],
    ['a negative price', '1002,ann,2024-03-02,tea,1,-4.50', 'invalid'],
    ['an unreadable date', '1002,ann,soon,tea,1,4.50', 'invalid'],
    ['no date', '1002,ann,,tea,1,4.50', 'invalid'],
    ['an unreadable number', '1002,ann,2024-03-02,tea,many,4.50', 'invalid'],
    ['a totals row', 'Total,,,,3,13.50', 'invalid'],
    ['a repeated header', HEADER, 'invalid'],
    ['an exact duplicate', SALE, 'duplicates'],
  ] as const)('%s', async (_, line, rowClass) => {
    const { rows } = await countsOf([SALE, line], { duplicates: 'drop' })
    const expected = { read: 2, kept: rowClass === 'kept' ? 2 : 1 }
    expect(rows).toMatchObject(rowClass === 'kept' ? expected : { ...expected, [rowClass]: 1 })
    const { read, ...classes } = rows
    expect(Object.values(classes).reduce((sum, each) => sum + each, 0)).toBe(read)
  })

  it('is cancelled, in no measure, where the status says so', async () => {
    const { rows, revenue } = await countsOf(
      ['1,ann,2024-03-01,5,Completed', '2,ann,2024-03-02,7,VOIDED', '3,ann,2024-03-02,,Cancelled'],
      {},
      'Order,Customer,Date,Total,Status',
    )
    expect(rows).toMatchObject({ kept: 1, cancelled: 2, invalid: 0 })
    expect(revenue).toBe(50_000)
  })

  it('is cancelled while nobody paid', async () => {
    const { rows, revenue } = await countsOf(
      ['1,7,2024-03-01,5,Paid', '2,7,2024-03-02,7,Unpaid', '3,8,2024-03-02,9,pending'],
      {},
      'order_number,customer_id,payment_date,total,payment_status',
    )
    expect(rows).toMatchObject({ kept: 1, cancelled: 2 })
    expect(revenue).toBe(50_000)
  })

  it('is a return where the type says refund, whatever the sign', async () => {
    const { rows, revenue } = await countsOf(
      ['1,ann,2024-03-01,5.00,Payment', '2,ann,2024-03-02,2.00,Refund'],
      {},
      'Transaction ID,Customer,Date,Net Sales,Event Type',
    )
    expect(rows).toMatchObject({ kept: 1, returns: 1 })
    expect(revenue).toBe(30_000)
  })

  it('counts a kept duplicate in both its classes', async () => {
    const { rows, revenue } = await countsOf([SALE, SALE])
    expect(rows).toMatchObject({ read: 2, duplicates: 1, kept: 2 })
    expect(revenue).toBe(180_000)
  })

  it('knows duplicates by all cells, mapped or not', async () => {
    const header = `${HEADER},Cashier`
    const { rows } = await countsOf([`${SALE},eve`, `${SALE},joe`, `${SALE},eve`], {}, header)
    expect(rows.duplicates).toBe(1)
  })
})

describe('returns', () => {
  const lines = [
    '1,ann,2024-03-01,tea,10,1.00',
    'C2,ann,2024-03-05,tea,-2,1.00',
    '3,bob,2024-03-04,tea,-1,1.00',
    '4,cat,2024-03-05,tea,1,2.00',
  ]

  it('lower monetary by default, count as no order and refresh no recency', async () => {
    const summary = await countsOf(lines)
    expect(summary.settings.asOf).toBe('2024-03-06')
    expect(summary).toMatchObject({ customers: 2, orders: 2, revenue: 100_000, returnsOnlyCustomers: 1 })
    expect(summary.rows).toMatchObject({ kept: 2, returns: 2, cancelled: 0, invalid: 0 })
  })

  it('ignored: credit notes count as cancelled, other returns as invalid', async () => {
    const summary = await countsOf(lines, { returns: 'ignore' })
    expect(summary).toMatchObject({ customers: 2, revenue: 120_000 })
    expect(summary.rows).toMatchObject({ kept: 2, returns: 0, cancelled: 1, invalid: 1 })
  })
})

describe('the analysis date', () => {
  const lines = ['1,ann,2024-03-01,tea,1,1.00', '2,ann,2024-03-05,tea,1,1.00', '3,bob,2024-03-03,tea,1,1.00']

  it('leaves out later lines, counted', async () => {
    const summary = await countsOf(lines, { asOf: '2024-03-03' })
    expect(summary.rows).toMatchObject({ kept: 2, later: 1 })
    expect(summary.segments.reduce((sum, each) => sum + each.customers, 0)).toBe(2)
    expect(summary.thresholds.recency).toEqual([0.4, 0.8, 1.2, 1.6])
  })

  it('before everything says so in words', async () => {
    await expect(countsOf(lines, { asOf: '2024-01-01' })).rejects.toThrow(/sales run from 1 Mar 2024 to 5 Mar 2024/)
  })
})

describe('orders', () => {
  it('are a customer’s days where the till gives no number', async () => {
    const { orders, rows } = await countsOf(
      ['ann,2024-03-01 09:00,5', 'ann,2024-03-01 17:00,5', 'ann,2024-03-02 09:00,5', 'bob,2024-03-01 09:00,5'],
      {},
      'Customer,Date,Amount',
    )
    expect({ orders, kept: rows.kept }).toEqual({ orders: 3, kept: 4 })
  })

  it('with the same number in two stores are two', async () => {
    const { orders } = await countsOf(
      ['7,ann,2024-03-01,5,North', '7,bob,2024-03-01,5,South', '7,bob,2024-03-01,6,South'],
      {},
      'Receipt No,Customer,Date,Amount,Store',
    )
    expect(orders).toBe(2)
  })
})

describe('ids', () => {
  it('of customers may be numbers in a column called Customer', async () => {
    const { customers } = await countsOf(
      ['1,17850,2024-03-01,5', '2,17851,2024-03-02,6'],
      {},
      'Invoice,Customer,Date,Amount',
    )
    expect(customers).toBe(2)
  })

  it('lose a spurious .0 and an apostrophe, keep leading zeros', async () => {
    const { customers } = await countsOf(
      ['1,17850.0,2024-03-01,5', "2,'17850,2024-03-02,5", '3,017850,2024-03-03,5', '4, 17850 ,2024-03-04,5'],
      {},
      'Order,Customer,Date,Amount',
    )
    expect(customers).toBe(2)
  })
})

describe('amounts', () => {
  it('are summed exactly, in any order', async () => {
    const { revenue } = await countsOf(Array.from({ length: 1000 }, (_, at) => `${at},ann,2024-03-01,tea,3,0.10`))
    expect(revenue).toBe(3_000_000)
  })

  it('given win over quantity times price, and a disagreement is reported', async () => {
    const bench = createWorkbench()
    const record = await bench.import(
      bench.write(
        's.csv',
        'Customer,Date,Quantity,Price,Total\nann,2024-03-01,2,5.00,9.00\nann,2024-03-02,1,5.00,5.00\n',
      ),
    )
    expect(record.notes.map(ENGLISH.write).join()).toContain('In 1 of 2 lines the amount differs')
    expect(computeRun(bench.engine).summary.revenue).toBe(140_000)
  })

  it('in several currencies are refused, not summed', async () => {
    const file = 'Customer,Date,Total,Currency\nann,2024-03-01,5,EUR\nbob,2024-03-01,5,USD\n'
    const bench = createWorkbench()
    await expect(bench.import(bench.write('s.csv', file))).rejects.toThrow(/several currencies \(EUR, USD\)/)
    expect(ask(bench.engine, 'workspace.status', {})).toMatchObject({ imports: 0, lines: 0, customers: 0 })
  })
})
