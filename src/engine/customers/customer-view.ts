import {
  CUSTOMER_COLUMNS,
  type CustomerColumn,
  type CustomerFilter,
  type CustomerPage,
  type CustomerRow,
  type CustomerSort,
  type CustomerTotals,
} from '../../shared/model/customers.ts'
import { asksForExpected, EXPECTED_COLUMNS } from '../../shared/model/expected-columns.ts'
import { SEARCH_FIELDS } from './customer-directory.ts'
import { type CustomerTable, customerRow, type ExpectedColumns } from './customer-table.ts'
import { filterCustomers } from './filter-customers.ts'
import { type ColumnRanks, DIRECTORY_COLUMNS, rankColumn } from './rank-column.ts'
import { sortByRanks } from './sort-customers.ts'

/** Answers questions over one run's customers; remembers columns it ranked and the last answer, for the next page of it. */
export class CustomerView {
  readonly table: CustomerTable
  readonly #ranks = new Map<CustomerColumn, ColumnRanks>()
  #filtered: { filter: string; places: Uint32Array; totals: CustomerTotals } | null = null
  #sorted: { sort: string; filter: string; places: Uint32Array } | null = null

  /** `same` is a view of another run of the same customers, whose ranks of who they are still hold. */
  constructor(table: CustomerTable, same: CustomerView | null = null) {
    this.table = table
    for (const column of DIRECTORY_COLUMNS) {
      const ranks = same?.knownRanks(column)
      if (ranks) this.#ranks.set(column, ranks)
    }
  }

  /** A stretch of the customers that a filter lets through; what is expected of them where one of the columns, the filter or the order is. */
  page(
    filter: CustomerFilter,
    sort: CustomerSort,
    offset: number,
    limit: number,
    columns: readonly CustomerColumn[] = [],
  ): CustomerPage {
    const places = this.places(filter, sort)
    const { totals } = this.#filter(filter)
    const expected = this.#expectedFor({ filter, sort, columns })
    const rows = Array.from(places.subarray(offset, offset + limit), (at) => customerRow(this.table, at, expected))
    return { total: places.length, rows, totals, expectedBy: expected?.model ?? null }
  }

  /** The places of the customers that a filter lets through, in order. */
  places(filter: CustomerFilter, sort: CustomerSort): Uint32Array {
    const filtered = this.#filter(filter)
    const asked = `${sort.column} ${sort.descending}`
    if (this.#sorted?.sort !== asked || this.#sorted.filter !== filtered.filter) {
      const places = sortByRanks(filtered.places, this.#ranksOf(sort.column), sort.descending)
      this.#sorted = { sort: asked, filter: filtered.filter, places }
    }
    return this.#sorted.places
  }

  /** The customers that a filter lets through, in order; only those with one of the ids where ids are given. */
  *rows(
    filter: CustomerFilter,
    sort: CustomerSort,
    ids: readonly string[] | null,
    columns: readonly CustomerColumn[] = [],
  ): Generator<CustomerRow> {
    const expected = this.#expectedFor({ filter, sort, columns })
    for (const at of this.placesOf(filter, sort, ids)) yield customerRow(this.table, at, expected)
  }

  /** The places of {@link rows}. */
  *placesOf(filter: CustomerFilter, sort: CustomerSort, ids: readonly string[] | null): Generator<number> {
    const wanted = ids === null ? null : new Set(ids)
    for (const at of this.places(filter, sort)) {
      if (wanted === null || wanted.has(this.table.run.ids[at] as string)) yield at
    }
  }

  /** Makes what the first search and the first sorts need, a step at a time. */
  *preparations(): Generator<void> {
    for (const field of SEARCH_FIELDS) {
      this.table.folded(field)
      yield
    }
    for (const column of CUSTOMER_COLUMNS) {
      if (EXPECTED_COLUMNS.some((each) => each === column)) continue
      this.#ranksOf(column)
      yield
    }
  }

  /** The ranks of a column if they were made already. */
  knownRanks(column: CustomerColumn): ColumnRanks | undefined {
    return this.#ranks.get(column)
  }

  #expectedFor(question: Parameters<typeof asksForExpected>[0]): ExpectedColumns | null {
    return asksForExpected(question) ? this.table.expected() : null
  }

  #filter(filter: CustomerFilter): { filter: string; places: Uint32Array; totals: CustomerTotals } {
    const asked = JSON.stringify(filter)
    if (this.#filtered?.filter !== asked) {
      const places = filterCustomers(this.table, filter)
      this.#filtered = { filter: asked, places, totals: totalsOf(this.table, places) }
    }
    return this.#filtered
  }

  #ranksOf(column: CustomerColumn): ColumnRanks {
    const known = this.#ranks.get(column)
    if (known) return known
    const ranks = rankColumn(this.table, column)
    this.#ranks.set(column, ranks)
    return ranks
  }
}

function totalsOf({ run }: CustomerTable, places: Uint32Array): CustomerTotals {
  const { recency, frequency, spending, monetary } = run.customers
  let days = 0
  let orders = 0
  let revenue = 0
  let money = 0
  for (const at of places) {
    days += recency[at] as number
    orders += frequency[at] as number
    revenue += spending?.[at] ?? 0
    money += monetary[at] as number
  }
  const customers = places.length
  const mean = (sum: number) => (customers === 0 ? null : sum / customers)
  return {
    customers,
    revenue: spending === null ? null : revenue,
    meanRecencyDays: mean(days),
    meanFrequency: mean(orders),
    meanMonetary: mean(money),
  }
}
