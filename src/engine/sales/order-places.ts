import type { OrderPlaces, Place } from '../../shared/model/places.ts'
import type { Database } from '../database/open.ts'
import { attributeValues } from './customer-attributes.ts'

/** The stores and countries that a filter can name, with how many orders each has, and what customers can be chosen by. */
export function orderPlaces(database: Database): OrderPlaces {
  return {
    stores: placesIn(database, 'stores', 'store_id'),
    countries: placesIn(database, 'countries', 'country_id'),
    attributes: {
      type: attributeValues(database, 'type'),
      status: attributeValues(database, 'status'),
      company: attributeValues(database, 'company'),
    },
  }
}

function placesIn(database: Database, table: 'stores' | 'countries', column: 'store_id' | 'country_id'): Place[] {
  return database
    .prepare<[], Place>(
      `SELECT name, count(*) AS orders FROM orders JOIN ${table} ON ${table}.id = orders.${column}
        GROUP BY ${table}.id ORDER BY orders DESC, name`,
    )
    .all()
}
