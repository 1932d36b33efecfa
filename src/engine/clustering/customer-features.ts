import { dayOfTime, SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import type { ClusterFeature } from '../../shared/model/cluster-settings.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { dayNumber } from '../sales/days.ts'
import { homeShares } from '../sales/home-shares.ts'
import type { LineScope } from '../sales/line-scope.ts'
import { ownedLines } from '../sales/merges.ts'
import { monthlySpend } from '../sales/monthly-spend.ts'
import { type Receipts, readReceipts } from '../sales/receipts.ts'

/** What receipts say beyond the measures. */
type ReceiptFeature = Exclude<ClusterFeature, 'recency' | 'frequency' | 'monetary' | 'expectedSpending'>

/**
 * Those of the features that receipts tell for the customers with these keys, as `FEATURE_WORDS` defines them: days, pieces, currency units, shares
 * 0..1, weekdays 1..7 from Monday, hours 0..23. NaN where a customer has none.
 */
export function customerFeatures(
  database: Database,
  keys: Int32Array,
  sales: CountedSales,
  asOf: IsoDate,
  features: readonly ClusterFeature[],
): Map<ReceiptFeature, Float64Array> {
  const chosen = features.filter(isReceiptFeature)
  if (chosen.length === 0) return new Map()
  const receipts = readReceipts(keys, sales)
  const asOfDay = dayNumber(asOf)
  const months = monthlySpend(receipts, sales.isNet)
  const each = (value: (customer: Customer) => number) =>
    Float64Array.from(keys, (_, place) => value(new Customer(receipts, place)))
  const make: Record<ReceiptFeature, () => Float64Array> = {
    averageOrder: () => each((customer) => customer.spent(sales.isNet) / customer.sales.length),
    itemsPerOrder: () => each((customer) => customer.sum('pieces', customer.sales) / customer.sales.length),
    products: () => productCounts(database, keys, sales.scope),
    daysBetween: () => each((customer) => (customer.lastDay - customer.firstDay) / (customer.sales.length - 1)),
    daysSinceFirst: () => each((customer) => asOfDay - customer.firstDay),
    returnShare: () => each((customer) => customer.returns.length / customer.all.length),
    returns: () => each((customer) => customer.returns.length),
    weekday: () => each((customer) => 1 + customer.favourite(7, weekdayOf)),
    hour: () => each((customer) => customer.favourite(24, hourOf)),
    weekendShare: () => each((customer) => customer.count((time) => weekdayOf(time) >= 5) / customer.sales.length),
    monthlyMean: () => months.mean,
    monthlyDeviation: () => months.deviation,
    trend: () => months.slope,
    homeShare: () => homeShares(sales.columns.country, receipts),
  }
  return new Map(chosen.map((feature) => [feature, make[feature]()]))
}

const NOT_OF_RECEIPTS = ['recency', 'frequency', 'monetary', 'expectedSpending'] as const satisfies ClusterFeature[]

function isReceiptFeature(feature: ClusterFeature): feature is ReceiptFeature {
  return !NOT_OF_RECEIPTS.some((each) => each === feature)
}

/** Monday is 0. */
function weekdayOf(time: number): number {
  return (((dayOfTime(time) + 3) % 7) + 7) % 7
}

function hourOf(time: number): number {
  return Math.floor((time - dayOfTime(time) * SECONDS_PER_DAY) / 3_600)
}

/** One customer's receipts. */
class Customer {
  readonly all: readonly number[]
  readonly sales: readonly number[]
  readonly returns: readonly number[]
  readonly #receipts: Receipts

  constructor(receipts: Receipts, place: number) {
    const { starts, ends, isSale } = receipts
    const first = starts[place] as number
    this.#receipts = receipts
    this.all = Array.from({ length: (ends[place] as number) - first }, (_, at) => first + at)
    this.sales = this.all.filter((at) => isSale[at])
    this.returns = this.all.filter((at) => !isSale[at])
  }

  get firstDay(): number {
    return Math.min(...this.#days)
  }

  get lastDay(): number {
    return Math.max(...this.#days)
  }

  spent(isNet: boolean): number {
    return this.sum('amount', isNet ? this.all : this.sales)
  }

  sum(column: 'amount' | 'pieces', receipts: readonly number[]): number {
    return receipts.reduce((total, at) => total + (this.#receipts[column][at] as number), 0)
  }

  count(matches: (time: number) => boolean): number {
    return this.sales.filter((at) => matches(this.#receipts.time[at] as number)).length
  }

  /** The first of the groups with the most orders. */
  favourite(groups: number, groupOf: (time: number) => number): number {
    const counts = new Array<number>(groups).fill(0)
    for (const at of this.sales) {
      const group = groupOf(this.#receipts.time[at] as number)
      counts[group] = (counts[group] as number) + 1
    }
    return counts.indexOf(Math.max(...counts))
  }

  get #days(): number[] {
    return this.sales.map((at) => dayOfTime(this.#receipts.time[at] as number))
  }
}

/** Different products with a sale, by customer; 0 where no file names products. */
function productCounts(database: Database, keys: Int32Array, scope: LineScope): Float64Array {
  const counts = new Map(
    ownedLines(database).flatMap(({ owner, from, where }) =>
      database
        .prepare<[], [number, number]>(
          `SELECT ${owner}, count(DISTINCT product_id) FROM ${from}
            WHERE ${where} AND kind = 0 AND ${scope.condition} GROUP BY ${owner}`,
        )
        .raw()
        .all(),
    ),
  )
  return Float64Array.from(keys, (key) => counts.get(key) ?? 0)
}
