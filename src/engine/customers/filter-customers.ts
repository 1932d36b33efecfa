import { SECONDS_PER_DAY, secondsOfDay } from '../../shared/format/wall-time.ts'
import type { BoughtProduct, CustomerFilter, OtherRun, Range } from '../../shared/model/customers.ts'
import { EXPECTED_COLUMNS } from '../../shared/model/expected-columns.ts'
import { SEARCH_FIELDS } from './customer-directory.ts'
import type { CustomerTable } from './customer-table.ts'
import { searchWords } from './search-text.ts'

/** The places of the customers that a filter lets through, ascending. Each condition is one pass over one column. */
export function filterCustomers(table: CustomerTable, filter: CustomerFilter): Uint32Array {
  const { customers } = table.run
  const kept = new Uint8Array(table.count).fill(1)
  keepListed(kept, customers.segment, placesOf(filter.segments, customers.segmentNames))
  keepListed(kept, customers.r, filter.r)
  keepListed(kept, customers.f, filter.f)
  keepListed(kept, customers.m, filter.m)
  if (filter.clusters.length > 0) {
    if (customers.cluster) keepListed(kept, customers.cluster, filter.clusters)
    else kept.fill(0)
  }
  keepListed(kept, table.country, countryPlaces(table, filter.countries))
  keepWithin(kept, customers.recency, filter.recencyDays)
  keepWithin(kept, customers.frequency, filter.frequency)
  keepWithin(kept, customers.monetary, filter.monetary)
  keepWithin(kept, table.averageOrder, filter.averageOrder)
  const { from, to } = filter.lastOrder
  keepWithin(kept, customers.lastTime, {
    from: from === null ? null : secondsOfDay(from),
    to: to === null ? null : secondsOfDay(to) + SECONDS_PER_DAY - 1,
  })
  for (const column of EXPECTED_COLUMNS) {
    if (!isOpen(filter[column])) keepWithin(kept, table.expected()[column], filter[column])
  }
  if (filter.product !== null) keepBuyers(kept, table, filter.product)
  if (filter.otherRun !== null) keepByOtherRun(kept, table, filter.otherRun)
  for (const spellings of searchWords(filter.search)) keepWithText(kept, table, spellings)
  return placesKept(kept)
}

/** An empty list lets everybody through; a name that nobody has is a place that no customer holds. */
function keepListed(kept: Uint8Array, values: ArrayLike<number>, listed: readonly number[]): void {
  if (listed.length === 0) return
  const wanted = new Set(listed)
  for (let at = 0; at < kept.length; at++) if (!wanted.has(values[at] as number)) kept[at] = 0
}

function isOpen({ from, to }: Range<unknown>): boolean {
  return from === null && to === null
}

function keepWithin(kept: Uint8Array, values: ArrayLike<number>, range: Range<number>): void {
  if (isOpen(range)) return
  const { from, to } = range
  const least = from ?? Number.NEGATIVE_INFINITY
  const most = to ?? Number.POSITIVE_INFINITY
  for (let at = 0; at < kept.length; at++) {
    const value = values[at] as number
    // What cannot be told lies nowhere.
    if (!(value >= least && value <= most)) kept[at] = 0
  }
}

function keepBuyers(kept: Uint8Array, { run, buyersOf }: CustomerTable, product: BoughtProduct): void {
  const buyers = buyersOf(product)
  for (let at = 0; at < kept.length; at++) if (!buyers.has(run.customers.keys[at] as number)) kept[at] = 0
}

function keepByOtherRun(kept: Uint8Array, { run, segmentsIn }: CustomerTable, { runId, was }: OtherRun): void {
  const { keys, segment, segmentNames } = run.customers
  const then = segmentsIn(runId)
  for (let at = 0; at < kept.length; at++) {
    const before = then.get(keys[at] as number)
    const fits =
      was === 'absent'
        ? before === undefined
        : was === 'elsewhere'
          ? before !== undefined && before !== segmentNames[segment[at] as number]
          : before === was.in
    if (!fits) kept[at] = 0
  }
}

function keepWithText(kept: Uint8Array, table: CustomerTable, spellings: readonly string[]): void {
  const found = new Uint8Array(kept.length)
  for (const field of SEARCH_FIELDS) {
    const texts = table.folded(field)
    for (const spelling of spellings) {
      for (let at = 0; at < kept.length; at++) {
        if (kept[at] === 1 && found[at] === 0 && (texts[at] as string).includes(spelling)) found[at] = 1
      }
    }
  }
  for (let at = 0; at < kept.length; at++) if (found[at] === 0) kept[at] = 0
}

function placesOf(names: readonly string[], known: readonly string[]): number[] {
  return names.map((name) => known.indexOf(name))
}

function countryPlaces({ countryNames }: CustomerTable, wanted: readonly (string | null)[]): number[] {
  return wanted.map((country) => (country === null ? countryNames.length : countryNames.indexOf(country)))
}

function placesKept(kept: Uint8Array): Uint32Array {
  let count = 0
  for (const each of kept) count += each
  const places = new Uint32Array(count)
  let to = 0
  for (let at = 0; at < kept.length; at++) if (kept[at] === 1) places[to++] = at
  return places
}
