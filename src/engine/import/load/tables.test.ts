import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { ask, computeRun, sheetOf } from '../../testing/ask.ts'
import { dumpTables } from '../../testing/dump-tables.ts'
import { createWorkbench, NOW, type Workbench } from '../../testing/workbench.ts'

const CUSTOMERS = [
  'id,name,email,phone,company,type,status,created_at,opt_out',
  '7,Ann Smith,ann@x.test,555-1000001,Acme,wholesale,active,2020-01-05,no',
  '8,Bob Brown,bob@x.test,555-1000002,,retail,blocked,2021-02-06,yes',
]
const ORDERS = [
  'id,customer_id,order_number,subtotal,total,payment_status,payment_date',
  '1,7,A-100,20,24.00,paid,2024-03-01',
  '2,7,A-101,6,6.00,unpaid,2024-03-02',
  '3,8,A-102,10,12.00,paid,2024-03-03',
]
const ITEMS = [
  'id,order_id,product_id,quantity,unit_price',
  '1,1,P1,2,5.00',
  '2,1,P2,1,10.00',
  '3,2,P1,1,6.00',
  '4,3,P2,1,10.00',
  '5,9,P1,3,5.00',
]
const PRODUCTS = [
  'id,name,category,unit,size,material,cost',
  'P1,Mug,Kitchen,piece,M,clay,2.00',
  'P2,Bowl,Kitchen,piece,L,wood,4.50',
]
const FILES = { customers: CUSTOMERS, orders: ORDERS, items: ITEMS, products: PRODUCTS }
type FileName = keyof typeof FILES

async function importAll(order: readonly FileName[], bench: Workbench = createWorkbench()): Promise<Workbench> {
  for (const name of order) await bench.import(bench.write(`${name}.csv`, FILES[name].join('\n')))
  return bench
}

const dump = (bench: Workbench) => dumpTables(join(bench.folder, 'shop.regulars'))
const summaryOf = (bench: Workbench) => {
  const { runId, ...summary } = computeRun(bench.engine).summary
  return { runId, summary }
}

