import type { BridgeSteps } from '../../shared/analyses/bridge.ts'
import type { BridgeSums, GroupSums } from './bridge-sums.ts'

/**
 * From the spending of one period to that of another, step by step, exactly: start and the steps add up to the end. Among the customers of both
 * periods, orders came or went at the old value per order; what is left is the value per order. Ten-thousandths of the currency unit.
 */
export function bridgeSteps(sums: BridgeSums): BridgeSteps {
  const { kept, lost, returning, neither } = sums
  const counted = [sums.new, returning, kept, lost]
  const total = (of: (group: GroupSums) => number) => counted.reduce((sum, group) => sum + of(group), 0)
  const keptOrders = ordersEffect(kept)
  return {
    start: total(({ spending1 }) => spending1),
    lost: change(lost),
    keptOrders,
    keptValue: change(kept) - keptOrders,
    returning: change(returning),
    new: change(sums.new),
    end: total(({ spending2 }) => spending2),
    customers: {
      lost: lost.customers,
      returning: returning.customers,
      new: sums.new.customers,
      kept: kept.customers,
    },
    kept: { orders1: kept.orders1, orders2: kept.orders2, spending1: kept.spending1, spending2: kept.spending2 },
    leftOut: { spending1: neither.spending1, spending2: neither.spending2 },
  }
}

function change({ spending1, spending2 }: GroupSums): number {
  return spending2 - spending1
}

/** `(orders2 - orders1) * spending1 / orders1`, rounded, halves to even; the product can be larger than a float holds exactly. */
function ordersEffect({ orders1, orders2, spending1 }: GroupSums): number {
  if (orders1 === 0) return 0
  const product = BigInt(orders2 - orders1) * BigInt(spending1)
  const divisor = BigInt(orders1)
  // Towards minus infinity.
  const remainder = ((product % divisor) + divisor) % divisor
  const whole = (product - remainder) / divisor
  const isUp = 2n * remainder > divisor || (2n * remainder === divisor && whole % 2n !== 0n)
  return Number(isUp ? whole + 1n : whole)
}
