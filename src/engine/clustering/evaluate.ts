import type { ClusterCandidate } from '../../shared/model/clusters.ts'
import { calinskiHarabasz } from './calinski-harabasz.ts'
import { daviesBouldin } from './davies-bouldin.ts'
import type { Partition } from './lloyd.ts'
import type { Points } from './points.ts'
import { sampledSilhouette } from './silhouette.ts'

/** A cluster below this share of the customers is too small to plan anything for. */
export const SMALLEST_SHARE = 0.02

/** All scores of one partition. The seed picks the silhouette's sample: the same customers for every k. */
export function evaluate(points: Points, partition: Partition, seed: number): ClusterCandidate & { sample: number } {
  const { k, assignment, sizes, inertia } = partition
  const smallestShare = Math.min(...sizes) / points.count
  return {
    k,
    inertia,
    ...sampledSilhouette(points, k, assignment, seed),
    calinskiHarabasz: calinskiHarabasz(points, partition),
    daviesBouldin: daviesBouldin(points, partition),
    smallestShare,
    admissible: smallestShare >= SMALLEST_SHARE,
  }
}
