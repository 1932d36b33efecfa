import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { countSales } from './counted-sales.ts'
import { orderDays } from './order-days.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from './testing/few-sales.ts'

it('days with a sale ascend, each once, in whatever order the orders came in, together with others', () => {
  const database = openFewSales()
  // Order 1 is of two days, the other orders of days before, between and of one that is there already.
  const days = { 1: [4, 9], 2: [6, 6], 3: [2], 4: [9] }
  fillSales(database, [
    ...Object.entries(days).flatMap(([order, on]) =>
      on.map((day, at) => line({ order: Number(order), time: (FIRST_DAY + day) * DAY + at })),
    ),
    line({ order: 3, time: (FIRST_DAY + 1) * DAY, kind: 2, amount: -1 }),
    line({ customer: 2, order: 4, time: (FIRST_DAY + 3) * DAY }),
  ])
  const sales = countSales(database, { ...DEFAULT_SETTINGS, exclude: [], asOf: dayAfter(20) })
  const found = (place: number, more: readonly number[] = []) =>
    orderDays(
      sales,
      place,
      more.map((day) => FIRST_DAY + day),
    ).map((day) => day - FIRST_DAY)
  expect(found(1)).toEqual([2, 4, 6, 9])
  expect(found(1, [5, 2, 12])).toEqual([2, 4, 5, 6, 9, 12])
  expect(found(2)).toEqual([3])
  expect(found(2, [8, 1])).toEqual([1, 3, 8])
})
