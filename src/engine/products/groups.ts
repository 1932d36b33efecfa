import type { StoredRun } from '../database/runs.ts'
import type { CountedSales } from '../sales/counted-sales.ts'

/** Customers that go together: the segments or the clusters of a result. */
export interface CustomerGroups {
  /** Names of segments in their order, numbers of clusters ascending. */
  readonly names: readonly (string | number)[]
  /** One more than the group of the customer at each place of the sales; 0 of who is in none. */
  readonly of: Uint16Array
}

/** The segments of a result. */
export function segmentGroups({ customers }: StoredRun, sales: CountedSales): CustomerGroups {
  const { keys, segment, segmentNames } = customers
  return { names: segmentNames, of: laidOut(keys, sales, (at) => (segment[at] as number) + 1) }
}

/** The clusters of a result; none where it has no clusters. */
export function clusterGroups({ summary, customers }: StoredRun, sales: CountedSales): CustomerGroups {
  const { keys, cluster } = customers
  if (cluster === null || summary.clusters === null) return noGroups(sales)
  const names = Array.from({ length: summary.clusters.k }, (_, at) => at + 1)
  return { names, of: laidOut(keys, sales, (at) => cluster[at] as number) }
}

/** Everybody in no group. */
export function noGroups({ columns }: CountedSales): CustomerGroups {
  return { names: [], of: new Uint16Array(columns.customers.length) }
}

/** What the keys have, by the places of the sales; both ascend alike. */
function laidOut(keys: Int32Array, { columns }: CountedSales, groupOf: (at: number) => number): Uint16Array {
  let at = 0
  return Uint16Array.from(columns.customers, (key) => {
    while (at < keys.length && (keys[at] as number) < key) at++
    return keys[at] === key ? groupOf(at) : 0
  })
}
