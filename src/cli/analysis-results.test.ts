import { expect, it } from 'vitest'
import type { PlacesFigures } from '../shared/analyses/places.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { analysesJson, analysesText } from './analysis-results.ts'

const STORES: PlacesFigures['stores'] = [
  {
    name: 'Quay',
    isWithoutCustomer: false,
    customers: 1_200,
    orders: 2,
    spending: 12_345_600,
    averageOrder: 6_172_800,
  },
  { name: null, isWithoutCustomer: true, customers: null, orders: 0, spending: -5_000, averageOrder: null },
]
const PLACES = [{ name: 'places', figures: { countries: [], stores: STORES } }] as const

it('are tables in the terminal, or a sentence where nothing is known', () => {
  expect(analysesText(PLACES, ENGLISH).join('\n').split('\n')).toEqual([
    'Places',
    'Stores',
    '                                                   Average',
    '  Store               Customers  Orders  Spending    order',
    '  Quay                    1,200       2  1,234.56   617.28',
    '  Without a customer          –       0     -0.50        –',
    '',
  ])
  expect(analysesText([{ name: 'places', figures: { countries: [], stores: [] } }], ENGLISH)).toEqual([
    'Places',
    'The imported files do not say this of any sale.',
    '',
  ])
})

it('are rows in JSON, by the name of their table, amounts in currency units, sales without a customer apart', () => {
  expect(analysesJson(PLACES)).toEqual({
    places: {
      countries: [],
      stores: [{ name: 'Quay', customers: 1_200, orders: 2, spending: 1_234.56 }],
      withoutCustomer: { orders: 0, spending: -0.5 },
    },
  })
})
