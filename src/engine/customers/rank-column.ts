import { dayOfTime } from '../../shared/format/wall-time.ts'
import type { CustomerColumn } from '../../shared/model/customers.ts'
import type { CustomerTable } from './customer-table.ts'
import { foldText } from './search-text.ts'

/** Where each customer stands in one column, so that any part of the table is sorted by counting instead of comparing. */
export interface ColumnRanks {
  /** 0 for the least value, equal values equal; `ranks` for customers without a value. */
  readonly of: Uint32Array
  /** How many different values there are. */
  readonly ranks: number
}

/** The columns that say who a customer is; all others belong to a run. */
export const DIRECTORY_COLUMNS = [
  'id',
  'name',
  'email',
  'phone',
  'country',
  'optOut',
] as const satisfies readonly CustomerColumn[]

/** Ranks the customers of a table by one column. Text is compared without case and accents, numbers within ids as numbers. */
export function rankColumn(table: CustomerTable, column: CustomerColumn): ColumnRanks {
  const { customers, ids } = table.run
  switch (column) {
    case 'id':
      return rankIds(ids)
    case 'name':
      return rankTexts(foldedOrNull(table.names, table.folded('name')))
    case 'email':
      return rankTexts(foldedOrNull(table.emails, table.folded('email')))
    case 'phone':
      return rankTexts(table.phones)
    case 'country':
      return rankCountries(table)
    case 'firstOrder':
      return rankNumbers(customers.firstTime.map(dayOfTime))
    case 'lastOrder':
      return rankNumbers(customers.lastTime.map(dayOfTime))
    case 'recencyDays':
      return rankNumbers(customers.recency)
    case 'frequency':
      return rankNumbers(customers.frequency)
    case 'monetary':
      return rankNumbers(customers.monetary)
    case 'averageOrder':
      return rankNumbers(table.averageOrder)
    case 'r':
      return rankNumbers(customers.r)
    case 'f':
      return rankNumbers(customers.f)
    case 'm':
      return rankNumbers(customers.m)
    case 'code':
      return rankNumbers(scores(table, (r, f, m) => r * 10_000 + f * 100 + m))
    case 'sum':
      return rankNumbers(scores(table, (r, f, m) => r + f + m))
    case 'average': {
      // By the weights, as it is shown; their sum divides all alike, and whole numbers keep ties together.
      const { weights } = table.run.summary.settings
      return rankNumbers(scores(table, (r, f, m) => r * weights.r + f * weights.f + m * weights.m))
    }
    case 'segment':
      return rankNumbers(customers.segment)
    case 'cluster':
      return customers.cluster ? rankNumbers(customers.cluster) : { of: new Uint32Array(table.count), ranks: 0 }
    case 'optOut':
      return rankNumbers(table.optOut, -1)
    case 'expectedOrders':
    case 'expectedSpending':
      return rankNumbers(
        table.expected()[column].map((value) => (Number.isNaN(value) ? -1 : value)),
        -1,
      )
  }
}

/** Most tills number their customers, so that comparing the numbers is enough. */
function rankIds(ids: readonly string[]): ColumnRanks {
  const prefix = /^\D*/.exec(ids[0] ?? '')?.[0] ?? ''
  const numbers = new Float64Array(ids.length)
  for (const [at, id] of ids.entries()) {
    const digits = id.slice(prefix.length)
    if (!id.startsWith(prefix) || !/^\d{1,15}$/.test(digits)) return rankTexts(ids.map(naturalText))
    numbers[at] = Number(digits)
  }
  return rankNumbers(numbers)
}

/** Numbers in a text padded, so that `C9` comes before `C10`. */
function naturalText(text: string): string {
  return foldText(text).replace(/\d+/g, (digits) => digits.padStart(16, '0'))
}

function rankNumbers(values: ArrayLike<number>, none?: number): ColumnRanks {
  const sorted = Float64Array.from(values).sort()
  let ranks = 0
  for (const [at, value] of sorted.entries()) {
    if (value === none || value === sorted[at - 1]) continue
    sorted[ranks++] = value
  }
  const of = new Uint32Array(values.length)
  for (let at = 0; at < of.length; at++) {
    const value = values[at] as number
    of[at] = value === none ? ranks : placeIn(sorted, ranks, value)
  }
  return { of, ranks }
}

function placeIn(sorted: Float64Array, count: number, value: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

function rankTexts(texts: readonly (string | null)[]): ColumnRanks {
  const known = new Map<string, number>()
  for (const text of texts) if (text !== null) known.set(text, 0)
  for (const [rank, text] of [...known.keys()].sort().entries()) known.set(text, rank)
  const ranks = known.size
  return { of: Uint32Array.from(texts, (text) => (text === null ? ranks : (known.get(text) as number))), ranks }
}

function rankCountries({ countryNames, country }: CustomerTable): ColumnRanks {
  const { of: ofNames, ranks } = rankTexts(countryNames.map(foldText))
  return { of: Uint32Array.from(country, (place) => ofNames[place] ?? ranks), ranks }
}

function scores({ run, count }: CustomerTable, join: (r: number, f: number, m: number) => number): Float64Array {
  const { r, f, m } = run.customers
  return Float64Array.from({ length: count }, (_, at) => join(r[at] as number, f[at] as number, m[at] as number))
}

function foldedOrNull(texts: readonly (string | null)[], folded: readonly string[]): (string | null)[] {
  return texts.map((text, at) => (text === null ? null : (folded[at] as string)))
}
