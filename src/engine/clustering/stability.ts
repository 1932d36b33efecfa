import type { Stability } from '../../shared/model/cluster-views.ts'
import { adjustedRandIndex } from './adjusted-rand-index.ts'
import { kmeans } from './kmeans.ts'
import type { Partition } from './lloyd.ts'
import type { Points } from './points.ts'
import { deriveSeed } from './random.ts'
import { meanOf } from './statistics.ts'

/** Clusters anew from other seeds, and compares. `onStart` is told the share of starts done, 0..1, before each, and may throw to stop. */
export function measureStability(
  points: Points,
  partition: Partition,
  options: {
    readonly seed: number
    readonly restarts: number
    readonly seeds?: number
    readonly onStart?: (share: number) => void
  },
): Stability {
  const { seed, restarts, seeds = 5, onStart } = options
  const agreements = Array.from({ length: seeds }, (_, other) => {
    const again = kmeans(points, {
      k: partition.k,
      seed: deriveSeed(seed, 1_000 + other),
      restarts,
      onRestart: (done) => onStart?.((other + done / restarts) / seeds),
    })
    return adjustedRandIndex(partition.assignment, again.assignment)
  })
  return { agreements, mean: meanOf(agreements) }
}
