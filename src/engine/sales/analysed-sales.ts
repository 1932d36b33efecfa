import type { AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import { type CountedSales, countSales, ROLE, type SalesSettings } from './counted-sales.ts'
import { dayNumber } from './days.ts'
import { filteredEntries } from './order-filter.ts'

/**
 * The sales of a result, whatever its monetary is, as analyses add them up: `role` leaves out whoever bought nothing that counts and that the
 * result's filter takes, as from the segments, so that figures add up to what those show. Throws what `countSales` throws.
 */
export function salesOfResult(database: Database, settings: Omit<SalesSettings, 'monetary'>): CountedSales {
  const sales = countSales(database, { ...settings, monetary: 'total' })
  const { filtered, role, columns } = sales
  const isTaken = (at: number) => filtered === null || filtered[at] === 1
  const { starts } = columns
  // Nobody is no customer, so that each of their sales stands for itself.
  for (let at = 0; at < (starts[1] as number); at++) if (!isTaken(at)) role[at] = ROLE.leftOut
  for (let customer = 1; customer < columns.customers.length; customer++) {
    const end = starts[customer + 1] as number
    let buys = false
    for (let at = starts[customer] as number; at < end && !buys; at++) buys = role[at] === ROLE.sale && isTaken(at)
    if (!buys) role.fill(ROLE.leftOut, starts[customer] as number, end)
  }
  return sales
}

/** Those of the sales that a filter takes. Throws `not-found` for a store or country that nothing has. */
export function narrowSales(
  database: Database,
  sales: CountedSales,
  run: StoredRun,
  filter: AnalysisFilter,
): CountedSales {
  const { columns } = sales
  const role = Uint8Array.from(sales.role)
  const places = filteredEntries(database, columns, { ...filter, apply: 'before' })
  const people = chosenCustomers(run, filter)
  const first = filter.from === null ? Number.NEGATIVE_INFINITY : dayNumber(filter.from)
  const last = filter.to === null ? Number.POSITIVE_INFINITY : dayNumber(filter.to)
  for (let customer = 0; customer < columns.customers.length; customer++) {
    const [start, end] = [columns.starts[customer] as number, columns.starts[customer + 1] as number]
    if (people !== null && !people.has(columns.customers[customer] as number)) {
      role.fill(ROLE.leftOut, start, end)
      continue
    }
    for (let at = start; at < end; at++) {
      const day = columns.day[at] as number
      if (day < first || day > last || (places !== null && places[at] === 0)) role[at] = ROLE.leftOut
    }
  }
  return { ...sales, role }
}

/** The keys of the customers in the segments and clusters of a filter; null where it names none. */
function chosenCustomers({ customers }: StoredRun, filter: AnalysisFilter): ReadonlySet<number> | null {
  if (filter.segments.length + filter.clusters.length === 0) return null
  const { keys, segment, segmentNames, cluster } = customers
  const segments = segmentNames.map((name) => filter.segments.length === 0 || filter.segments.includes(name))
  const isIn = (at: number) =>
    segments[segment[at] as number] === true &&
    (filter.clusters.length === 0 || filter.clusters.includes(cluster?.[at] ?? 0))
  return new Set(keys.filter((_, at) => isIn(at)))
}
