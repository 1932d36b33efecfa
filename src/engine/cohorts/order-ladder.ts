import type { LadderStep } from '../../shared/analyses/cohorts.ts'
import { type DatedOrders, ITEM } from '../sales/dated-orders.ts'

/** Later steps are those of few, and say little. */
const STEPS = 10

/** The ladders of orders and of days with an order; steps that nobody reached are left out. */
export function orderLadders(dated: DatedOrders): { ladder: readonly LadderStep[]; dayLadder: readonly LadderStep[] } {
  const { count, customer, day, item } = dated
  const orders = newLadder()
  const orderDays = newLadder()
  for (let at = 0; at < count; ) {
    const who = customer[at] as number
    const days: number[] = []
    for (; at < count && customer[at] === who; at++) if (item[at] !== ITEM.return) days.push(day[at] as number)
    if (who === 0) continue
    days.sort((a, b) => a - b)
    climb(orders, days)
    climb(
      orderDays,
      days.filter((each, place) => each !== days[place - 1]),
    )
  }
  return { ladder: orders.flatMap(stepOf), dayLadder: orderDays.flatMap(stepOf) }
}

interface Rung {
  customers: number
  next: number
  /** How often so many days lay between. */
  readonly gaps: Map<number, number>
}

function newLadder(): readonly Rung[] {
  return Array.from({ length: STEPS }, () => ({ customers: 0, next: 0, gaps: new Map<number, number>() }))
}

function climb(ladder: readonly Rung[], days: readonly number[]): void {
  for (const [at, rung] of ladder.entries()) {
    if (at >= days.length) return
    rung.customers++
    const next = days[at + 1]
    if (next === undefined) return
    rung.next++
    const gap = next - (days[at] as number)
    rung.gaps.set(gap, (rung.gaps.get(gap) ?? 0) + 1)
  }
}

function stepOf({ customers, next, gaps }: Rung, at: number): LadderStep[] {
  if (customers === 0) return []
  const sorted = [...gaps].sort(([a], [b]) => a - b)
  const [lowerDays, medianDays, upperDays] = [1, 2, 3].map((quarter) => quartile(sorted, next, quarter))
  return [
    {
      orders: at + 1,
      customers,
      next,
      lowerDays: lowerDays ?? null,
      medianDays: medianDays ?? null,
      upperDays: upperDays ?? null,
    },
  ]
}

/** The type-7 quartile of values with how often each is there, ascending; null of none. */
function quartile(
  counts: readonly (readonly [value: number, times: number])[],
  total: number,
  quarter: number,
): number | null {
  if (total === 0) return null
  const valueAt = (place: number) => {
    let passed = 0
    for (const [value, times] of counts) {
      passed += times
      if (place < passed) return value
    }
    return Number.NaN
  }
  const quarters = (total - 1) * quarter
  const low = Math.floor(quarters / 4)
  const part = quarters % 4
  const value = valueAt(low)
  return part === 0 ? value : value + ((valueAt(low + 1) - value) * part) / 4
}
