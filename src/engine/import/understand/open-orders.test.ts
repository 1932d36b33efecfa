import { expect, it } from 'vitest'
import { isPricedByItems } from './open-orders.ts'
import { understood } from './testing/understood.ts'

it.each([
  ['Order,Customer,Date; 1,ann,2026-03-01; 2,bob,2026-03-02', true],
  ['Order,Customer,Date,Phone,Tax,Year; 1,ann,2026-03-01,555,1,2026; 2,bob,2026-03-02,556,2,2026', true],
  ['Order,Customer,Date,Note; 1,ann,2026-03-01,a; 2,bob,2026-03-02,b', true],
  ['Order,Customer,Date,Worth; 1,ann,2026-03-01,; 2,bob,2026-03-02,', true],
  ['Order,Customer,Date,Worth; 1,ann,2026-03-01,5; 2,bob,2026-03-02,6', false],
  ['Order,Customer,Date; 1,ann,2026-03-01; 1,ann,2026-03-02', false],
  ['Order,Customer,Date,Product; 1,ann,2026-03-01,tea; 2,bob,2026-03-02,pot', false],
  ['Order,Customer,Date,Qty; 1,ann,2026-03-01,1; 2,bob,2026-03-02,2', false],
  ['Order,Customer,Date,Price; 1,ann,2026-03-01,1; 2,bob,2026-03-02,2', false],
  ['Order,Customer,Date,Amount; 1,ann,2026-03-01,1; 2,bob,2026-03-02,2', false],
  ['Order,Customer; 1,ann; 2,bob', false],
  ['Order,Date; 1,2026-03-01; 2,2026-03-02', false],
  ['Customer,Date; ann,2026-03-01; bob,2026-03-02', false],
  ['Order,Customer,Date; ,ann,2026-03-01; ,bob,2026-03-02', false],
])('orders leave what they came to to their items: %s', (table, isPriced) => {
  const { mapping, evidence } = understood(table)
  expect(isPricedByItems(mapping.columns, evidence)).toBe(isPriced)
})
