import type { ScatterAxis } from '../../shared/model/cluster-views.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { formatCompact, formatCount, formatMoney, formatTwo } from '../ui/format.ts'

/** What a scatter needs to know of one of its axes. */
export interface AxisWords {
  readonly title: string
  /** Whether small values crowd together so that logarithms help. */
  readonly isSkewed: boolean
  /** From the unit of the data to the unit of the axis. */
  readonly scale: number
}

/** Every axis in words. */
export const AXES: Readonly<Record<ScatterAxis, AxisWords>> = {
  recencyDays: { title: 'Days since the last order', isSkewed: false, scale: 1 },
  frequency: { title: 'Orders', isSkewed: true, scale: 1 },
  monetary: { title: 'Money', isSkewed: true, scale: MONEY_SCALE },
  averageOrder: { title: 'Money per order', isSkewed: true, scale: MONEY_SCALE },
  component1: { title: 'First principal component', isSkewed: false, scale: 1 },
  component2: { title: 'Second principal component', isSkewed: false, scale: 1 },
}

/** A value of an axis with its unit, from the unit of the data. */
export function axisValue(axis: ScatterAxis, value: number, currency: string | null): string {
  if (AXES[axis].scale === MONEY_SCALE) return formatMoney(value, currency)
  return axis === 'component1' || axis === 'component2' ? formatTwo(value) : formatCount(value)
}

/** A short label for a tick, in the unit of the axis. */
export function tickLabel(value: number): string {
  return formatCompact(value)
}
