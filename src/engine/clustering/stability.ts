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
  const mean = meanOf(agreements)
  return { agreements, mean, sentence: describeStability(mean, seeds) }
}

function describeStability(mean: number, seeds: number): string {
  const again = `Grouped ${seeds} times more from other random starts`
  if (mean >= 0.95) return `${again}, the customers fell into the same groups: these groups are dependable.`
  if (mean >= 0.75) return `${again}, most customers fell into the same groups; those near a border may change sides.`
  return `${again}, the groups came out differently: take them as a sketch, or try another number of groups.`
}
