import type { BoxPlot, Histogram } from '../../shared/model/cluster-views.ts'
import { quantile, rangeOf } from './statistics.ts'

/** The box plot of some values; null of none. */
export function boxPlot(values: ArrayLike<number>): BoxPlot | null {
  if (values.length === 0) return null
  const ascending = Float64Array.from(values).sort()
  const [q1, median, q3] = [quantile(ascending, 0.25), quantile(ascending, 0.5), quantile(ascending, 0.75)] as const
  const reach = 1.5 * (q3 - q1)
  const within = ascending.filter((value) => value >= q1 - reach && value <= q3 + reach)
  return {
    lowWhisker: within[0] as number,
    q1,
    median,
    q3,
    highWhisker: within.at(-1) as number,
    outside: ascending.length - within.length,
  }
}

/** The values of each cluster, cluster 1 first; `assignment` is 1-based. */
export function splitByCluster(values: ArrayLike<number>, assignment: ArrayLike<number>, k: number): Float64Array[] {
  const clusters = Array.from({ length: k }, (): number[] => [])
  for (let point = 0; point < values.length; point++)
    clusters[(assignment[point] as number) - 1]?.push(values[point] as number)
  return clusters.map((own) => Float64Array.from(own))
}

/** One histogram for several groups of values, over bins that they share, from the least to the greatest of all. */
export function histogram(groups: readonly (readonly number[] | Float64Array)[], bins: number): Histogram {
  const range = rangeOf(groups.flatMap((group) => rangeOf(group) ?? []))
  if (range === null) return { edges: [], counts: groups.map(() => []) }
  const [least, greatest] = range
  const width = greatest === least ? 1 : (greatest - least) / bins
  const edges = Array.from({ length: bins + 1 }, (_, at) => least + at * width)
  const counts = groups.map((group) => {
    const own = new Array<number>(bins).fill(0)
    for (let at = 0; at < group.length; at++) {
      const bin = Math.min(bins - 1, Math.floor(((group[at] as number) - least) / width))
      own[bin] = (own[bin] as number) + 1
    }
    return own
  })
  return { edges, counts }
}

/** Like {@link histogram}, with one bin for each whole number of a range. */
export function wholeNumbers(
  groups: readonly ArrayLike<number>[],
  { first, count }: { readonly first: number; readonly count: number },
): Histogram {
  return {
    edges: Array.from({ length: count + 1 }, (_, at) => first + at),
    counts: groups.map((group) => {
      const own = new Array<number>(count).fill(0)
      for (let at = 0; at < group.length; at++) {
        const bin = (group[at] as number) - first
        own[bin] = (own[bin] as number) + 1
      }
      return own
    }),
  }
}
