import { type Points, selectPoints, squaredDistance } from './points.ts'
import { createRandom, sampleIndices } from './random.ts'

/** Above this many points the silhouette is taken from a sample: its cost grows with the square. */
export const SILHOUETTE_LIMIT = 5_000

/**
 * How well each point sits in its cluster (Rousseeuw 1987): near 1 well inside, 0 on the border to the next cluster, below 0
 * nearer to another cluster. A point alone in its cluster has 0. `assignment` is 0-based.
 */
export function silhouettes(points: Points, k: number, assignment: ArrayLike<number>): Float64Array {
  const { count, dimensions } = points
  const { order, ends } = byCluster(assignment, k)
  const { values } = selectPoints(points, order)
  // Cluster after cluster, the summed distance of each point to the cluster's points.
  const totals = new Float64Array(count * k)
  for (let a = 0, own = 0; a < count; a++) {
    while (a >= (ends[own] as number)) own++
    for (let other = own, b = a + 1; other < k; other++) {
      let total = 0
      const end = ends[other] as number
      for (let mirror = own * count + b; b < end; b++, mirror++) {
        const distance = Math.sqrt(squaredDistance(values, a * dimensions, values, b * dimensions, dimensions))
        total += distance
        totals[mirror] = (totals[mirror] as number) + distance
      }
      totals[other * count + a] = (totals[other * count + a] as number) + total
    }
  }
  const scores = new Float64Array(count)
  for (let place = 0, own = 0; place < count; place++) {
    while (place >= (ends[own] as number)) own++
    scores[order[place] as number] = scoreOf(totals, place, own, ends)
  }
  return scores
}

/** The mean of {@link silhouettes} over a sample of points, and how many those were. */
export function sampledSilhouette(
  points: Points,
  k: number,
  assignment: ArrayLike<number>,
  seed: number,
): { silhouette: number; sample: number } {
  const indices = sampleIndices(points.count, SILHOUETTE_LIMIT, createRandom(seed))
  const scores = silhouettes(
    selectPoints(points, indices),
    k,
    Int32Array.from(indices, (index) => assignment[index] as number),
  )
  return { silhouette: scores.reduce((sum, score) => sum + score, 0) / scores.length, sample: scores.length }
}

function scoreOf(totals: Float64Array, place: number, own: number, ends: Int32Array): number {
  const count = ends[ends.length - 1] as number
  let within = 0
  let nearest = Infinity
  for (let cluster = 0; cluster < ends.length; cluster++) {
    const size = (ends[cluster] as number) - (cluster === 0 ? 0 : (ends[cluster - 1] as number))
    const total = totals[cluster * count + place] as number
    if (cluster !== own) nearest = size === 0 ? nearest : Math.min(nearest, total / size)
    else if (size === 1) return 0
    else within = total / (size - 1)
  }
  const greater = Math.max(within, nearest)
  return greater === 0 || nearest === Infinity ? 0 : (nearest - within) / greater
}

/** The points in the order of their clusters, and where each cluster ends in it. */
function byCluster(assignment: ArrayLike<number>, k: number): { order: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(k)
  for (let point = 0; point < assignment.length; point++) {
    const cluster = assignment[point] as number
    ends[cluster] = (ends[cluster] as number) + 1
  }
  for (let cluster = 1; cluster < k; cluster++)
    ends[cluster] = (ends[cluster] as number) + (ends[cluster - 1] as number)
  const next = Int32Array.from(ends, (_, cluster) => (cluster === 0 ? 0 : (ends[cluster - 1] as number)))
  const order = new Int32Array(assignment.length)
  for (let point = 0; point < assignment.length; point++) {
    const cluster = assignment[point] as number
    order[next[cluster] as number] = point
    next[cluster] = (next[cluster] as number) + 1
  }
  return { order, ends }
}
