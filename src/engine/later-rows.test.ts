import { expect, it } from 'vitest'
import type { Settings } from '../shared/model/settings.ts'
import { computeRun } from './testing/ask.ts'
import { createWorkbench } from './testing/workbench.ts'

const TILL = [
  'Invoice,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID',
  '1,A1,2,2024-03-01 10:00,10.00,7',
  '2,A1,1,2024-03-05 10:00,10.00,8',
  'C3,A1,-1,2024-03-03 10:00,10.00,7',
  'C4,A1,-1,2024-03-20 10:00,10.00,7',
  '5,A1,-1,2024-03-21 10:00,10.00,8',
  'C6,A1,-1,2024-03-22 10:00,10.00,',
].join('\n')

async function computeWith(settings: Partial<Settings>) {
  const bench = createWorkbench()
  await bench.import(bench.write('s.csv', TILL))
  return computeRun(bench.engine, settings).summary
}

it('looks back from the day after the last sale or return that counts', async () => {
  const net = await computeWith({})
  expect(net.settings.asOf).toBe('2024-03-23')
  expect([net.firstDay, net.lastDay]).toEqual(['2024-03-01', '2024-03-05'])
  expect(net.rows).toMatchObject({ read: 6, kept: 2, returns: 3, later: 0, withoutCustomer: 1 })
  expect(net.revenue).toBe((20 + 10 - 30) * 10_000)
  expect(net.walkIn).toMatchObject({ rows: 1, revenue: -100_000 })
  expect((await computeWith({ returns: 'ignore' })).settings.asOf).toBe('2024-03-06')
  const window = { kind: 'between', from: null, to: '2024-03-20' } as const
  expect((await computeWith({ window })).settings.asOf).toBe('2024-03-21')
})

it('a sale on the last day, and a file without returns, are looked back at from the day after', async () => {
  const bench = createWorkbench()
  await bench.import(bench.write('s.csv', TILL.split('\n').slice(0, 3).join('\n')))
  const { settings } = computeRun(bench.engine).summary
  expect(settings.asOf).toBe('2024-03-06')
})

it('a walk-in return after a chosen analysis date lowers no walk-in sales', async () => {
  const { walkIn } = await computeWith({ asOf: '2024-03-21' })
  expect(walkIn).toEqual({ rows: 0, revenue: 0, share: 0 })
})

it('the page of an import counts returns after the last sale as the result does', async () => {
  const bench = createWorkbench()
  const record = await bench.import(bench.write('s.csv', TILL))
  expect(record.rows).toMatchObject({ returns: 3, later: 0 })
})

it('returns after the analysis date are counted as later, and lower nothing', async () => {
  const { rows, revenue, settings } = await computeWith({ asOf: '2024-03-06' })
  expect(settings.asOf).toBe('2024-03-06')
  expect(rows).toMatchObject({ read: 6, kept: 2, returns: 1, later: 2, withoutCustomer: 1, cancelled: 0, invalid: 0 })
  expect(revenue).toBe((20 + 10 - 10) * 10_000)
})

it('sales after the analysis date are later too', async () => {
  const { rows } = await computeWith({ asOf: '2024-03-02' })
  expect(rows).toMatchObject({ read: 6, kept: 1, returns: 0, later: 4, withoutCustomer: 1 })
})

it('returns that are left out anyway stay what they are', async () => {
  const { rows } = await computeWith({ returns: 'ignore' })
  expect(rows).toMatchObject({ read: 6, kept: 2, returns: 0, later: 0, withoutCustomer: 1, cancelled: 2, invalid: 1 })
})
