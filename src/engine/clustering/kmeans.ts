import { lloyd, type Partition } from './lloyd.ts'
import type { Points } from './points.ts'
import { createRandom, deriveSeed } from './random.ts'
import { seedCenters } from './seed-centers.ts'

/** How k-means searches. */
export interface KmeansOptions {
  readonly k: number
  readonly seed: number
  /** How many starts to try; the one with the least inertia wins. */
  readonly restarts: number
  /** Called before each start with the number of starts done; may throw to stop. */
  readonly onRestart?: (done: number) => void
}

const MAX_ITERATIONS = 300

/** The summed squared shift of the centres at which a start counts as settled: scikit-learn's default. */
const SETTLED = 1e-4

/** The same for the winner. Among a few thousand points this means: until hardly one changes its cluster. */
const FINISHED = 1e-6

/**
 * The best k-means partition of several seeded starts; the same for the same points and seed. There must be at least k distinct
 * points; no cluster is empty.
 */
export function kmeans(points: Points, { k, seed, restarts, onRestart }: KmeansOptions): Partition {
  let best: Partition | undefined
  for (let restart = 0; restart < Math.max(restarts, 1); restart++) {
    onRestart?.(restart)
    const start = seedCenters(points, k, createRandom(deriveSeed(seed, restart)))
    const partition = lloyd(points, start, { tolerance: SETTLED, maxIterations: MAX_ITERATIONS })
    if (best === undefined || partition.inertia < best.inertia) best = partition
  }
  return lloyd(points, (best as Partition).centers, { tolerance: FINISHED, maxIterations: MAX_ITERATIONS })
}
