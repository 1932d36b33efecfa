import { expect, it } from 'vitest'
import { analysisOf } from './analyses.ts'
import type { OverdueCustomer } from './overdue.ts'
import { writtenTables } from './testing/written-tables.ts'

const ANN: OverdueCustomer = {
  id: 'C1',
  name: 'Ann',
  phone: '0123',
  email: 'ann@example.org',
  optOut: true,
  orderDays: 12,
  medianDays: 10.5,
  daysSince: 42,
  ratio: 4,
  due: '2024-03-01',
  spent12: 300_0000,
  lastItems: 'Tea, Cups',
}
const UNKNOWN = { ...ANN, id: 'C2', name: null, phone: null, email: null, optOut: null, lastItems: '' }
const listed = (...customers: readonly OverdueCustomer[]) => writtenTables('overdue', { customers }).customers
const HEADS =
  'Spent in 12 months | Expected on | Days since last order | Usual days between | Times as long | Order days'
const FIGURES = '£300 | 1 Mar 2024 | 42 | 10.5 | 4.0 | 12'

it('lists who is late with all there is to reach them by', () => {
  expect(listed(ANN, { ...ANN, optOut: false }, UNKNOWN)).toEqual(
    [
      `Customer | Name | Phone | E-mail | Contact | ${HEADS} | Bought last`,
      `C1 | Ann | 0123 | ann@example.org | Asked not to be written to | ${FIGURES} | Tea, Cups`,
      `C1 | Ann | 0123 | ann@example.org | Agreed | ${FIGURES} | Tea, Cups`,
      `C2 | – | – | – | – | ${FIGURES} |`,
    ].map((line) => line.replace(/\|$/, '| ')),
  )
})

it('leaves out the columns that nobody has anything in', () => {
  expect(listed(UNKNOWN)).toEqual([`Customer | ${HEADS}`, `C2 | ${FIGURES}`])
  expect(listed(UNKNOWN, { ...UNKNOWN, phone: '0123' })?.[0]).toBe(`Customer | Phone | ${HEADS}`)
})

it('says how many are how late, in JSON too', () => {
  const lateness = [
    { above: 0, customers: 1200, spent12: 900_0000 },
    { above: 1, customers: 30, spent12: 90_0000 },
    { above: 3, customers: 2, spent12: 9_0000 },
  ]
  expect(writtenTables('overdue', { lateness }).lateness).toEqual([
    'Compared with their rhythm | Customers | Spent in 12 months',
    'All with a rhythm | 1,200 | £900',
    'Overdue | 30 | £90',
    'More than three times as long | 2 | £9',
  ])
  expect(analysisOf('overdue').json({ lateness, customers: [], top: [ANN] })).toEqual({
    customers: 1200,
    over1: 30,
    over2: 0,
    over3: 2,
    top: [{ customer: 'C1', medianDays: 10.5, daysSince: 42, ratio: 4 }],
  })
})
