import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import type { CustomerProfile, OrderLine } from '../../shared/model/customers.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { segmentNamed } from '../../shared/segment-maps/match-segment.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { currencyOf } from '../database/shop.ts'
import { mergedMembers, standsFor } from '../sales/merges.ts'
import { customerOrders, type Member, orderLines, topProducts } from './customer-orders.ts'
import { type CustomerTable, customerRow } from './customer-table.ts'

/**
 * Everything there is to say of one customer; `counted` is a condition on `lines` in SQL that those meet which the run was made from.
 * Throws `not-found` for an id that is not in the run.
 */
export function customerProfile(
  database: Database,
  table: CustomerTable,
  id: string,
  counted: string,
): CustomerProfile {
  const at = placeOf(database, table, id)
  const { summary, customers } = table.run
  const customer = customerRow(table, at)
  const members = membersAt(database, table, at)
  const { orders, total, purchases } = customerOrders(database, members, counted)
  const { settings, thresholds, map } = summary
  const days = ((customers.lastTime[at] as number) - (customers.firstTime[at] as number)) / SECONDS_PER_DAY
  return {
    customer,
    mergedIds: members.slice(1).map((member) => member.id),
    currency: currencyOf(database),
    run: { settings, thresholds, map },
    segment: segmentNamed(map, customer.segment),
    averageDaysBetweenOrders: purchases > 1 ? days / (purchases - 1) : null,
    orderCount: total,
    returnCount: total - purchases,
    orders,
    topProducts: topProducts(database, members, counted),
  }
}

/** The lines of one of a customer's orders. Throws `not-found` when the customer has no such order. */
export function customerOrderLines(
  database: Database,
  table: CustomerTable,
  id: string,
  orderId: number,
  counted: string,
): OrderLine[] {
  const members = membersAt(database, table, placeOf(database, table, id))
  const lines = orderLines(database, members, orderId, counted)
  if (lines.length === 0) {
    throw new RegularsError('not-found', said('refusal.no-such-order', { id }))
  }
  return lines
}

/** A customer of a run and, after it, those merged into them; one who was not yet when the run was made stays out. */
function membersAt(database: Database, { run }: CustomerTable, at: number): Member[] {
  const key = run.customers.keys[at] as number
  const merged = mergedMembers(database, key).filter((member) => !run.customers.keys.includes(member.key))
  return [{ key, id: run.ids[at] as string }, ...merged]
}

/** An id that was merged into another finds that one. */
function placeOf(database: Database, table: CustomerTable, id: string): number {
  const own = table.run.ids.indexOf(id)
  const at = own >= 0 ? own : table.run.ids.indexOf(standsFor(database, id))
  if (at >= 0) return at
  throw new RegularsError('not-found', said('refusal.no-customer-in-result', { id }))
}
