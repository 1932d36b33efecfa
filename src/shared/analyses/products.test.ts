import { expect, it } from 'vitest'
import { ENGLISH } from '../words/english.ts'
import { analysisOf, filledTables } from './analyses.ts'
import { ALL_SALES } from './analysis-filter.ts'
import { type GroupProductFigures, PRODUCTS } from './products.ts'
import { writtenTables } from './testing/written-tables.ts'

const sold = { spending: 90_0000, share: 0.3, pieces: 12.5, orders: 1200, customers: 700, returned: 0.02 }
const SOLD = 'Spending | Share of spending | Pieces | Orders | Customers | Returned'
const MUG = { code: 'M1', name: 'Mug' }
const FAN: GroupProductFigures = {
  ...MUG,
  group: 'Champions',
  spending: 40_0000,
  buyers: 10,
  share: 0.4,
  shareOfAll: 0.1,
  lift: 4,
}

it('lists products and categories with what was bought of them', () => {
  const nothing = { ...sold, share: null, returned: null }
  expect(
    writtenTables('products', {
      products: [
        { ...MUG, ...sold },
        { code: 'X', name: null, ...nothing },
      ],
      categories: [
        { category: 'Cups', ...sold },
        { category: null, ...sold },
      ],
    }),
  ).toEqual({
    products: [
      `Product | ${SOLD}`,
      'Mug (M1) | £90 | 30.0% | 12.5 | 1,200 | 700 | 2.0%',
      'X | £90 | – | 12.5 | 1,200 | 700 | –',
    ],
    categories: [
      `Category | ${SOLD}`,
      'Cups | £90 | 30.0% | 12.5 | 1,200 | 700 | 2.0%',
      'Not stated | £90 | 30.0% | 12.5 | 1,200 | 700 | 2.0%',
    ],
  })
})

it('says how much the largest products make up', () => {
  const top = { of: 'products', percent: 20, products: 5, spending: 240_0000, share: 0.8 }
  expect(writtenTables('products', { concentration: [top, { ...top, of: 'spending', percent: 50 }] })).toEqual({
    concentration: [
      'Part | Products | Spending | Share of spending',
      'Top 20% of products | 5 | £240 | 80.0%',
      '50% of spending | 5 | £240 | 80.0%',
    ],
  })
})

it('marks what few bought, which may be chance', () => {
  const few = { ...FAN, group: 2, buyers: 9 }
  const pair = {
    a: MUG,
    b: { code: 'T', name: null },
    orders: 10,
    support: 0.01,
    confidenceAToB: 0.5,
    confidenceBToA: 0.25,
    lift: 3.456,
  }
  const first = { ...MUG, customers: 10, again: 4, shareAgain: 0.4 }
  const tables = writtenTables('products', {
    segmentsByLift: [FAN],
    clustersByLift: [few],
    together: [pair, { ...pair, orders: 9 }],
    firstOrders: [first, { ...first, customers: 9 }],
  })
  expect(tables).toEqual({
    segmentsByLift: [
      'Segment | Product | Lift | Buyers | Of the group | Of all customers | Note',
      'Champions | Mug (M1) | 4.00 | 10 | 40.0% | 10.0% | ',
    ],
    clustersByLift: [
      'Cluster | Product | Lift | Buyers | Of the group | Of all customers | Note',
      '2 | Mug (M1) | 4.00 | 9 | 40.0% | 10.0% | Few buyers',
    ],
    together: [
      'Product A | Product B | Orders with both | Support | Confidence A to B | Confidence B to A | Lift | Note',
      'Mug (M1) | T | 10 | 1.0% | 50.0% | 25.0% | 3.46 | ',
      'Mug (M1) | T | 9 | 1.0% | 50.0% | 25.0% | 3.46 | Few orders',
    ],
    firstOrders: [
      'Product | First bought by | Ordered again | Share who ordered again | Note',
      'Mug (M1) | 10 | 4 | 40.0% | ',
      'Mug (M1) | 9 | 4 | 40.0% | Few buyers',
    ],
  })
})

it('lists what segments and clusters spend most on', () => {
  const { segmentsBySpending, clustersBySpending } = writtenTables('products', {
    segmentsBySpending: [FAN],
    clustersBySpending: [{ ...FAN, group: 2 }],
  })
  expect([segmentsBySpending, clustersBySpending]).toEqual([
    ['Segment | Product | Spending | Buyers | Of the group | Lift', 'Champions | Mug (M1) | £40 | 10 | 40.0% | 4.00'],
    ['Cluster | Product | Spending | Buyers | Of the group | Lift', '2 | Mug (M1) | £40 | 10 | 40.0% | 4.00'],
  ])
})

it('has segments by name, and clusters as groups, which stand where names do', () => {
  const tables = filledTables('products', { segmentsByLift: [FAN], clustersByLift: [{ ...FAN, group: 2 }] })
  expect(tables.map(({ columns }) => columns[0]?.kind)).toEqual(['text', 'group'])
})

it('leads to those who bought a product, in the sales that the filter takes', () => {
  const { products, segmentsByLift, clustersBySpending } = PRODUCTS.tables
  const mug = { ...MUG, ...sold }
  expect(products?.leadsTo?.to(mug, ENGLISH, ALL_SALES)).toEqual({
    customers: { product: { code: 'M1', title: 'Mug (M1)' } },
  })
  const quay = { ...ALL_SALES, stores: ['Quay'] }
  expect(products?.leadsTo?.to(mug, ENGLISH, quay)).toEqual({
    customers: { product: { code: 'M1', title: 'Mug (M1)', within: quay } },
  })
  expect(segmentsByLift?.leadsTo?.to(FAN, ENGLISH, ALL_SALES)).toEqual({
    customers: { product: { code: 'M1', title: 'Mug (M1)' }, segments: ['Champions'] },
  })
  expect(clustersBySpending?.leadsTo?.to({ ...FAN, group: 2 }, ENGLISH, ALL_SALES)).toEqual({
    customers: { product: { code: 'M1', title: 'Mug (M1)' }, clusters: [2] },
  })
})

it('has each segment in JSON, also one that bought nothing', () => {
  const pair = { a: MUG, b: { code: 'T', name: null }, orders: 10, support: 0.01, lift: 3 }
  const figures = {
    products: [{ ...MUG, ...sold }],
    segments: ['Champions', 'Lost'],
    segmentsBySpending: [FAN],
    segmentsByLift: [FAN],
    together: [pair],
  }
  expect(analysisOf('products').json(figures)).toEqual({
    top: [{ code: 'M1', spending: 90, customers: 700, orders: 1200 }],
    bySegment: [
      {
        segment: 'Champions',
        bySpending: [{ code: 'M1', spending: 40 }],
        byLift: [{ code: 'M1', lift: 4, buyers: 10 }],
      },
      { segment: 'Lost', bySpending: [], byLift: [] },
    ],
    together: [{ a: 'M1', b: 'T', orders: 10, support: 0.01, lift: 3 }],
  })
})

it('says what each customer may buy next, and why', () => {
  const next = [
    { ...MUG, buyers: 12, peers: 100, shareOfAll: 0.05, segment: 'Lost', customer: 'C1', customerName: null },
  ]
  expect(writtenTables('next', { next }).next).toEqual([
    'Segment | Customer no. | Name | Product | Why',
    'Lost | C1 | – | Mug (M1) | Bought by 12 of the 100 customers who buy most like this one; by 5.0% of all customers.',
  ])
  expect(analysisOf('next').json({ next })).toEqual([
    { segment: 'Lost', customer: 'C1', code: 'M1', buyers: 12, peers: 100 },
  ])
})
