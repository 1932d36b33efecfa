import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { ask, computeRun, sheetOf } from '../../testing/ask.ts'
import { dumpTables } from '../../testing/dump-tables.ts'
import { createWorkbench, NOW } from '../../testing/workbench.ts'

const CUSTOMERS =
  'Customers.id,Customers.name,Customers.email,Customers.phone,Customers.company,Customers.created_at,Customers.opt_out\n' +
  '7,Ann A,ann@x.test,555-1,Acme,2020-01-01,yes\n8,Bob B,bob@x.test,555-2,,2020-02-01,no\n,Nobody,,,,2020-02-01,no\n'
const ORDERS =
  'Orders.id,Orders.customer_id,Orders.created_at,Orders.total\n1,7,2024-03-01,5\n2,7,2024-03-02,6\n3,8,2024-03-03,7\n'

describe('a list of customers', () => {
  it.each([
    ['before the sales', [CUSTOMERS, ORDERS]],
    ['after the sales', [ORDERS, CUSTOMERS]],
  ])('joins them by the id when it comes %s', async (_, files) => {
    const bench = createWorkbench()
    for (const [at, text] of files.entries()) await bench.import(bench.write(`${at}.csv`, text))
    const { summary } = computeRun(bench.engine)
    expect(summary).toMatchObject({
      customers: 2,
      orders: 3,
      revenue: 180_000,
      rows: { read: 6, kept: 3, details: 2, invalid: 1 },
    })
    const details = dumpTables(join(bench.folder, 'shop.regulars')).customer_details?.map((each) => JSON.parse(each))
    expect(details).toContainEqual(
      expect.objectContaining({ name: 'Ann A', email: 'ann@x.test', phone: '555-1', opt_out: 1 }),
    )
  })

  it('says how many it named, and is undone as a whole', async () => {
    const bench = createWorkbench()
    const path = join(bench.folder, 'shop.regulars')
    await bench.import(bench.write('orders.csv', ORDERS))
    const before = dumpTables(path)
    const record = await bench.import(bench.write('customers.csv', CUSTOMERS))
    expect(record.notes.map(ENGLISH.write)).toContain('2 rows named a customer.')
    expect(record.notes.map(ENGLISH.write)).toContain('1 row named no customer and was left out.')
    ask(bench.engine, 'import.undo', { importId: record.importId })
    expect(dumpTables(path)).toEqual(before)
  })

  it.each([
    [
      'ids beside names and numbers',
      'Customer;Name;Phone',
      'A;Ann;555-1234567',
      { customer: 0, customerName: 1, phone: 2 },
    ],
    ['ids beside numbers only', 'Customer;Phone', 'A;555-1234567', { customer: 0, phone: 1 }],
    ['names beside numbers', 'Customer;Phone', 'Ann Smith;555-1234567', { customerName: 0, customer: 1 }],
    [
      'names beside ids',
      'Customer No;Customer;Phone',
      '7;Ann Smith;555-1234567',
      { customer: 0, customerName: 1, phone: 2 },
    ],
    ['the id of a table', 'id;name;company', '7;Ann Smith;Acme', { customer: 0, customerName: 1, company: 2 }],
  ])('knows a column called Customer or id for %s', async (_, header, row, columns) => {
    const bench = createWorkbench()
    const rows = Array.from({ length: 6 }, (_each, at) =>
      row
        .replace(/4567$/, `456${at}`)
        .replace(/^(A(?!nn)|7)/, (id) => (id === 'A' ? ('ABCDEF'[at] as string) : `${at}`)),
    )
    const path = bench.write('list.csv', [header, ...new Set(rows)].join('\n'))
    const preview = await bench.engine.call('import.preview', sheetOf(path), { now: NOW })
    expect(preview.mapping.columns).toEqual(columns)
    expect(preview.level).toBe('customers')
  })

  it('is not seen in sales whose amount has an unknown name', async () => {
    const bench = createWorkbench()
    const sales = 'Customer ID,Email,Day,Worth\n1,a@x.test,2024-03-01,5\n1,a@x.test,2024-03-02,5\n'
    await expect(bench.import(bench.write('s.csv', sales))).rejects.toThrow(/no column for the amount/)
  })
})

describe('a file that sums up each customer', () => {
  const WITH_DATE =
    'customer_id,revenue,most_recent_visit,number_of_orders\n22086,777.00,2006-05-14,9\n2290,1555.00,2006-09-08,16\n26377,336.00,2006-11-19,5\nzero,0,2006-11-19,0\n'

  it('is segmented by what it says', async () => {
    const bench = createWorkbench()
    const record = await bench.import(bench.write('rfm.csv', WITH_DATE))
    expect(record.refused).toMatchObject([{ reason: 'zero-quantity', rows: 1 }])
    expect(record.rows).toMatchObject({ read: 4, kept: 3, invalid: 1 })
    const { summary, customers } = computeRun(bench.engine)
    expect(summary).toMatchObject({ customers: 3, orders: 30, revenue: 26_680_000, lastDay: '2006-11-19' })
    expect(summary.rows).toMatchObject({ read: 4, kept: 3, invalid: 1 })
    const frequencies = Array.from(customers.keys, (_, at) => [
      customers.frequency[at],
      (customers.monetary[at] as number) / 10_000,
      customers.recency[at],
    ])
    expect(frequencies).toEqual(
      expect.arrayContaining([
        [9, 777, 190],
        [16, 1555, 73],
        [5, 336, 1],
      ]),
    )
  })

  it('with days of recency counts them back from the day of the import', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('rfm.csv', 'Customer,Recency,Frequency,Monetary\nann,1,3,10.01\nbob,40,1,5\n'))
    const { summary } = computeRun(bench.engine, { asOf: '2026-11-22' })
    expect(summary).toMatchObject({ customers: 2, orders: 4, revenue: 150_100, lastDay: '2026-11-21' })
    expect(summary.thresholds.recency.at(-1)).toBeLessThanOrEqual(40)
  })

  it('may name its customers as other files name credit notes', async () => {
    const bench = createWorkbench()
    const record = await bench.import(
      bench.write('c.csv', 'Customer,Orders,Revenue,Last purchase\nC1,3,30,2026-02-01\nC2,2,50,2026-01-01\nC3,0,0,\n'),
    )
    expect(record.rows).toMatchObject({ read: 3, kept: 2, returns: 0, later: 0, invalid: 1 })
    const { summary } = computeRun(bench.engine)
    expect(summary).toMatchObject({ customers: 2, orders: 5, revenue: 800_000, lastDay: '2026-02-01' })
  })

  it('has as many rows after an earlier analysis date as it has customers then, whatever they count', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('rfm.csv', WITH_DATE))
    const { summary } = computeRun(bench.engine, { asOf: '2006-08-01' })
    expect(summary).toMatchObject({ customers: 1, orders: 9 })
    expect(summary.rows).toMatchObject({ read: 4, kept: 1, later: 2, invalid: 1 })
  })

  it('comes in once', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('rfm.csv', WITH_DATE))
    await expect(bench.import(bench.write('next.csv', WITH_DATE))).rejects.toThrow(/rfm.csv, imported before/)
  })
})
