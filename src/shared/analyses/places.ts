import { inUnits, type Money } from '../model/money.ts'
import type { Said } from '../words/said.ts'
import type { PlainKey } from '../words/words.ts'
import type { Analysis, AnalysisTable } from './analysis.ts'

/** What was sold in one place. */
export interface PlaceFigures {
  /** Null where no file says, and for the sales without a customer. */
  readonly name: string | null
  readonly isWithoutCustomer: boolean
  /** Who bought something there: a customer of two places counts in both. Null for the sales without a customer. */
  readonly customers: number | null
  /** Distinct ones. */
  readonly orders: number
  /** Ten-thousandths of the currency unit. */
  readonly spending: Money
  /** The same unit, rounded; null where nothing was bought. */
  readonly averageOrder: Money | null
}

/** What was sold per country and per store, most first, the sales without a customer last; empty where no file names any. */
export type PlacesFigures = Readonly<Record<'countries' | 'stores', readonly PlaceFigures[]>> & {
  readonly notes?: readonly Said[]
}

/** Where were the goods sold? */
export const PLACES: Analysis<PlacesFigures> = {
  title: 'places.title',
  about: 'places.about',
  keywords: 'places.words',
  options: {},
  tables: {
    countries: table('places.countries', 'places.country'),
    stores: table('places.stores', 'places.store'),
  },
  json: ({ countries, stores }) => ({
    countries: placesInJson(countries),
    stores: placesInJson(stores),
    withoutCustomer: withoutCustomerInJson([...countries, ...stores]),
  }),
}

function placesInJson(places: readonly PlaceFigures[]) {
  return places
    .filter(({ isWithoutCustomer }) => !isWithoutCustomer)
    .map(({ name, customers, orders, spending }) => ({ name, customers, orders, spending: inUnits(spending) }))
}

function withoutCustomerInJson(places: readonly PlaceFigures[]) {
  const { orders, spending } = places.find(({ isWithoutCustomer }) => isWithoutCustomer) ?? { orders: 0, spending: 0 }
  return { orders, spending: inUnits(spending) }
}

function table(title: PlainKey, place: PlainKey): AnalysisTable<PlaceFigures, PlacesFigures> {
  return {
    title,
    columns: [
      {
        id: 'name',
        title: place,
        kind: 'text',
        value: ({ name, isWithoutCustomer }, { say }) =>
          isWithoutCustomer ? say('places.withoutCustomer') : (name ?? say('places.unknown')),
      },
      { id: 'customers', title: 'places.customers', kind: 'count', value: ({ customers }) => customers },
      { id: 'orders', title: 'places.orders', kind: 'count', value: ({ orders }) => orders },
      { id: 'spending', title: 'places.spending', kind: 'money', value: ({ spending }) => spending },
      { id: 'averageOrder', title: 'places.averageOrder', kind: 'money', value: ({ averageOrder }) => averageOrder },
    ],
    chart: { kind: 'bars', column: 'spending' },
  }
}
