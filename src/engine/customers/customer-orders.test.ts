import { expect, it } from 'vitest'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'

/** The lines of ann's only order in some files: product, pieces, price and amount. */
async function linesOf(files: Readonly<Record<string, string>>) {
  const bench = createWorkbench()
  for (const [name, text] of Object.entries(files)) await bench.import(bench.write(name, text))
  const { runId } = computeRun(bench.engine).summary
  const { orders } = ask(bench.engine, 'customers.one', { runId, customer: 'ann' })
  const orderId = orders[0]?.orderId as number
  const lines = ask(bench.engine, 'customers.order-lines', { runId, customer: 'ann', orderId })
  return lines.map(({ product, quantity, price, amount }) => [product, quantity, price, amount])
}

it('has the lines of an order with their pieces', async () => {
  const file =
    'Order,Customer,Date,SKU,Quantity,Price\n1,ann,2024-03-01,T1,3,5.00\n1,ann,2024-03-01,P1,0.5,9.00\n2,bob,2024-03-01,T1,1,5.00\n'
  expect(await linesOf({ 'sales.csv': file })).toEqual([
    ['T1', 3, 50_000, 150_000],
    ['P1', 0.5, 90_000, 45_000],
  ])
})

const ITEMS = 'order_id,product_id,quantity,unit_price\n1,T1,2,5.00\n1,P1,1,9.00\n'
const ordersOf = (total: string) =>
  `id,customer_id,created_at,total\n1,ann,2024-03-01,${total}\n2,bob,2024-03-02,5.00\n`

it.each([
  ['19.00', []],
  ['22.50', [[null, null, null, 35_000]]],
  ['17.00', [[null, null, null, -20_000]]],
])('has the items of an order over %s, and what it cost beyond them', async (total, rest) => {
  expect(await linesOf({ 'items.csv': ITEMS, 'orders.csv': ordersOf(total) })).toEqual([
    ['T1', 2, 50_000, 100_000],
    ['P1', 1, 90_000, 90_000],
    ...rest,
  ])
})
