/** The type-7 quantile (R's and pandas' default) of values in ascending order; NaN of none. `share` is 0..1. */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  if (ascending.length === 0) return Number.NaN
  const place = (ascending.length - 1) * share
  const below = Math.floor(place)
  const low = ascending[below] as number
  const high = ascending[Math.min(below + 1, ascending.length - 1)] as number
  return low + (high - low) * (place - below)
}
