import type { OrderPlaces, Place } from '../../shared/model/places.ts'
import type { Database } from '../database/open.ts'

/** The stores and countries that a filter of orders can name, with how many orders each has. */
export function orderPlaces(database: Database): OrderPlaces {
  return { stores: placesIn(database, 'stores', 'store_id'), countries: placesIn(database, 'countries', 'country_id') }
}

function placesIn(database: Database, table: 'stores' | 'countries', column: 'store_id' | 'country_id'): Place[] {
  return database
    .prepare<[], Place>(
      `SELECT name, count(*) AS orders FROM orders JOIN ${table} ON ${table}.id = orders.${column}
        GROUP BY ${table}.id ORDER BY orders DESC, name`,
    )
    .all()
}
