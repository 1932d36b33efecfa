import { lloyd, type Partition } from './lloyd.ts'
import { countDistinct, type Points, selectPoints } from './points.ts'
import { createRandom, deriveSeed, sampleIndices } from './random.ts'
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

/**
 * Above this many points the starts are tried on a seeded sample of so many, and only the winner goes on with all points: which start is
 * best, and nearly where its centres lie, a hundred thousand points tell as well as a million.
 */
const START_LIMIT = 100_000

/** The summed squared shift of the centres at which a start counts as settled: scikit-learn's default. */
const SETTLED = 1e-4

/** The same for the winner. Among a few thousand points this means: until hardly one changes its cluster. */
const FINISHED = 1e-6

/**
 * The best k-means partition of several seeded starts; the same for the same points and seed. There must be at least k distinct
 * points; no cluster is empty.
 */
export function kmeans(points: Points, { k, seed, restarts, onRestart }: KmeansOptions): Partition {
  const some = startingPoints(points, k, seed)
  let best: Partition | undefined
  for (let restart = 0; restart < Math.max(restarts, 1); restart++) {
    onRestart?.(restart)
    const start = seedCenters(some, k, createRandom(deriveSeed(seed, restart)))
    const partition = lloyd(some, start, { tolerance: SETTLED, maxIterations: MAX_ITERATIONS })
    if (best === undefined || partition.inertia < best.inertia) best = partition
  }
  return lloyd(points, (best as Partition).centers, { tolerance: FINISHED, maxIterations: MAX_ITERATIONS })
}

function startingPoints(points: Points, k: number, seed: number): Points {
  if (points.count <= START_LIMIT) return points
  const sample = selectPoints(points, sampleIndices(points.count, START_LIMIT, createRandom(seed)))
  return countDistinct(sample, k) < k ? points : sample
}
