import { secondsOfDay } from '../../shared/format/wall-time.ts'
import type { CustomerProfile, OrderLine } from '../../shared/model/customers.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { segmentNamed } from '../../shared/segment-maps/match-segment.ts'
import { currencyOf } from '../database/details.ts'
import type { Database } from '../database/open.ts'
import { type CountedLines, customerOrders, orderLines, topProducts } from './customer-orders.ts'
import { type CustomerTable, customerRow } from './customer-table.ts'

const DAY = 86_400

/** Everything there is to say of one customer. Throws `not-found` for an id that is not in the run. */
export function customerProfile(database: Database, table: CustomerTable, id: string): CustomerProfile {
  const at = placeOf(table, id)
  const { summary, customers } = table.run
  const customer = customerRow(table, at)
  const key = customers.keys[at] as number
  const counted = countedLines(summary)
  const { orders, total, purchases } = customerOrders(database, { key, id }, counted)
  const { settings, thresholds, map } = summary
  const days = ((customers.lastTime[at] as number) - (customers.firstTime[at] as number)) / DAY
  return {
    customer,
    currency: currencyOf(database),
    run: { settings, thresholds, map },
    segment: segmentNamed(map, customer.segment),
    averageDaysBetweenOrders: purchases > 1 ? days / (purchases - 1) : null,
    orderCount: total,
    orders,
    topProducts: topProducts(database, key, counted),
  }
}

/** The lines of one of a customer's orders. Throws `not-found` when the customer has no such order. */
export function customerOrderLines(database: Database, table: CustomerTable, id: string, orderId: number): OrderLine[] {
  const key = table.run.customers.keys[placeOf(table, id)] as number
  const lines = orderLines(database, key, orderId, countedLines(table.run.summary))
  if (lines.length === 0) {
    throw new RegularsError(
      'not-found',
      `The customer "${id}" has no such order in this result. Look at the list again.`,
    )
  }
  return lines
}

function placeOf(table: CustomerTable, id: string): number {
  const at = table.run.ids.indexOf(id)
  if (at >= 0) return at
  throw new RegularsError(
    'not-found',
    `There is no customer "${id}" in this result. Customers who only returned goods, or who came later, are in no segment.`,
  )
}

function countedLines({ settings }: RunSummary): CountedLines {
  const { returns, duplicates, asOf } = settings
  return { returns, duplicates, before: secondsOfDay(asOf) + DAY }
}
