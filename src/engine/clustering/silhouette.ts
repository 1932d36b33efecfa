import { type Points, selectPoints, squaredDistance } from './points.ts'
import { createRandom, sampleIndices } from './random.ts'
import { type Grouping, sharedCells } from './shared-cells.ts'
import { meanOf } from './statistics.ts'

/** Above this many points the silhouette is taken from a sample: its cost grows with the square. */
export const SILHOUETTE_LIMIT = 5_000

/**
 * How well each point sits in its cluster (Rousseeuw 1987), for each of several groupings: near 1 well inside, 0 on the border to
 * the next cluster, below 0 nearer to another cluster. A point alone in its cluster has 0.
 *
 * The distances are summed once for all groupings, over the cells that none of them splits.
 */
export function silhouettes(points: Points, groupings: readonly Grouping[]): Float64Array[] {
  const { count, dimensions } = points
  const { order, ends, clusters } = sharedCells(groupings, count)
  const { values } = selectPoints(points, order)
  const scores = groupings.map(() => new Float64Array(count))
  const totals = groupings.map(({ k }) => new Float64Array(k))
  const sizes = groupings.map(({ k }, at) => clusterSizes(k, clusters[at] as Int32Array, ends))
  const sums = new Float64Array(ends.length)
  for (let place = 0, own = 0; place < count; place++) {
    while (place >= (ends[own] as number)) own++
    sumDistances(values, dimensions, place, ends, sums)
    for (let at = 0; at < groupings.length; at++) {
      const total = totals[at] as Float64Array
      const clusterOf = clusters[at] as Int32Array
      total.fill(0)
      for (let cell = 0; cell < sums.length; cell++) {
        const cluster = clusterOf[cell] as number
        total[cluster] = (total[cluster] as number) + (sums[cell] as number)
      }
      const score = scoreOf(total, sizes[at] as Int32Array, clusterOf[own] as number)
      ;(scores[at] as Float64Array)[order[place] as number] = score
    }
  }
  return scores
}

/** The mean of {@link silhouettes} over a sample of points for each grouping, and how many those were. */
export function sampledSilhouettes(
  points: Points,
  groupings: readonly Grouping[],
  seed: number,
): { silhouettes: readonly number[]; sample: number } {
  const indices = sampleIndices(points.count, SILHOUETTE_LIMIT, createRandom(seed))
  const sampled = groupings.map(({ k, assignment }) => ({
    k,
    assignment: Int32Array.from(indices, (index) => assignment[index] as number),
  }))
  return {
    silhouettes: silhouettes(selectPoints(points, indices), sampled).map(meanOf),
    sample: indices.length,
  }
}

/** Writes to `sums` the summed distance of one point to the points of each cell. */
function sumDistances(
  values: Float64Array,
  dimensions: number,
  point: number,
  ends: Int32Array,
  sums: Float64Array,
): void {
  const from = point * dimensions
  for (let cell = 0, other = 0; cell < ends.length; cell++) {
    const end = ends[cell] as number
    let sum = 0
    for (; other < end; other++) sum += Math.sqrt(squaredDistance(values, from, values, other * dimensions, dimensions))
    sums[cell] = sum
  }
}

function scoreOf(totals: Float64Array, sizes: Int32Array, own: number): number {
  if (sizes[own] === 1) return 0
  let nearest = Infinity
  for (let cluster = 0; cluster < totals.length; cluster++) {
    const size = sizes[cluster] as number
    if (cluster !== own && size > 0) nearest = Math.min(nearest, (totals[cluster] as number) / size)
  }
  const within = (totals[own] as number) / ((sizes[own] as number) - 1)
  const greater = Math.max(within, nearest)
  return greater === 0 || nearest === Infinity ? 0 : (nearest - within) / greater
}

function clusterSizes(k: number, clusterOf: Int32Array, ends: Int32Array): Int32Array {
  const sizes = new Int32Array(k)
  for (let cell = 0, start = 0; cell < ends.length; cell++) {
    const end = ends[cell] as number
    const cluster = clusterOf[cell] as number
    sizes[cluster] = (sizes[cluster] as number) + end - start
    start = end
  }
  return sizes
}
