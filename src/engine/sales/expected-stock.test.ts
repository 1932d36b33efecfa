import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import {
  type ExpectedOfCustomers,
  expectedFor,
  expectedStock,
  keepExpected,
  keptExpected,
  salesOf,
} from './expected-stock.ts'
import { dayAfter, openFewSales } from './testing/few-sales.ts'

const settings = (days: number) => ({ ...DEFAULT_SETTINGS, asOf: dayAfter(days), exclude: [] })

/** A prediction of customers 2, 5 and 9 from the sales under some settings. */
const predicted = (
  of: Pick<ExpectedOfCustomers, 'edition' | 'of'>,
  model: ExpectedOfCustomers['model'] = 'bg-nbd',
) => ({
  ...of,
  model,
  keys: Int32Array.of(2, 5, 9),
  orders: Float64Array.of(1, 2, 3),
  from: Int32Array.of(0, 1, 2),
  to: Int32Array.of(2, 3, 4),
  spending: Float64Array.of(10, Number.NaN, 30),
})

it('the last two predictions are kept, each once, until the sales change', () => {
  const database = openFewSales()
  expect([expectedStock(database), keptExpected(database, settings(1))]).toEqual([[], null])
  const [first, second, third] = [1, 2, 3].map((days) => predicted(salesOf(database, settings(days)))) as [
    ExpectedOfCustomers,
    ExpectedOfCustomers,
    ExpectedOfCustomers,
  ]
  keepExpected(database, first)
  keepExpected(database, second)
  expect(expectedStock(database)).toEqual([first, second])
  // What monetary is made of says nothing of what is expected.
  expect(keptExpected(database, { ...settings(1), monetary: 'perOrder' } as never)).toBe(first)
  const again = predicted(salesOf(database, settings(1)), 'own-rate')
  keepExpected(database, again)
  expect(expectedStock(database)).toEqual([second, again])
  keepExpected(database, third)
  expect(expectedStock(database)).toEqual([again, third])
  expect(keptExpected(database, settings(2))).toBeNull()
  database.exec('UPDATE imports SET rows_read = rows_read + 1')
  expect(keptExpected(database, settings(3))).toBeNull()
  // Of other sales under the same settings it is another prediction.
  const later = predicted(salesOf(database, settings(3)))
  keepExpected(database, later)
  expect(expectedStock(database)).toEqual([third, later])
})

it('a column is laid out for whoever is asked of', () => {
  const expected = predicted({ edition: 1, of: '' })
  expect([...expectedFor(Int32Array.of(1, 2, 5, 7, 9, 11), expected, 'orders')]).toEqual([
    Number.NaN,
    1,
    2,
    Number.NaN,
    3,
    Number.NaN,
  ])
  expect([...expectedFor(Int32Array.of(5, 9), expected, 'spending')]).toEqual([Number.NaN, 30])
})
