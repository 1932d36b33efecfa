import { expect, it } from 'vitest'
import type { CustomerOrder, CustomerRow } from '../model/customers.ts'
import { CUSTOMER_COLUMNS } from '../model/customers.ts'
import { ENGLISH } from '../words/english.ts'
import { writeCell } from './column.ts'
import { ORDER_COLUMNS, TOP_PRODUCT_COLUMNS } from './customer.ts'
import { type CustomersOf, customerColumns } from './customers.ts'
import { DUPLICATE_COLUMNS } from './duplicates.ts'
import { NEXT_PRODUCT_COLUMNS } from './next-products.ts'
import { written } from './testing/written.ts'
import { topColumns } from './top-customers.ts'

const ADA: CustomerRow = {
  id: 'C1',
  name: 'Ada',
  email: 'ada@example.org',
  phone: '0123',
  country: 'Malta',
  firstOrder: '2026-01-02',
  lastOrder: '2026-10-30',
  recencyDays: 2,
  frequency: 1200,
  monetary: 1_500_0000,
  averageOrder: 12_0000,
  r: 5,
  f: 4,
  m: 2,
  segment: 'Champions',
  cluster: 3,
  optOut: false,
  expectedOrders: 2.25,
  expectedSpending: 90_0000,
}
const NOBODY_KNOWS: CustomerRow = {
  ...ADA,
  id: 'C2',
  name: null,
  email: null,
  phone: null,
  country: null,
  cluster: null,
  optOut: null,
  expectedOrders: null,
  expectedSpending: null,
}

const OF: CustomersOf = {
  settings: { frequency: 'orders', monetary: 'total', weights: { r: 1, f: 1, m: 1 } },
  bins: { r: 5, f: 5, m: 5 },
  bestIs: 'highest',
}
/** Each column of a customer by its id, as it is written. */
const cells = (customer: CustomerRow, of: Partial<CustomersOf> = {}) => {
  const columns = customerColumns({ ...OF, ...of })
  return Object.fromEntries(CUSTOMER_COLUMNS.map((id) => [id, writeCell(columns[id], customer, ENGLISH, 'GBP')]))
}

it('writes all that is known of a customer', () => {
  expect(cells(ADA)).toEqual({
    id: 'C1',
    name: 'Ada',
    email: 'ada@example.org',
    phone: '0123',
    country: 'Malta',
    firstOrder: '2 Jan 2026',
    lastOrder: '30 Oct 2026',
    recencyDays: '2',
    frequency: '1,200',
    monetary: '£1,500',
    averageOrder: '£12',
    r: '5',
    f: '4',
    m: '2',
    code: '542',
    sum: '11',
    average: '3.67',
    segment: 'Champions',
    cluster: '3',
    optOut: 'no',
    expectedOrders: '2.3',
    expectedSpending: '£90',
  })
  expect(cells({ ...ADA, optOut: true }).optOut).toBe('yes')
})

it('has a dash for what nobody knows of a customer', () => {
  const known = cells(ADA)
  const unknown = cells(NOBODY_KNOWS)
  expect(Object.keys(unknown).filter((id) => unknown[id] === '–')).toEqual([
    'name',
    'email',
    'phone',
    'country',
    'cluster',
    'optOut',
    'expectedOrders',
    'expectedSpending',
  ])
  expect(unknown).toMatchObject({ code: known.code, monetary: known.monetary })
})

it('turns all scores where 1 is the best, each by as many as its measure has', () => {
  expect(cells(ADA, { bestIs: 'lowest', bins: { r: 5, f: 4, m: 3 } })).toMatchObject({
    r: '1',
    f: '1',
    m: '2',
    code: '112',
    sum: '4',
    average: '1.33',
  })
})

it('averages scores by their weights', () => {
  const weighed = (weights: CustomersOf['settings']['weights']) =>
    cells(ADA, { settings: { ...OF.settings, weights } }).average
  expect(weighed({ r: 2, f: 1, m: 0 })).toBe('4.67')
  expect(weighed({ r: 0, f: 0, m: 3 })).toBe('2.00')
})

