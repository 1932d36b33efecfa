import type { Bar } from '../../shared/model/distribution.ts'

/**
 * Where a value lies along bars of equal width on screen, 0 at the left edge of the first and 1 at the right edge of the last;
 * inside a bar the way is even. Values beyond the bars lie at their ends.
 */
export function placeOf(value: number, bars: readonly Bar[]): number {
  const at = bars.findIndex(({ to }) => value < to)
  const bar = bars[at]
  if (bar === undefined) return 1
  return (at + Math.max(0, (value - bar.from) / (bar.to - bar.from))) / bars.length
}

/** The value at a place along the bars: the way back from {@link placeOf}. */
export function valueAt(place: number, bars: readonly Bar[]): number {
  const along = Math.min(1, Math.max(0, place)) * bars.length
  const bar = bars[Math.min(Math.floor(along), bars.length - 1)]
  if (bar === undefined) return 0
  return bar.from + (along - Math.min(Math.floor(along), bars.length - 1)) * (bar.to - bar.from)
}
