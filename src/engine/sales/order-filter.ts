import { RegularsError } from '../../shared/model/errors.ts'
import type { OrderFilter } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import type { SalesColumns } from './columns.ts'
import { attributeCondition, customersWith, knownNames } from './customer-attributes.ts'

type Place = 'store' | 'country'

const TABLES = { store: 'stores', country: 'countries' } as const

/**
 * A condition on `lines` in SQL that those of the filter meet; null where it takes everything. Throws `not-found` for a store,
 * country or attribute that nothing has.
 */
export function filterCondition(database: Database, filter: OrderFilter): string | null {
  const places = (['store', 'country'] as const).flatMap((place) => {
    const keys = placeKeys(database, place, filter)
    return keys === null ? [] : [`${place}_id IN (${keys.join(', ')})`]
  })
  const orders = places.length === 0 ? null : `order_id IN (SELECT id FROM orders WHERE ${places.join(' AND ')})`
  const conditions = [orders, attributeCondition(database, filter.attributes)]
  return conditions.filter((each) => each !== null).join(' AND ') || null
}

/** 1 for each entry that the filter takes; null where it takes everything. Throws as {@link filterCondition} does. */
export function filteredEntries(database: Database, columns: SalesColumns, filter: OrderFilter): Uint8Array | null {
  const { customers, starts, order, lines } = columns
  const stores = wanted(placeKeys(database, 'store', filter))
  const countries = wanted(placeKeys(database, 'country', filter))
  const people = customersWith(database, filter.attributes)
  if (stores === null && countries === null && people === null) return null
  const taken = new Uint8Array(lines.length)
  for (let place = 0; place < customers.length; place++) {
    if (people !== null && !people.has(customers[place] as number)) continue
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const key = order[at] as number
      if (stores !== null && !stores[columns.store[key] as number]) continue
      if (countries !== null && !countries[columns.country[key] as number]) continue
      taken[at] = 1
    }
  }
  return taken
}

/** 1 at each of the keys. */
function wanted(keys: readonly number[] | null): Uint8Array | null {
  if (keys === null) return null
  const flags = new Uint8Array(Math.max(...keys) + 1)
  for (const key of keys) flags[key] = 1
  return flags
}

/** The keys of the stores or countries that a filter names; null where it names none. */
function placeKeys(database: Database, place: Place, { stores, countries }: OrderFilter): number[] | null {
  const names = place === 'store' ? stores : countries
  if (names.length === 0) return null
  const known = new Map(database.prepare<[], [string, number]>(`SELECT name, id FROM ${TABLES[place]}`).raw().all())
  return names.map((name) => {
    const key = known.get(name)
    if (key !== undefined) return key
    const there = known.size === 0 ? said('refusal.unknown-place.none', { place }) : knownNames(known.keys())
    throw new RegularsError('not-found', said('refusal.unknown-place', { place, name, known: there }))
  })
}
