import { wallDay } from '../../shared/format/wall-time.ts'
import {
  CUSTOMER_COLUMNS,
  type CustomerFilterChoices,
  type ExpectedExtents,
  type Extent,
} from '../../shared/model/customers.ts'
import type { CustomerTable } from './customer-table.ts'

/** What there is to filter a run's customers by. */
export function filterChoices(table: CustomerTable): CustomerFilterChoices {
  const { summary, customers } = table.run
  const lastOrder = extentOf(customers.lastTime)
  const byCountry = countPlaces(table.country, table.countryNames.length + 1)
  const absent = absentColumns(table)
  return {
    segments: summary.segments.map(({ name, color, customers }) => ({ name, color, customers })),
    clusters: (summary.clusters?.profiles ?? [])
      .map(({ number, customers }) => ({ number, customers }))
      .sort((a, b) => a.number - b.number),
    countries: byCountry
      .map((customers, place) => ({ country: table.countryNames[place] ?? null, customers }))
      .filter(({ customers }) => customers > 0)
      .sort((a, b) => b.customers - a.customers),
    recencyDays: extentOf(customers.recency),
    frequency: extentOf(customers.frequency),
    monetary: extentOf(customers.monetary),
    averageOrder: extentOf(table.averageOrder),
    lastOrder: { least: wallDay(lastOrder.least), most: wallDay(lastOrder.most) },
    columns: CUSTOMER_COLUMNS.filter((column) => !absent.has(column)),
    optOuts: table.optOut.reduce((sum, each) => sum + (each === 1 ? 1 : 0), 0),
  }
}

/** What there is of what a run's customers are expected to buy. */
export function expectedExtents({ expected }: CustomerTable): ExpectedExtents {
  const { expectedOrders, expectedSpending } = expected()
  const extent = (values: Float64Array) => {
    const known = values.filter((value) => !Number.isNaN(value))
    return known.length === 0 ? null : extentOf(known)
  }
  return { expectedOrders: extent(expectedOrders), expectedSpending: extent(expectedSpending) }
}

function absentColumns(table: CustomerTable): Set<string> {
  const absent = new Set<string>()
  const isNone = (value: string | null) => value === null
  if (table.names.every(isNone)) absent.add('name')
  if (table.emails.every(isNone)) absent.add('email')
  if (table.phones.every(isNone)) absent.add('phone')
  if (table.countryNames.length === 0) absent.add('country')
  if (table.optOut.every((value) => value === -1)) absent.add('optOut')
  if (!table.run.customers.cluster) absent.add('cluster')
  return absent
}

function countPlaces(places: Int32Array, count: number): number[] {
  const counts = new Array<number>(count).fill(0)
  for (const place of places) counts[place] = (counts[place] as number) + 1
  return counts
}

function extentOf(values: ArrayLike<number>): Extent<number> {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, most }
}
