import type { Bar, Histogram } from '../../shared/model/distribution.ts'

const MOST_BARS = 30

/** The values span a logarithmic scale when the largest is this many times the median. */
const FAR_ABOVE = 20

/** Steps inside a power of ten, so that edges are round and bars of about equal width on a logarithmic scale. */
const STEPS = [1, 1.5, 2, 3, 5, 7]

/**
 * The histogram of integers with round edges: of equal width, or growing where a few values are far above the rest. `unit` is
 * what counts as one: edges below it are not drawn.
 */
export function histogramOf(values: ArrayLike<number>, cuts: readonly number[], unit: number): Histogram {
  const sorted = Float64Array.from(values).sort()
  const least = sorted[0] ?? 0
  const most = sorted.at(-1) ?? 0
  const median = sorted[sorted.length >> 1] ?? 0
  const isLog = median > 0 && most > median * FAR_ABOVE
  const edges = isLog ? logEdges(least, most, unit) : linearEdges(least, most, unit)
  return { scale: isLog ? 'log' : 'linear', bars: count(sorted, edges), cuts }
}

function linearEdges(least: number, most: number, unit: number): number[] {
  const step = roundStep((most - least) / MOST_BARS, unit)
  const edges = [Math.floor(least / step) * step]
  while ((edges.at(-1) as number) < most || edges.length < 2) edges.push((edges[0] as number) + edges.length * step)
  return edges
}

/** The next of 1, 2, 5, 10, ... units that is at least as wide. */
function roundStep(width: number, unit: number): number {
  let power = unit
  while (power * 10 < width) power *= 10
  return ([1, 2, 5, 10].find((step) => step * power >= width) ?? 10) * power
}

/** One bar below 0 where there are such values, one to the first unit, then growing ones. */
function logEdges(least: number, most: number, unit: number): number[] {
  const edges = least < 0 ? [least, 0] : [0]
  for (let power = unit; (edges.at(-1) as number) < most; power *= 10) {
    for (const step of STEPS) {
      const edge = Math.ceil((step * power) / unit) * unit
      if (edge > (edges.at(-1) as number) && (edges.at(-1) as number) < most) edges.push(edge)
    }
  }
  const first = edges.findLastIndex((edge) => edge <= least)
  return edges.slice(Math.max(first, 0))
}

function count(sorted: Float64Array, edges: readonly number[]): Bar[] {
  let at = 0
  return edges.slice(1).map((to, place) => {
    const isLast = place === edges.length - 2
    const start = at
    while (at < sorted.length && ((sorted[at] as number) < to || isLast)) at++
    return { from: edges[place] as number, to, customers: at - start }
  })
}
