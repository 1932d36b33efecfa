import type { ModelName } from '../../shared/model/expected.ts'
import type { Database } from '../database/open.ts'
import type { SalesSettings } from './counted-sales.ts'
import { salesEdition } from './edition.ts'

/** What each customer is expected to buy in the 12 months after the analysis date, in shared memory. */
export interface ExpectedOfCustomers {
  /** The sales that it rests on. */
  readonly edition: number
  readonly of: string
  /** The model or rule that predicted this shop's own past best. */
  readonly model: ModelName
  /** The keys of those who bought something, ascending; the columns are in their order. */
  readonly keys: Int32Array
  /** The mean number of purchase days. */
  readonly orders: Float64Array
  /** As many purchase days at least, and at most, in 8 of 10 cases. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Ten-thousandths of the currency unit; NaN where it cannot be told. */
  readonly spending: Float64Array
}

/** The settings that say which sales a prediction rests on, and from when it looks ahead. */
export type ExpectedSettings = Omit<SalesSettings, 'monetary'>

/** How many are kept: those of a result, and of another that it is compared with. */
const KEPT = 2

const stocks = new WeakMap<Database, readonly ExpectedOfCustomers[]>()

/** What was predicted under some settings from the sales as they are now; null where nothing was, or not lately. */
export function keptExpected(database: Database, settings: ExpectedSettings): ExpectedOfCustomers | null {
  const sales = salesOf(database, settings)
  return expectedStock(database).find(({ edition, of }) => edition === sales.edition && of === sales.of) ?? null
}

/** Keeps a prediction, and lets go of the one that was kept first. */
export function keepExpected(database: Database, expected: ExpectedOfCustomers): void {
  const others = expectedStock(database).filter(({ edition, of }) => edition !== expected.edition || of !== expected.of)
  stocks.set(database, [...others, expected].slice(-KEPT))
}

/** What a connection keeps. */
export function expectedStock(database: Database): readonly ExpectedOfCustomers[] {
  return stocks.get(database) ?? []
}

/** A column of a prediction for the customers with these keys, which ascend; NaN for who is not in it. */
export function expectedFor(
  keys: Int32Array,
  expected: ExpectedOfCustomers,
  column: 'orders' | 'spending',
): Float64Array {
  const values = new Float64Array(keys.length).fill(Number.NaN)
  let of = 0
  for (const [at, key] of keys.entries()) {
    while (of < expected.keys.length && (expected.keys[of] as number) < key) of++
    if (expected.keys[of] === key) values[at] = expected[column][of] as number
  }
  return values
}

/** Names the sales that a prediction under some settings rests on. */
export function salesOf(database: Database, settings: ExpectedSettings): Pick<ExpectedOfCustomers, 'edition' | 'of'> {
  const { asOf, window, filter, returns, duplicates, exclude } = settings
  return {
    edition: salesEdition(database),
    of: JSON.stringify({ asOf, window, filter, returns, duplicates, exclude }),
  }
}