it('explains what is expected by the model that expects it', () => {
  const help = (expectedBy?: CustomersOf['expectedBy']) =>
    customerColumns({ ...OF, ...(expectedBy === undefined ? {} : { expectedBy }) }).expectedSpending.help
  expect(help('own-rate')).toBe('customers.expected.own-rate')
  expect([help(), help(null)]).toEqual(['customers.expected', 'customers.expected'])
  expect(customerColumns(OF).name).not.toHaveProperty('help')
})

it('names the top customers of a segment, and how to reach them where any can be reached', () => {
  const top = [
    ADA,
    NOBODY_KNOWS,
    { ...ADA, id: 'C3', optOut: true },
    { ...ADA, id: 'C4', email: null, optOut: null },
    { ...ADA, id: 'C5', phone: null },
  ]
  const kinds = { frequency: 'days', monetary: 'margin' } as const
  expect(written(topColumns(kinds, top), top)).toEqual([
    'Top customers | Contact | Last order | Days with a purchase | Margin',
    'Ada (C1) | 0123 · ada@example.org | 30 Oct 2026 | 1,200 | £1,500',
    'C2 |  | 30 Oct 2026 | 1,200 | £1,500',
    'Ada (C3) | asked not to be contacted | 30 Oct 2026 | 1,200 | £1,500',
    'Ada (C4) | 0123 | 30 Oct 2026 | 1,200 | £1,500',
    'Ada (C5) | ada@example.org | 30 Oct 2026 | 1,200 | £1,500',
  ])
  const hasContact = (customer: CustomerRow) => topColumns(kinds, [customer]).some(({ id }) => id === 'contact')
  expect([ADA, { ...ADA, phone: null }, { ...ADA, email: null }, NOBODY_KNOWS].map(hasContact)).toEqual([
    true,
    true,
    true,
    false,
  ])
})

it('lists the orders of a customer, those without a number as a day', () => {
  const order: CustomerOrder = {
    orderId: 1,
    number: 'A-7',
    time: '2026-10-30 09:05',
    lines: 3,
    amount: 40_0000,
    isReturn: false,
  }
  expect(written(ORDER_COLUMNS, [order, { ...order, number: null, lines: 1, amount: -5_0000 }])).toEqual([
    'Date | Number | Lines | Amount',
    '30 Oct 2026, 09:05 | A-7 | 3 | £40',
    '30 Oct 2026, 09:05 | All purchases of the day | 1 | -£5',
  ])
})

it('lists what a customer spent most on by name, else by code', () => {
  const mug = { code: 'M1', name: 'Mug', quantity: 2.5, orders: 2, amount: 9_0000 }
  expect(written(TOP_PRODUCT_COLUMNS, [mug, { ...mug, name: null, quantity: null }])).toEqual([
    'Product | Quantity | Orders | Spending',
    'Mug | 2.5 | 2 | £9',
    'M1 | – | 2 | £9',
  ])
})

it('says why a customer may buy a product next', () => {
  const mug = { code: 'M1', name: 'Mug', buyers: 12, peers: 100, shareOfAll: 0.031 }
  const why = 'Bought by 12 of the 100 customers who buy most like this one; by 3.1% of all customers.'
  expect(written(NEXT_PRODUCT_COLUMNS, [mug, { ...mug, name: null }, { ...mug, name: 'M1' }])).toEqual([
    'Product | Why',
    `Mug (M1) | ${why}`,
    `M1 | ${why}`,
    `M1 | ${why}`,
  ])
})

it('tells customers who may be the same apart, and leaves empty what is not known', () => {
  const one = {
    id: 'C1',
    name: 'Ada',
    email: 'ada@example.org',
    phone: '0123',
    orders: 4,
    revenue: 80_0000,
    lastOrder: '2026-10-30',
    mergedIds: [],
  }
  const other = { ...one, id: 'C9', name: null, email: null, phone: null, lastOrder: null }
  expect(written(DUPLICATE_COLUMNS, [one, other])).toEqual([
    'Customer | Name | E-mail | Phone | Orders | Spending | Last order',
    'C1 | Ada | ada@example.org | 0123 | 4 | £80 | 30 Oct 2026',
    'C9 |  |  |  | 4 | £80 | –',
  ])
})
