import { expect, it } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

const ORDERS = ['R-101', 'R-102', 'R-103', 'R-104']
const customer = (order: string) => `c${order.at(-1)}`
/** A till's items: two lines of each order. */
const items = (orders: readonly string[]) =>
  [
    'Order,Customer,Date,Product,Quantity,Price',
    ...orders.flatMap((order) =>
      ['tea', 'pot'].map((product) => `${order},${customer(order)},2024-03-0${order.at(-1)},${product},2,3.50`),
    ),
  ].join('\n')
/** The same till's receipts: one line of each order, with its total. */
const receipts = (orders: readonly string[]) =>
  [
    'Order,Customer,Date,Total',
    ...orders.map((order) => `${order},${customer(order)},2024-03-0${order.at(-1)},14`),
  ].join('\n')

it('receipts beside their items are refused where half of their orders are there, with what to do', async () => {
  const bench = createWorkbench()
  await bench.import(bench.write('items.csv', items(ORDERS.slice(2))))
  await expect(bench.import(bench.write('receipts.csv', receipts(ORDERS)))).rejects.toThrow(
    /^2 of the 4 orders in receipts\.csv were already imported with items\.csv, .* Undo the earlier import first/,
  )
  expect(ask(bench.engine, 'workspace.status', {})).toMatchObject({ lines: 4, customers: 2 })
})

it('receipts of which fewer are there come in beside the items', async () => {
  const bench = createWorkbench()
  await bench.import(bench.write('items.csv', items(ORDERS.slice(3))))
  await bench.import(bench.write('receipts.csv', receipts(ORDERS)))
  expect(ask(bench.engine, 'workspace.status', {})).toMatchObject({ customers: 4 })
})

it('the same orders in columns of the same names are no such file: rows that are there are skipped', async () => {
  const bench = createWorkbench()
  await bench.import(bench.write('march.csv', items(ORDERS)))
  const { rows } = await bench.import(bench.write('april.csv', items(ORDERS)))
  expect(rows).toMatchObject({ alreadyImported: 8 })
})
