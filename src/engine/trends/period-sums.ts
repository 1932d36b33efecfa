import type { PeriodSums } from '../../shared/analyses/trends.ts'
import { type DatedOrders, type FirstOrders, ITEM } from '../sales/dated-orders.ts'

/** What was sold in each period, and what to those without a customer. */
export interface SumsOfPeriods {
  /** What was sold in the period at a place. */
  readonly at: (
    place: number,
  ) => PeriodSums & { readonly withoutCustomer: { readonly orders: number; readonly spending: number } }
}

/** Adds up orders by period; `placeOf` gives the place of an item's period, `periods` how many there are. */
export function sumPeriods(
  dated: DatedOrders,
  first: FirstOrders,
  periods: number,
  placeOf: (item: number) => number,
): SumsOfPeriods {
  const { count, customer, day, second, spending, item } = dated
  const orders = new Int32Array(periods)
  const customers = new Int32Array(periods)
  const newCustomers = new Int32Array(periods)
  const spent = new Float64Array(periods)
  const ordersWithout = new Int32Array(periods)
  const spentWithout = new Float64Array(periods)
  // Items stand by customer, so that the last one seen in a period tells whether this one is counted there.
  const latest = new Int32Array(periods)
  let latestNew = 0
  for (let at = 0; at < count; at++) {
    const place = placeOf(at)
    const who = customer[at] as number
    const is = item[at] as number
    if (who === 0) {
      spentWithout[place] = (spentWithout[place] as number) + (spending[at] as number)
      if (is === ITEM.order) ordersWithout[place] = (ordersWithout[place] as number) + 1
      continue
    }
    spent[place] = (spent[place] as number) + (spending[at] as number)
    if (is === ITEM.return) continue
    if (is === ITEM.order) orders[place] = (orders[place] as number) + 1
    if (latest[place] !== who) {
      latest[place] = who
      customers[place] = (customers[place] as number) + 1
    }
    if (latestNew !== who && day[at] === first.day[who] && second[at] === first.second[who]) {
      latestNew = who
      newCustomers[place] = (newCustomers[place] as number) + 1
    }
  }
  return {
    at: (place) => ({
      orders: orders[place] as number,
      customers: customers[place] as number,
      newCustomers: newCustomers[place] as number,
      spending: spent[place] as number,
      withoutCustomer: { orders: ordersWithout[place] as number, spending: spentWithout[place] as number },
    }),
  }
}
