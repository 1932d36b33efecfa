import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { countSales } from '../sales/counted-sales.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from '../sales/testing/few-sales.ts'
import { homeCountry, isSouthern } from './hemisphere.ts'

const database = openFewSales()

it.each([
  ['South Africa', 'EUR', true],
  ['Österreich', 'AUD', false],
  [null, 'AUD', true],
  [null, 'EUR', false],
  [null, null, false],
])('goes by the country, %s, and only without one by the currency, %s', (country, currency, is) => {
  expect(isSouthern(country, currency)).toBe(is)
})

// Order 1 is from the UK, 2 and 4 from FR, 3 from no country that is known.
it.each([
  [[1, 2, 2], 'FR'],
  [[1, 1, 2], 'UK'],
  [[3, 3, 1], 'UK'],
  [[1, 2], 'FR'],
  [[3], null],
  [[], null],
])('has as home of sales in the orders %j: %s', (orders, home) => {
  const sales = orders.map((order, at) => line({ order, time: (FIRST_DAY + at) * DAY }))
  fillSales(database, [...sales, line({ order: 1, kind: 2, amount: -1 }), line({ order: 4, kind: 2, amount: -1 })])
  const settings = { ...DEFAULT_SETTINGS, asOf: dayAfter(9), exclude: [] }
  expect(homeCountry(database, countSales(database, settings))).toBe(home)
})
