import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../shared/model/settings.ts'
import { createWorkbench, NOW } from './testing/workbench.ts'

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
  return bench.engine.compute({ ...DEFAULT_SETTINGS, ...settings }, false, NOW).summary
}

it('returns after the analysis date are counted as later, and lower nothing', async () => {
  const { rows, revenue, settings } = await computeWith({})
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
