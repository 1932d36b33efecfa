import type { Database } from '../database/open.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'

/** A line of a table holds no more. */
const MOST_ITEMS = 2

/**
 * Gives the products of the last order that counts of the customer at a place, the dearest first, by name or else by code; empty where no file names
 * products.
 */
export function lastItems(database: Database, sales: CountedSales): (place: number) => string {
  const read = database
    .prepare<[number, number], string>(
      `WITH asked (customer, number) AS (VALUES (?, ?))
        SELECT coalesce((SELECT name FROM product_details WHERE product_id = products.id AND name IS NOT NULL
          ORDER BY import_id DESC LIMIT 1), code)
        FROM asked JOIN lines INDEXED BY lines_by_customer JOIN products ON products.id = product_id
        WHERE customer_id IN (SELECT customer UNION SELECT member_id FROM merged_customers WHERE owner_id = customer)
          AND order_id = number AND kind = 0
        GROUP BY products.id ORDER BY sum(amount) DESC LIMIT ${MOST_ITEMS}`,
    )
    .pluck()
  return (place) => {
    const latest = lastEntry(sales, place)
    const order = latest === null ? 0 : (sales.columns.order[latest] as number)
    return order === 0 ? '' : read.all(sales.columns.customers[place] as number, order).join(', ')
  }
}

function lastEntry({ columns, role }: CountedSales, place: number): number | null {
  const { starts, day, second } = columns
  let latest: number | null = null
  for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
    if (role[at] !== ROLE.sale) continue
    const isLater =
      latest === null ||
      (day[at] as number) > (day[latest] as number) ||
      (day[at] === day[latest] && (second[at] as number) > (second[latest] as number))
    if (isLater) latest = at
  }
  return latest
}
