import type { Database } from '../database/open.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import { LINE_KIND } from '../sales/line-kind.ts'
import { mergedInto } from '../sales/merges.ts'

/** A line of a table holds no more. */
const MOST_ITEMS = 2

/**
 * Gives the products of the last order that counts of the customer at a place, the dearest first, by name or else by code; empty where no file names
 * products.
 */
export function lastItems(database: Database, sales: CountedSales): (place: number) => string {
  const read = database
    .prepare<[customer: number, order: number], [product: number, amount: number]>(
      `SELECT product_id, amount FROM lines INDEXED BY lines_by_customer
        WHERE customer_id = ? AND order_id = ? AND kind = ${LINE_KIND.sale} AND product_id IS NOT NULL`,
    )
    .raw()
  const merged = Map.groupBy(mergedInto(database), ([, owner]) => owner)
  const title = titles(database)
  return (place) => {
    const latest = lastEntry(sales, place)
    const order = latest === null ? 0 : (sales.columns.order[latest] as number)
    if (order === 0) return ''
    const owner = sales.columns.customers[place] as number
    const amounts = new Map<number, number>()
    for (const customer of [owner, ...(merged.get(owner) ?? []).map(([member]) => member)]) {
      for (const [product, amount] of read.all(customer, order)) {
        amounts.set(product, (amounts.get(product) ?? 0) + amount)
      }
    }
    const dearest = [...amounts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_ITEMS)
    return dearest.map(([product]) => title(product)).join(', ')
  }
}

/** What a product is called, as the newest import says, or else its code; each is read once. */
function titles(database: Database): (product: number) => string {
  const read = database
    .prepare<[number], string>(
      `SELECT coalesce((SELECT name FROM product_details WHERE product_id = products.id AND name IS NOT NULL
          ORDER BY import_id DESC LIMIT 1), code)
        FROM products WHERE id = ?`,
    )
    .pluck()
  const known = new Map<number, string>()
  return (product) => {
    const title = known.get(product) ?? read.get(product) ?? ''
    known.set(product, title)
    return title
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
