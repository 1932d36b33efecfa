import { expect, it } from 'vitest'
import { columnTitles } from './measure-titles.ts'

it.each([
  [{ frequency: 'orders', monetary: 'total' }, ['Orders', 'Spent', 'Per order']],
  [{ frequency: 'lines', monetary: 'total' }, ['Lines', 'Spent', 'Per line']],
  [{ frequency: 'days', monetary: 'margin' }, ['Days with a purchase', 'Margin', 'Margin per day with a purchase']],
  [{ frequency: 'lines', monetary: 'perOrder' }, ['Lines', 'Spent per order', 'Per order']],
] as const)('%j is headed by what it counts', (kinds, expected) => {
  const { frequency, monetary, averageOrder } = columnTitles(kinds)
  expect([frequency, monetary, averageOrder]).toEqual(expected)
})
