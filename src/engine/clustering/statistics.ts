import { extent, mode, quantileSorted } from 'd3-array'

/** The type-7 quantile (R's and pandas' default) of values in ascending order; NaN of none. `share` is 0..1. */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  // It reads by index only, but says that it wants an array.
  return quantileSorted(ascending as number[], share) ?? Number.NaN
}

/** The least and the greatest of the values; null of none. */
export function rangeOf(values: Iterable<number>): readonly [least: number, greatest: number] | null {
  const [least, greatest] = extent(values)
  return least === undefined ? null : [least, greatest]
}

/** The value that occurs most often, of several the first. There must be at least one. */
export function mostFrequent(values: Iterable<number>): number {
  return mode(values)
}

/** The mean; NaN of none. Own code, because d3-array's takes four times as long over a million values. */
export function meanOf(values: ArrayLike<number>): number {
  return total(values) / values.length
}

/** The sum. */
export function total(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] as number
  return sum
}