describe('the tables of a database, each in a file', () => {
  it('are known by their columns', async () => {
    const bench = createWorkbench()
    const levels: Record<string, string> = {}
    for (const [name, lines] of Object.entries(FILES)) {
      const path = bench.write(`${name}.csv`, lines.join('\n'))
      const { level } = await bench.engine.call('import.preview', sheetOf(path), { now: NOW })
      levels[name] = level
    }
    expect(levels).toEqual({ customers: 'customers', orders: 'sales', items: 'items', products: 'products' })
  })

  it('join by their ids in whatever order they come', async () => {
    const orders = fc.shuffledSubarray(Object.keys(FILES) as FileName[], { minLength: 4 })
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const bench = await importAll(order)
        const { runId, summary } = summaryOf(bench)
        expect(summary).toMatchObject({ customers: 2, orders: 2, revenue: 360_000 })
        const { read, duplicates: _, ...classes } = summary.rows
        expect(classes).toMatchObject({ kept: 2, cancelled: 1, details: 9 })
        expect(Object.values(classes).reduce((sum, rows) => sum + rows, 0)).toBe(read)
        const ann = ask(bench.engine, 'customers.one', { runId, customer: '7' })
        expect(ann.customer).toMatchObject({ name: 'Ann Smith', monetary: 240_000, frequency: 1 })
        expect(ann.topProducts).toEqual([
          { code: 'P1', name: 'Mug', quantity: 2, orders: 1, amount: 100_000 },
          { code: 'P2', name: 'Bowl', quantity: 1, orders: 1, amount: 100_000 },
        ])
        const orderId = ann.orders[0]?.orderId as number
        const lines = ask(bench.engine, 'customers.order-lines', { runId, customer: '7', orderId })
        expect(lines.map(({ productName, amount }) => [productName, amount / 10_000])).toEqual([
          ['Mug', 10],
          ['Bowl', 10],
          [null, 4],
        ])
        const items = ask(bench.engine, 'import.list', {}).find(({ file }) => file === 'items.csv')
        expect(items).toMatchObject({
          rows: { read: 5, details: 5, kept: 0, invalid: 0 },
          items: { joined: 3, ofCancelled: 1, waiting: 1 },
        })
        expect(items?.notes.map(ENGLISH.write)).toEqual(
          expect.arrayContaining([
            '3 items joined their orders.',
            '1 item belongs to an order that was cancelled or not paid.',
            '1 item waits for an order that no file has brought yet.',
          ]),
        )
        bench.engine.close()
      }),
      { numRuns: 8 },
    )
  }, 60_000)

  it('say at every step how many items wait, and join them when the order comes', async () => {
    const bench = await importAll(['items'])
    const waiting = () => ask(bench.engine, 'import.list', {}).find(({ file }) => file === 'items.csv')?.items
    expect(waiting()).toEqual({ joined: 0, ofCancelled: 0, waiting: 5 })
    const { importId } = await bench.import(bench.write('orders.csv', ORDERS.join('\n')))
    expect(waiting()).toEqual({ joined: 3, ofCancelled: 1, waiting: 1 })
    await bench.import(bench.write('late.csv', `${ORDERS[0]}\n9,8,A-109,15,15.00,paid,2024-03-09\n`))
    expect(waiting()).toEqual({ joined: 4, ofCancelled: 1, waiting: 0 })
    ask(bench.engine, 'import.undo', { importId: importId })
    expect(waiting()).toEqual({ joined: 1, ofCancelled: 0, waiting: 4 })
  })

  it('are undone one by one, whichever came last, and leave what was before', async () => {
    const names = Object.keys(FILES) as FileName[]
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 2 }), async (order) => {
        const bench = await importAll(order.slice(0, -1))
        const before = dump(bench)
        await importAll(order.slice(-1), bench)
        ask(bench.engine, 'import.undo', { importId: ask(bench.engine, 'import.list', {})[0]?.importId as number })
        expect(dump(bench)).toEqual(before)
        bench.engine.close()
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('keep what is known of a customer', async () => {
    const bench = await importAll(['customers'])
    const details = dump(bench).customer_details?.map((each) => JSON.parse(each))
    expect(details).toMatchObject([
      { name: 'Ann Smith', company: 'Acme', type: 'wholesale', status: 'active', since: 1_578_182_400, opt_out: 0 },
      { name: 'Bob Brown', company: null, type: 'retail', status: 'blocked', since: 1_612_569_600, opt_out: 1 },
    ])
  })

  it('keep what is known of a product', async () => {
    const bench = await importAll(['products'])
    expect(dump(bench).product_details?.map((each) => JSON.parse(each))).toMatchObject([
      { name: 'Mug', category: 'Kitchen', unit: 'piece', size: 'M', material: 'clay', cost: 20_000 },
      { name: 'Bowl', size: 'L', material: 'wood', cost: 45_000 },
    ])
  })

  it('with the table’s name in the header mean the same', async () => {
    const bench = createWorkbench()
    const write = (table: string, lines: readonly string[]) =>
      bench.write(
        `${table}.csv`,
        [
          (lines[0] as string)
            .split(',')
            .map((name) => `${table}.${name}`)
            .join(','),
          ...lines.slice(1),
        ].join('\n'),
      )
    await bench.import(write('Order_Items', ITEMS))
    await bench.import(write('Products', PRODUCTS))
    await bench.import(write('Orders', ORDERS))
    await bench.import(write('Customers', CUSTOMERS))
    const { runId, summary } = summaryOf(bench)
    expect(summary).toMatchObject({ customers: 2, orders: 2, revenue: 360_000, rows: { details: 9, cancelled: 1 } })
    expect(ask(bench.engine, 'customers.one', { runId, customer: '7' })).toMatchObject({
      customer: { name: 'Ann Smith', email: 'ann@x.test' },
      topProducts: [{ name: 'Mug' }, { name: 'Bowl' }],
    })
    expect(ask(bench.engine, 'import.list', {}).find(({ items }) => items)?.items).toEqual({
      joined: 3,
      ofCancelled: 1,
      waiting: 1,
    })
  })

  it('skip items that are there already, and say which import they need', async () => {
    const bench = await importAll(['orders', 'items'])
    const more = await bench.import(bench.write('again.csv', [...ITEMS, '6,3,P1,1,1.00'].join('\n')))
    expect(more.rows).toMatchObject({ read: 6, alreadyImported: 5, details: 1 })
    const items = ask(bench.engine, 'import.list', {}).find(({ file }) => file === 'items.csv')
    expect(items?.neededBy).toMatchObject([{ file: 'again.csv', rows: 5 }])
    expect(() => ask(bench.engine, 'import.undo', { importId: items?.importId as number })).toThrow(
      /cannot be undone yet/,
    )
  })

  it('give orders without an amount what their items come to, in whatever order they come, and take it back', async () => {
    const bare = ORDERS.map((line) =>
      line
        .split(',')
        .filter((_, at) => at !== 3 && at !== 4)
        .join(','),
    )
    for (const order of [
      ['orders', 'items'],
      ['items', 'orders'],
    ]) {
      const bench = createWorkbench()
      const add = (name: string) =>
        bench.import(bench.write(`${name}.csv`, (name === 'orders' ? bare : ITEMS).join('\n')))
      await add(order[0] as string)
      const before = dump(bench)
      const { importId } = await add(order[1] as string)
      ask(bench.engine, 'import.undo', { importId: importId })
      expect(dump(bench)).toEqual(before)
      const second = await add(order[1] as string)
      expect(summaryOf(bench).summary).toMatchObject({
        customers: 2,
        orders: 2,
        revenue: 300_000,
        rows: { kept: 2, cancelled: 1, details: 5 },
      })
      const notes = () =>
        ask(bench.engine, 'import.list', {})
          .find(({ file }) => file === 'orders.csv')
          ?.notes.map(ENGLISH.write)
      expect(notes()).toContain('The amount of each of the 2 orders is the sum of its items.')
      ask(bench.engine, 'import.undo', { importId: second.importId })
      if (order[0] !== 'orders') continue
      expect(notes()?.join()).toContain('2 of 2 orders still wait for a file with their items')
      expect(summaryOf(bench).summary).toMatchObject({ orders: 2, revenue: 0, rows: { kept: 2, cancelled: 1 } })
    }
  })

  it('take a subtotal where that is all there is, and want an amount where a column may hold one', async () => {
    const bench = createWorkbench()
    const without = (column: number) =>
      ORDERS.map((line) =>
        line
          .split(',')
          .filter((_, at) => at !== column)
          .join(','),
      )
    await bench.import(bench.write('orders.csv', without(4).join('\n')))
    expect(summaryOf(bench).summary).toMatchObject({ orders: 2, revenue: 300_000, rows: { cancelled: 1 } })
    const odd = without(4).join('\n').replace('subtotal', 'worth')
    await expect(createWorkbench().import(bench.write('odd.csv', odd))).rejects.toMatchObject({
      code: 'missing-column',
    })
  })

  it('refuse rows without an id or with numbers that are none', async () => {
    const bench = createWorkbench()
    const record = await bench.import(
      bench.write('items.csv', [...ITEMS, '7,,P1,1,1.00', '8,1,,1,1.00', '9,1,P1,many,1.00'].join('\n')),
    )
    expect(record.refused).toMatchObject([
      { reason: 'no-id', rows: 2 },
      { reason: 'unreadable-number', rows: 1 },
    ])
    expect(record.rows).toMatchObject({ read: 8, details: 5, invalid: 3 })
  })
})
