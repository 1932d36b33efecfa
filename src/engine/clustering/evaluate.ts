import { type ClusterCandidate, SMALLEST_SHARE } from '../../shared/model/clusters.ts'
import { calinskiHarabasz } from './calinski-harabasz.ts'
import { daviesBouldin } from './davies-bouldin.ts'
import type { Partition } from './lloyd.ts'
import type { Points } from './points.ts'
import { sampledSilhouettes } from './silhouette.ts'

/**
 * All scores of each partition of the same points, and how many points the silhouettes are from. The seed picks these: the same
 * customers for every k.
 */
export function evaluate(
  points: Points,
  partitions: readonly Partition[],
  seed: number,
): { candidates: readonly ClusterCandidate[]; sample: number } {
  const { silhouettes, sample } = sampledSilhouettes(points, partitions, seed)
  const candidates = partitions.map((partition, at) => {
    const smallestShare = Math.min(...partition.sizes) / points.count
    return {
      k: partition.k,
      inertia: partition.inertia,
      silhouette: silhouettes[at] as number,
      calinskiHarabasz: calinskiHarabasz(points, partition),
      daviesBouldin: daviesBouldin(points, partition),
      smallestShare,
      admissible: smallestShare >= SMALLEST_SHARE,
    }
  })
  return { candidates, sample }
}
