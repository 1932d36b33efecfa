import { wallDay } from '../../shared/format/wall-time.ts'
import type { CustomerRow } from '../../shared/model/customers.ts'
import { customerDetails } from '../database/details.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import { searchTextOf } from './search-text.ts'

/** A run's customers column by column, with what imports said of them. */
export interface CustomerTable {
  readonly run: StoredRun
  readonly count: number
  readonly names: readonly (string | null)[]
  readonly emails: readonly (string | null)[]
  readonly phones: readonly (string | null)[]
  /** The countries there are. */
  readonly countryNames: readonly string[]
  /** Each customer's place in `countryNames`; as many as there are for customers without a country. */
  readonly country: Int32Array
  /** 1 asked not to be written to, 0 agreed, -1 unknown. */
  readonly optOut: Int8Array
  readonly averageOrder: Float64Array
  /** What each customer is found by; made when it is first asked for. */
  readonly searchTexts: () => readonly string[]
}

/** Lays a run out for questions. Takes time in proportion to its customers, so that every question after it is quick. */
export function buildCustomerTable(database: Database, run: StoredRun): CustomerTable {
  const { keys, monetary, frequency } = run.customers
  const count = keys.length
  const details = customerDetails(database)
  const names = new Array<string | null>(count)
  const emails = new Array<string | null>(count)
  const phones = new Array<string | null>(count)
  const optOut = new Int8Array(count).fill(-1)
  const country = new Int32Array(count)
  const countries = new Map<string, number>()
  for (let at = 0; at < count; at++) {
    const detail = details.get(keys[at] as number)
    names[at] = detail?.name ?? null
    emails[at] = detail?.email ?? null
    phones[at] = detail?.phone ?? null
    const isOut = detail?.optOut ?? null
    if (isOut !== null) optOut[at] = isOut ? 1 : 0
    country[at] = placeOf(countries, detail?.country ?? null)
  }
  for (let at = 0; at < count; at++) if (country[at] === -1) country[at] = countries.size
  let texts: string[] | null = null
  return {
    run,
    count,
    names,
    emails,
    phones,
    countryNames: [...countries.keys()],
    country,
    optOut,
    averageOrder: monetary.map((amount, at) => Math.round(amount / Math.max(frequency[at] as number, 1))),
    searchTexts: () => {
      texts ??= run.ids.map((id, at) => searchTextOf(id, names[at] ?? null, emails[at] ?? null, phones[at] ?? null))
      return texts
    },
  }
}

/** One customer of a table as it is shown. */
export function customerRow(table: CustomerTable, at: number): CustomerRow {
  const { customers, ids } = table.run
  const optOut = table.optOut[at] as number
  return {
    id: ids[at] as string,
    name: table.names[at] ?? null,
    email: table.emails[at] ?? null,
    phone: table.phones[at] ?? null,
    country: table.countryNames[table.country[at] as number] ?? null,
    firstOrder: wallDay(customers.firstTime[at] as number),
    lastOrder: wallDay(customers.lastTime[at] as number),
    recencyDays: customers.recency[at] as number,
    frequency: customers.frequency[at] as number,
    monetary: customers.monetary[at] as number,
    averageOrder: table.averageOrder[at] as number,
    r: customers.r[at] as number,
    f: customers.f[at] as number,
    m: customers.m[at] as number,
    segment: customers.segmentNames[customers.segment[at] as number] as string,
    cluster: customers.cluster ? (customers.cluster[at] as number) : null,
    optOut: optOut === -1 ? null : optOut === 1,
  }
}

function placeOf(countries: Map<string, number>, name: string | null): number {
  if (name === null) return -1
  const known = countries.get(name)
  if (known !== undefined) return known
  countries.set(name, countries.size)
  return countries.size - 1
}
