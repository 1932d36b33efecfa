import { kmeans } from 'ml-kmeans'
import type { Points } from './points.ts'

/** Where ml-kmeans starts and stops. */
interface PeerStop {
  readonly seed: number
  /** The greatest squared shift of any centre that counts as settled; 1e-6, the library's default, when left out. */
  readonly tolerance?: number
}

/**
 * ml-kmeans, from given centres or its own: the independent peer of tests, benchmarks and {@link secondOpinion}. Clusters are found by
 * `lloyd.ts`, which gives the same partitions several times as fast (bench/cluster.ts prints the ratio). Give it no more clusters than there are
 * different points: it keeps empty ones.
 */
export function mlKmeans(points: number[][], start: number[][] | 'kmeans++', k: number, stop: PeerStop): Int32Array {
  return Int32Array.from(kmeans(points, k, { initialization: start, maxIterations: 300, ...stop }).clusters)
}

/** Flat points as the rows that ml-kmeans wants. */
export function toRows({ values, count, dimensions }: Points): number[][] {
  return Array.from({ length: count }, (_, point) => [...values.subarray(point * dimensions, (point + 1) * dimensions)])
}
