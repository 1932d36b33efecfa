import type { SecondOpinion } from '../../shared/model/cluster-views.ts'
import { adjustedRandIndex } from './adjusted-rand-index.ts'
import { measure, type Partition } from './lloyd.ts'
import { mlKmeans, toRows } from './ml-kmeans-peer.ts'
import { countDistinct, type Points, selectPoints } from './points.ts'
import { createRandom, deriveSeed, sampleIndices } from './random.ts'

/** Above this many points a seeded sample stands for all: ml-kmeans is several times as slow as our own. */
const LIMIT = 20_000

/** ml-kmeans has no restarts of its own, and one start often misses the best clusters where they are many. */
const STARTS = 3

/**
 * Clusters the same points with ml-kmeans, and compares. `onStart` is told the share of starts done, 0..1, before each, and may throw
 * to stop. Null where fewer than two points of the sample differ.
 */
export function secondOpinion(
  points: Points,
  { k, assignment }: Partition,
  { seed, onStart }: { readonly seed: number; readonly onStart?: (share: number) => void },
): SecondOpinion | null {
  const chosen = sampleIndices(points.count, LIMIT, createRandom(seed))
  const sample = selectPoints(points, chosen)
  // With more clusters than different points it would keep empty ones and call that settled.
  const wanted = countDistinct(sample, k)
  if (wanted < 2) return null
  const rows = toRows(sample)
  const found = Array.from({ length: STARTS }, (_, start) => {
    onStart?.(start / STARTS)
    const other = mlKmeans(rows, 'kmeans++', wanted, { seed: deriveSeed(seed, 2_000 + start) })
    // Its own error is no inertia: it adds up squared distances where it means to average them.
    return measure(sample, wanted, other)
  })
  const best = found.reduce((least, each) => (each.inertia < least.inertia ? each : least))
  const own = Array.from(chosen, (point) => assignment[point] as number)
  return { agreement: adjustedRandIndex(own, best.assignment), customers: sample.count }
}
