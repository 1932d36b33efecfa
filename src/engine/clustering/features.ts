import type { Points } from './points.ts'

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
export const FEATURE_NAMES = ['recency (log)', 'frequency (log)', 'monetary (log)'] as const

/**
 * The three measures as points for k-means: log1p of each, so that one wholesaler does not make a cluster of its own, then
 * standardised to mean 0 and population deviation 1, so that each weighs the same.
 */
export function buildFeatures({ recencyDays, frequency, monetary }: Measures): Features {
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
  standardise(points)
  return { names: FEATURE_NAMES, points, clampedMonetary }
}

/** Brings each column to mean 0 and population deviation 1, in place; a column of equal values becomes 0. */
export function standardise({ values, count, dimensions }: Points): void {
  for (let column = 0; column < dimensions; column++) {
    let sum = 0
    for (let at = column; at < values.length; at += dimensions) sum += values[at] as number
    const mean = sum / count
    let squares = 0
    for (let at = column; at < values.length; at += dimensions) squares += ((values[at] as number) - mean) ** 2
    const deviation = Math.sqrt(squares / count)
    // Rounding leaves equal values a deviation of some 1e-16; dividing by it would make noise of it.
    const constant = deviation <= 1e-12 * Math.max(1, Math.abs(mean))
    for (let at = column; at < values.length; at += dimensions) {
      values[at] = constant ? 0 : ((values[at] as number) - mean) / deviation
    }
  }
}
