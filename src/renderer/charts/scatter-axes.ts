import { columnTitles, type MeasureKinds } from '../../shared/format/measure-titles.ts'
import type { ScatterAxis } from '../../shared/model/cluster-views.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { formatCompact, formatCount, formatMoney, formatTwo } from '../ui/format.ts'
import { say } from '../ui/words.ts'

/** What a scatter needs to know of one of its axes. */
interface AxisForm {
  /** Whether small values crowd together so that logarithms help. */
  readonly isSkewed: boolean
  /** From the unit of the data to the unit of the axis. */
  readonly scale: number
}

/** How each axis is drawn. */
export const AXES: Readonly<Record<ScatterAxis, AxisForm>> = {
  recencyDays: { isSkewed: false, scale: 1 },
  frequency: { isSkewed: true, scale: 1 },
  monetary: { isSkewed: true, scale: MONEY_SCALE },
  averageOrder: { isSkewed: true, scale: MONEY_SCALE },
  component1: { isSkewed: false, scale: 1 },
  component2: { isSkewed: false, scale: 1 },
}

/** What an axis is called; measures as they are counted. */
export function axisTitle(axis: ScatterAxis, kinds: MeasureKinds): string {
  if (axis === 'component1' || axis === 'component2' || axis === 'recencyDays') return say(`charts.axis.${axis}`)
  return columnTitles(kinds)[axis]
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
