import type { StoredRun } from '../database/runs.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import type { CustomerGroup } from './bought-more.ts'
import type { Purchases } from './purchases.ts'

/** The segments of a result in their order, each with those of its customers who bought something. */
export function segmentGroups({ customers }: StoredRun, sales: CountedSales, purchases: Purchases): CustomerGroup[] {
  const members = membersOf(customers.keys, customers.segment, customers.segmentNames.length, sales, purchases)
  return members.map((places, at) => ({ name: customers.segmentNames[at] as string, members: places }))
}

/** The clusters of a result, ascending; none where it has no clusters. */
export function clusterGroups(
  { summary, customers }: StoredRun,
  sales: CountedSales,
  purchases: Purchases,
): CustomerGroup[] {
  const { keys, cluster } = customers
  if (cluster === null || summary.clusters === null) return []
  const places = cluster.map((number) => number - 1)
  return membersOf(keys, places, summary.clusters.k, sales, purchases).map((members, at) => ({
    name: at + 1,
    members,
  }))
}

/** The members of each group among the customers of the purchases; `keys`, of whom the groups are, and they ascend alike. */
function membersOf(
  keys: Int32Array,
  groupOf: ArrayLike<number>,
  groups: number,
  { columns }: CountedSales,
  { customers }: Purchases,
): Int32Array[] {
  const members = Array.from({ length: groups }, () => [] as number[])
  let at = 0
  for (const [member, place] of customers.entries()) {
    const key = columns.customers[place] as number
    while (at < keys.length && (keys[at] as number) < key) at++
    if (keys[at] === key) members[groupOf[at] as number]?.push(member)
  }
  return members.map((list) => Int32Array.from(list))
}
