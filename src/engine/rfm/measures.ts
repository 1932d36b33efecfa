import { dayOfTime } from '../../shared/format/wall-time.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { customerIds } from '../sales/customer-ids.ts'
import { dayNumber } from '../sales/days.ts'
import { type CustomerSums, daysPerCustomer, sumPerCustomer } from '../sales/sums-per-customer.ts'
import { roundedAverage } from './average.ts'

/** The measures of every segmented customer, one array per measure, in the order of `keys`. */
export interface Measures {
  readonly keys: Int32Array
  readonly ids: readonly string[]
  /** Whole days from the last order's day to the analysis date. */
  readonly recency: Int32Array
  readonly frequency: Int32Array
  /** What the customer spent, whatever monetary is made of it; ten-thousandths of the currency unit. */
  readonly spending: Float64Array
  /** Ten-thousandths of the currency unit. */
  readonly monetary: Float64Array
  /** Wall-clock seconds of the first and the last sale. */
  readonly firstTime: Float64Array
  readonly lastTime: Float64Array
  /** Distinct orders, and sold lines, of all of them together. */
  readonly orders: number
  readonly lines: number
  /** Customers who only ever returned goods. */
  readonly returnsOnly: number
  /** Sold lines that add nothing to the margin, because what they cost is not known; 0 where monetary is no margin. */
  readonly linesWithoutCost: number
}

/** The settings that the measures depend on, beside the sales that count. */
export type MeasureSettings = Pick<Settings, 'frequency' | 'monetary'> & { readonly asOf: string }

/** Measures every customer who bought something that counts. */
export function measureCustomers(database: Database, sales: CountedSales, settings: MeasureSettings): Measures {
  const sums = sumPerCustomer(sales)
  const { customers } = sales.columns
  const asOfDay = dayNumber(settings.asOf)
  const recency = new Int32Array(sums.places.length)
  for (let at = 0; at < recency.length; at++) recency[at] = asOfDay - dayOfTime(sums.lastTime[at] as number)
  let ids: readonly string[] | null = null
  return {
    keys: sums.places.map((place) => customers[place] as number),
    // A million texts are gathered for who asks for them.
    get ids() {
      const all = customerIds(database, sales.columns)
      ids ??= Array.from(sums.places, (place) => all[place] as string)
      return ids
    },
    recency,
    frequency: frequencyOf(sales, sums, settings.frequency),
    spending: sums.spending,
    monetary: monetaryOf(sums, settings.monetary),
    firstTime: sums.firstTime,
    lastTime: sums.lastTime,
    orders: sums.distinctOrders,
    lines: sums.lines.reduce((total, lines) => total + lines, 0),
    returnsOnly: sums.returnsOnly,
    linesWithoutCost: settings.monetary === 'margin' ? sums.linesWithoutCost : 0,
  }
}

function frequencyOf(sales: CountedSales, sums: CustomerSums, frequency: Settings['frequency']): Int32Array {
  if (frequency === 'lines') return sums.lines
  return frequency === 'days' ? daysPerCustomer(sales, sums.places) : sums.orders
}

function monetaryOf({ spending, margin, orders, lines }: CustomerSums, monetary: Settings['monetary']): Float64Array {
  if (monetary === 'total') return spending
  if (monetary === 'margin') return margin
  const counts = monetary === 'perOrder' ? orders : lines
  return spending.map((amount, at) => roundedAverage(amount, counts[at] as number))
}
