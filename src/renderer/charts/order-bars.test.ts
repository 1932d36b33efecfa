import { expect, test } from 'vitest'
import type { CustomerOrder } from '../../shared/model/customers.ts'
import { TOKENS } from '../theme/tokens.ts'
import { orderBars, ordersInWords } from './order-bars.ts'

const order = (time: string, amount: number): CustomerOrder => ({
  orderId: 1,
  number: '<b>1</b>',
  time,
  lines: 2,
  amount: amount * 10_000,
  isReturn: amount < 0,
})
const ORDERS = [order('2011-12-01 09:30', -4.5), order('2011-10-02 10:00', 1_250.25), order('2011-03-05 16:00', 80)]

test('every order is a bar at its time, returns in their own colour', () => {
  expect(orderBars(ORDERS, '2011-12-10', 'GBP', TOKENS.light).series).toMatchObject([
    {
      data: [
        { value: ['2011-12-01 09:30', -4.5], itemStyle: { color: TOKENS.light.bad } },
        { value: ['2011-10-02 10:00', 1_250.25], itemStyle: { color: TOKENS.light.accent } },
        { value: ['2011-03-05 16:00', 80] },
      ],
    },
  ])
})

test('no text of a file is taken for HTML', () => {
  expect(orderBars(ORDERS, '2011-12-10', null, TOKENS.dark).tooltip).toMatchObject({ renderMode: 'richText' })
})

test('the chart is told in a sentence', () => {
  expect(ordersInWords(ORDERS, null)).toMatch(/^3 orders .*1,250\.25/)
  expect(ordersInWords([], null)).toBe('No orders.')
})
