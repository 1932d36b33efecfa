import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { countSales } from './counted-sales.ts'
import { salesOfDays } from './sales-of-days.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from './testing/few-sales.ts'

it('the sales of some days are those of the first, the last and those between, and the others stay as they were', () => {
  const database = openFewSales()
  const days = [-1, 0, 1, 2, 3]
  fillSales(
    database,
    days.map((day) => line({ time: (FIRST_DAY + day) * DAY + 60, order: null })),
  )
  const sales = countSales(database, { ...DEFAULT_SETTINGS, exclude: [], asOf: dayAfter(9) })
  const taken = ({ role }: typeof sales) => days.filter((_, entry) => role[entry] !== 0)
  expect(taken(salesOfDays(sales, FIRST_DAY, FIRST_DAY + 2))).toEqual([0, 1, 2])
  expect(taken(salesOfDays(sales, FIRST_DAY + 1, FIRST_DAY + 1))).toEqual([1])
  expect(taken(salesOfDays(sales, FIRST_DAY + 2, FIRST_DAY))).toEqual([])
  expect(taken(sales)).toEqual(days)
})
