import type { Database } from '../database/open.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import { LINE_KIND } from '../sales/line-kind.ts'
import { mergedInto } from '../sales/merges.ts'

/** A line of a table holds no more. */
const MOST_ITEMS = 2

/**
 * The products of the last order that counts of the customer at each of some places, the dearest first, by name or else by code; empty where no file
 * names products.
 */
export function lastItems(database: Database, sales: CountedSales, places: readonly number[]): readonly string[] {
  const { customers, order } = sales.columns
  const merged = Map.groupBy(mergedInto(database), ([, owner]) => owner)
  const asked = places.flatMap((place, row) => {
    const latest = lastEntry(sales, place)
    const number = latest === null ? 0 : (order[latest] as number)
    const owner = customers[place] as number
    const people = [owner, ...(merged.get(owner) ?? []).map(([member]) => member)]
    return number === 0 ? [] : people.map((customer) => [row, customer, number])
  })
  const amounts = places.map(() => new Map<number, number>())
  for (const [row, product, amount] of linesOf(database, asked)) {
    const own = amounts[row] as Map<number, number>
    own.set(product, (own.get(product) ?? 0) + amount)
  }
  const dearest = amounts.map((own) => [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_ITEMS))
  const titles = titlesOf(database, new Set(dearest.flat().map(([product]) => product)))
  return dearest.map((products) => products.map(([product]) => titles.get(product) ?? '').join(', '))
}

/** The sales of products in some orders, each under the row that it was asked for in. */
function linesOf(database: Database, asked: readonly (readonly number[])[]) {
  return database
    .prepare<[string], [row: number, product: number, amount: number]>(
      `SELECT value ->> 0, product_id, amount
        FROM json_each(?) CROSS JOIN lines INDEXED BY lines_by_customer ON customer_id = value ->> 1 AND order_id = value ->> 2
        WHERE kind = ${LINE_KIND.sale} AND product_id IS NOT NULL`,
    )
    .raw()
    .all(JSON.stringify(asked))
}

/** What products are called, as the newest import says, or else their codes. */
function titlesOf(database: Database, products: ReadonlySet<number>): ReadonlyMap<number, string> {
  const rows = database
    .prepare<[string], [product: number, title: string]>(
      `SELECT id, coalesce((SELECT name FROM product_details WHERE product_id = products.id AND name IS NOT NULL
          ORDER BY import_id DESC LIMIT 1), code)
        FROM products WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(JSON.stringify([...products]))
  return new Map(rows)
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
