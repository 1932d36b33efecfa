import type { Points } from './points.ts'
import { type ScalingName, scale } from './scaling.ts'

/** The measures of the customers, one entry per customer in each. */
export interface Measures {
  readonly recencyDays: ArrayLike<number>
  readonly frequency: ArrayLike<number>
  /** In currency units; may be negative after returns. */
  readonly monetary: ArrayLike<number>
}

/** What {@link buildFeatures} makes the clusters from. */
export interface Features {
  readonly names: readonly string[]
  readonly points: Points
  /** Customers whose negative monetary was taken as 0. */
  readonly clampedMonetary: number
}

/** The names of the features, in the order of their columns. */
const FEATURE_NAMES = ['recency (log)', 'frequency (log)', 'monetary (log)'] as const

/**
 * The three measures as points for k-means: log1p of each, so that one wholesaler does not make a cluster of its own, then
 * scaled, so that each weighs the same.
 */
export function buildFeatures(
  { recencyDays, frequency, monetary }: Measures,
  scaling: ScalingName = 'standard',
): Features {
  const count = recencyDays.length
  const columns = [recencyDays, frequency, monetary]
  const values = new Float64Array(count * columns.length)
  let clampedMonetary = 0
  for (let customer = 0; customer < count; customer++) {
    if ((monetary[customer] as number) < 0) clampedMonetary++
    for (const [column, measure] of columns.entries()) {
      values[customer * columns.length + column] = Math.log1p(Math.max(measure[customer] as number, 0))
    }
  }
  const points = { values, count, dimensions: columns.length }
  scale(points, scaling)
  return { names: FEATURE_NAMES, points, clampedMonetary }
}
