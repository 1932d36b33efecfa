import { kmeans } from './kmeans.ts'
import { countDistinct, type Points, selectPoints } from './points.ts'
import { createRandom, deriveSeed, type Random, sampleIndices } from './random.ts'
import { meanOf } from './statistics.ts'

/** How much better points cluster into k groups than points spread evenly over the same box would. */
export interface Gap {
  readonly k: number
  /** Mean of log W over the reference sets, less log W of the points. */
  readonly gap: number
  /** Its standard error, widened for the number of reference sets as in the paper. */
  readonly error: number
}

/** What the gap statistic is computed with. */
export interface GapOptions {
  readonly seed: number
  /** Reference sets; 10 when left out. */
  readonly references?: number
  /** Starts of every k-means; 2 when left out, since the mean over the references evens out what a start misses. */
  readonly restarts?: number
  readonly onStep?: (done: number, of: number) => void
}

/** Above this many points a seeded sample stands for all. */
const LIMIT = 2_500

/**
 * The gap statistic for several k (Tibshirani, Walther, Hastie 2001, with references uniform over the points' ranges). Leaves out
 * every k that is not below the number of distinct points: nothing would be left to measure.
 */
export function gapStatistic(points: Points, ks: readonly number[], options: GapOptions): readonly Gap[] {
  const { seed, references = 10, restarts = 2, onStep } = options
  const random = createRandom(seed)
  const sample = selectPoints(points, sampleIndices(points.count, LIMIT, random))
  const boxes = Array.from({ length: references }, () => spreadEvenly(sample, random))
  const usable = ks.filter((k) => k < countDistinct(sample, k + 1))
  return usable.map((k, done) => {
    onStep?.(done, usable.length)
    const logW = (set: Points, job: number) =>
      Math.log(kmeans(set, { k, seed: deriveSeed(seed, job), restarts }).inertia)
    const expected = boxes.map(logW)
    const mean = meanOf(expected)
    const variance = meanOf(expected.map((value) => (value - mean) ** 2))
    return { k, gap: mean - logW(sample, references), error: Math.sqrt(variance * (1 + 1 / references)) }
  })
}

/** The fewest clusters whose gap is within one error of the next one's; null when the gap grows to the end. Ascending k. */
export function chooseByGap(gaps: readonly Gap[]): number | null {
  const enough = gaps.find((gap, at) => {
    const next = gaps[at + 1]
    return next !== undefined && gap.gap >= next.gap - next.error
  })
  return enough?.k ?? null
}

function spreadEvenly({ values, count, dimensions }: Points, random: Random): Points {
  const spread = new Float64Array(values.length)
  for (let column = 0; column < dimensions; column++) {
    let least = Infinity
    let greatest = -Infinity
    for (let at = column; at < values.length; at += dimensions) {
      least = Math.min(least, values[at] as number)
      greatest = Math.max(greatest, values[at] as number)
    }
    for (let at = column; at < values.length; at += dimensions) spread[at] = least + random() * (greatest - least)
  }
  return { values: spread, count, dimensions }
}
