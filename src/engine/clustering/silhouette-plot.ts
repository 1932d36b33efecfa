import type { SilhouetteBars } from '../../shared/model/cluster-views.ts'
import { meanOf } from './statistics.ts'

/**
 * The silhouettes of all points, cluster by cluster, as a plot draws them. `assignment` is 1-based; `bars` is how many bars there may be
 * over all clusters, shared out by the clusters' sizes with one at least for each.
 */
export function silhouettePlot(
  scores: ArrayLike<number>,
  assignment: ArrayLike<number>,
  bars: number,
): readonly SilhouetteBars[] {
  const clusters = new Map<number, number[]>()
  for (let point = 0; point < scores.length; point++) {
    const cluster = assignment[point] as number
    const own = clusters.get(cluster) ?? []
    own.push(scores[point] as number)
    clusters.set(cluster, own)
  }
  return [...clusters]
    .sort(([left], [right]) => left - right)
    .map(([cluster, own]) => {
      const descending = own.sort((left, right) => right - left)
      return {
        cluster,
        mean: meanOf(own),
        misplaced: own.filter((score) => score < 0).length / own.length,
        scores: thin(descending, Math.max(1, Math.floor((bars * own.length) / scores.length))),
      }
    })
}

/** As many values, evenly spaced, the first and the last among them where there is room. */
function thin(values: readonly number[], keep: number): readonly number[] {
  if (values.length <= keep) return values
  const step = keep === 1 ? 0 : (values.length - 1) / (keep - 1)
  return Array.from({ length: keep }, (_, at) => values[Math.round(at * step)] as number)
}
