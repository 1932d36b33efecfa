import type { Database } from '../database/open.ts'
import type { LineScope } from '../sales/line-scope.ts'
import { hasMerges } from '../sales/merges.ts'
import { countOrders, type Measures } from './measures.ts'

/** The customers that were kept, and their places among all that were measured. */
export interface Kept {
  readonly places: Uint32Array
  readonly measures: Measures
}

/** Leaves only those customers who bought something in an order that the filter takes. */
export function keepFiltered(database: Database, measures: Measures, scope: LineScope, filter: string): Kept {
  const condition = `customer_id IS NOT NULL AND kind = 0 AND ${scope.condition}`
  const buyers = `SELECT DISTINCT customer_id FROM lines WHERE ${condition} AND ${filter}`
  // Whoever is merged with one of them is the same customer.
  const chosen = hasMerges(database)
    ? `${buyers} UNION SELECT member_id FROM merged_customers WHERE owner_id IN
        (SELECT owner_id FROM merged_customers WHERE member_id IN (${buyers}))`
    : buyers
  const keys = new Set(database.prepare<[], number>(chosen).pluck().all())
  const isKept = (_: number, at: number) => keys.has(measures.keys[at] as number)
  const places = Uint32Array.from(measures.keys.keys()).filter(isKept)
  const lines = database.prepare(`SELECT count(*) FROM lines WHERE ${condition} AND customer_id IN (${chosen})`)
  return {
    places,
    measures: {
      keys: measures.keys.filter(isKept),
      ids: measures.ids.filter((_, at) => isKept(0, at)),
      recency: measures.recency.filter(isKept),
      frequency: measures.frequency.filter(isKept),
      spending: measures.spending.filter(isKept),
      monetary: measures.monetary.filter(isKept),
      firstTime: measures.firstTime.filter(isKept),
      lastTime: measures.lastTime.filter(isKept),
      orders: countOrders(database, `${scope.condition} AND customer_id IN (${chosen})`),
      lines: lines.pluck().get() as number,
      returnsOnly: 0,
      linesWithoutCost: measures.linesWithoutCost,
    },
  }
}
