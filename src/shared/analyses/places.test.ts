import { expect, it } from 'vitest'
import { analysisOf } from './analyses.ts'
import { PLACES, type PlaceFigures } from './places.ts'
import { writtenTables } from './testing/written-tables.ts'

const quay: PlaceFigures = {
  name: 'Quay',
  isWithoutCustomer: false,
  customers: 1200,
  orders: 2000,
  spending: 400_0000,
  averageOrder: 2000,
}
const unknown = { ...quay, name: null, averageOrder: null }
const without = { ...quay, name: null, isWithoutCustomer: true, customers: null, orders: 7, spending: 15_0000 }

it('lists places by name, those that no file names, and sales without a customer', () => {
  expect(writtenTables('places', { countries: [], stores: [quay, unknown, without] })).toEqual({
    stores: [
      'Store | Customers | Orders | Spending | Average order',
      'Quay | 1,200 | 2,000 | £400 | £0',
      'Not stated | 1,200 | 2,000 | £400 | –',
      'Without a customer | – | 7 | £15 | £0',
    ],
  })
  expect(writtenTables('places', { countries: [quay], stores: [] }).countries?.[0]).toMatch(/^Country \|/)
})

it('has the sales without a customer apart in JSON, once, and nothing of them where there are none', () => {
  expect(PLACES.json({ countries: [quay, without], stores: [without] })).toEqual({
    countries: [{ name: 'Quay', customers: 1200, orders: 2000, spending: 400 }],
    stores: [],
    withoutCustomer: { orders: 7, spending: 15 },
  })
  expect(PLACES.json({ countries: [], stores: [] })).toMatchObject({ withoutCustomer: { orders: 0, spending: 0 } })
})

it('shows of those who spend most how many they are and what they spent', () => {
  const top = [
    { percent: 1, customers: 1, spending: 300_0000, share: 0.3 },
    { percent: 100, customers: 1200, spending: 1000_0000, share: null },
  ]
  expect(writtenTables('concentration', { top }).top).toEqual([
    'First | Customers | Spending | Share of spending',
    '1% | 1 | £300 | 30.0%',
    '100% | 1,200 | £1,000 | –',
  ])
  const figures = { top, customers: 1200, gini: 0.5, makesHalf: 3, makes80: 9, repeating: 4, daysToSecond: null }
  expect(analysisOf('concentration').json(figures)).toEqual({
    ...figures,
    top: [
      { ...top[0], spending: 300 },
      { ...top[1], spending: 1000 },
    ],
  })
})
