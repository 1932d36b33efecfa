import { type CountedSales, ROLE } from '../sales/counted-sales.ts'

/** Whole days since 1970-01-01, both included. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** Those who have something in common: how many they are, with the orders of each of them and what was spent in either period. */
export interface GroupSums {
  customers: number
  orders1: number
  orders2: number
  spending1: number
  spending2: number
}

/** Customers by what they ordered in two periods. */
export interface BridgeSums {
  /** The first order of all lies in the second period. */
  readonly new: GroupSums
  /** Orders in the second period, none in the first, but earlier ones. */
  readonly returning: GroupSums
  /** Orders in both. */
  readonly kept: GroupSums
  /** Orders in the first period alone. */
  readonly lost: GroupSums
  /** No order in either: all they did was give goods back. */
  readonly neither: GroupSums
}

/**
 * Adds up what each customer ordered and spent in two periods, per group: `groupOf` gives that of an entry, from 0 on. Whoever ordered
 * in several groups is a customer of each.
 */
export function bridgeSums(
  { columns, role, isNet }: CountedSales,
  before: Days,
  after: Days,
  groups: number,
  groupOf: (entry: number) => number,
): readonly BridgeSums[] {
  const { customers, starts, order, day, amount } = columns
  const sums = Array.from({ length: groups }, newSums)
  const own = Array.from({ length: groups }, (): Own => ({ ...NOTHING }))
  const touched: number[] = []
  for (let customer = 1; customer < customers.length; customer++) {
    for (let at = starts[customer] as number; at < (starts[customer + 1] as number); at++) {
      const is = role[at]
      if (is === ROLE.leftOut || (is === ROLE.return && !isNet)) continue
      const group = groupOf(at)
      const mine = own[group] as Own
      if (mine.customer !== customer) {
        Object.assign(mine, NOTHING)
        mine.customer = customer
        touched.push(group)
      }
      addEntry(
        mine,
        is === ROLE.sale ? (order[at] as number) : null,
        day[at] as number,
        amount[at] as number,
        before,
        after,
      )
    }
    for (const group of touched) close(own[group] as Own, sums[group] as BridgeSums, after)
    touched.length = 0
  }
  return sums
}

/** What one customer did in one group. */
interface Own {
  customer: number
  firstDay: number
  order1: number
  order2: number
  orders1: number
  orders2: number
  spending1: number
  spending2: number
}

const NOTHING: Readonly<Own> = {
  customer: 0,
  firstDay: Number.POSITIVE_INFINITY,
  order1: -1,
  order2: -1,
  orders1: 0,
  orders2: 0,
  spending1: 0,
  spending2: 0,
}

const newGroup = (): GroupSums => ({ customers: 0, orders1: 0, orders2: 0, spending1: 0, spending2: 0 })

const newSums = (): BridgeSums => ({
  new: newGroup(),
  returning: newGroup(),
  kept: newGroup(),
  lost: newGroup(),
  neither: newGroup(),
})

/** Entries of one order come one after the other. */
function addEntry(own: Own, order: number | null, day: number, amount: number, before: Days, after: Days): void {
  const in1 = day >= before.first && day <= before.last
  const in2 = day >= after.first && day <= after.last
  if (in1) own.spending1 += amount
  if (in2) own.spending2 += amount
  if (order === null) return
  if (day < own.firstDay) own.firstDay = day
  if (in1 && own.order1 !== order) {
    own.order1 = order
    own.orders1++
  }
  if (in2 && own.order2 !== order) {
    own.order2 = order
    own.orders2++
  }
}

function close(own: Own, sums: BridgeSums, after: Days): void {
  const group = sums[groupFor(own, after)]
  group.customers++
  group.orders1 += own.orders1
  group.orders2 += own.orders2
  group.spending1 += own.spending1
  group.spending2 += own.spending2
}

function groupFor({ orders1, orders2, firstDay }: Own, after: Days): keyof BridgeSums {
  if (orders1 > 0) return orders2 > 0 ? 'kept' : 'lost'
  if (orders2 === 0) return 'neither'
  return firstDay >= after.first ? 'new' : 'returning'
}
