import type { Partition } from './lloyd.ts'
import { type Points, squaredDistance } from './points.ts'

/**
 * Davies and Bouldin (1979): each cluster's worst ratio of spread (mean distance to the centre, of the two together) to the
 * distance of the centres, averaged. Lower is better; 0 when every point lies on its centre.
 */
export function daviesBouldin(points: Points, { k, centers, sizes, assignment }: Partition): number {
  const { values, count, dimensions } = points
  const spread = new Float64Array(k)
  for (let point = 0; point < count; point++) {
    const own = assignment[point] as number
    const squared = squaredDistance(values, point * dimensions, centers, own * dimensions, dimensions)
    spread[own] = (spread[own] as number) + Math.sqrt(squared) / (sizes[own] as number)
  }
  if (spread.every((mean) => mean === 0)) return 0
  let sum = 0
  for (let a = 0; a < k; a++) {
    let worst = 0
    for (let b = 0; b < k; b++) {
      if (a === b) continue
      const gap = Math.sqrt(squaredDistance(centers, a * dimensions, centers, b * dimensions, dimensions))
      worst = Math.max(worst, ((spread[a] as number) + (spread[b] as number)) / gap)
    }
    sum += worst
  }
  return sum / k
}
