import type { Database } from './open.ts'

/**
 * Removes the countries and stores that nothing names any more. A line can name a country that neither its order, which has
 * that of its first line, nor its customer, who has that of the last, keeps.
 */
export function dropUnusedPlaces(database: Database): void {
  database.exec(`
    DELETE FROM countries WHERE id NOT IN (SELECT country_id FROM orders WHERE country_id IS NOT NULL)
      AND id NOT IN (SELECT country_id FROM customer_details WHERE country_id IS NOT NULL);
    DELETE FROM stores WHERE id NOT IN (SELECT store_id FROM orders WHERE store_id IS NOT NULL)`)
}
