import { kmeans } from 'ml-kmeans'
import type { Points } from './points.ts'

/**
 * ml-kmeans from given centres, as an independent peer in tests and benchmarks. The product uses `lloyd.ts`: it gives the same
 * partitions, several times as fast (bench/cluster.ts prints the ratio).
 */
export function mlKmeans(
  points: readonly number[][],
  start: number[][] | 'kmeans++',
  k: number,
  seed: number,
): Int32Array {
  const { clusters } = kmeans(points as number[][], k, {
    initialization: start,
    seed,
    tolerance: 0,
    maxIterations: 300,
  })
  return Int32Array.from(clusters)
}

/** Flat points as the rows that ml-kmeans wants. */
export function toRows({ values, count, dimensions }: Points): number[][] {
  return Array.from({ length: count }, (_, point) => [...values.subarray(point * dimensions, (point + 1) * dimensions)])
}
