import { expect, it } from 'vitest'
import { BRIDGE, type BridgeFigures, type BridgeSteps, stepRows } from './bridge.ts'
import { writtenTables } from './testing/written-tables.ts'

const TOTAL: BridgeSteps = {
  start: 100_0000,
  lost: -30_0000,
  keptOrders: 5_0000,
  keptValue: -2_0000,
  returning: 7_0000,
  new: 20_0000,
  end: 100_0000,
  customers: { lost: 3, kept: 10, returning: 2, new: 4 },
  kept: { orders1: 12, orders2: 14, spending1: 70_0000, spending2: 73_0000 },
  leftOut: { spending1: 0, spending2: 0 },
}

it('goes from one period to the other, each step with the customers who made it', () => {
  expect(writtenTables('bridge', { steps: stepRows(TOTAL) }).steps).toEqual([
    'Step | Amount | Customers',
    // Those of a period are whoever bought in it: 3 lost and 10 kept, then 10 kept, 2 returning and 4 new.
    'First period | £100 | 13',
    'Lost | -£30 | 3',
    'Kept: number of orders | £5 | 10',
    'Kept: value per order | -£2 | 10',
    'Returning | £7 | 2',
    'New | £20 | 4',
    'Second period | £100 | 16',
  ])
})

it('shows the same of each segment, store and country', () => {
  const parts = [
    { ...TOTAL, name: 'Quay' },
    { ...TOTAL, name: null },
  ]
  const tables = writtenTables('bridge', { segments: parts, stores: parts, countries: parts })
  const steps = 'First period | Lost | Kept: number of orders | Kept: value per order | Returning | New | Second period'
  const figures = '£100 | -£30 | £5 | -£2 | £7 | £20 | £100'
  for (const [id, title] of Object.entries({ segments: 'Segment', stores: 'Store', countries: 'Country' })) {
    expect(tables[id]).toEqual([`${title} | ${steps}`, `Quay | ${figures}`, `Not stated | ${figures}`])
  }
})

it('has its steps in units of the currency in JSON', () => {
  expect(BRIDGE.json({ total: TOTAL } as BridgeFigures)).toEqual({
    start: 100,
    lost: -30,
    keptOrders: 5,
    keptValue: -2,
    returning: 7,
    new: 20,
    end: 100,
    customers: TOTAL.customers,
  })
})
