import { type Points, selectPoints } from './points.ts'
import { createRandom, deriveSeed, type Random, sampleIndices } from './random.ts'

/** Where one tree cuts, or how many points ended there. */
type Node =
  | { readonly column: number; readonly cut: number; readonly below: Node; readonly above: Node }
  | { readonly size: number }

/** How a forest grows; the defaults are those of the paper. */
export interface ForestOptions {
  readonly seed: number
  readonly trees?: number
  /** Points per tree. */
  readonly sample?: number
  /** Called before each tree with the share of trees that stand, 0..1; may throw to stop. */
  readonly onTree?: (share: number) => void
}

/**
 * How easily each point is told apart from the others, by an isolation forest (Liu, Ting, Zhou 2008): near 1 for a point that stands
 * alone, about 0.5 or less for one in the crowd.
 */
export function isolationScores(
  points: Points,
  { seed, trees = 100, sample = 256, onTree }: ForestOptions,
): Float64Array {
  const { values, count, dimensions } = points
  const size = Math.min(sample, count)
  const limit = Math.ceil(Math.log2(Math.max(size, 2)))
  const depths = new Float64Array(count)
  for (let tree = 0; tree < trees; tree++) {
    onTree?.(tree / trees)
    const random = createRandom(deriveSeed(seed, tree))
    const chosen = selectPoints(points, sampleIndices(count, size, random))
    const all = Array.from({ length: size }, (_, point) => point)
    const root = grow(chosen, all, limit, random)
    for (let point = 0; point < count; point++) {
      depths[point] = (depths[point] as number) + pathLength(root, values, point * dimensions) / trees
    }
  }
  const usual = averagePathLength(size)
  return depths.map((depth) => (usual === 0 ? 0.5 : 2 ** (-depth / usual)))
}

/** The points that stand out most: their indices, most outlying first, a given share (0..1) of all. */
export function findOutliers(scores: Float64Array, share: number): number[] {
  const wanted = Math.round(scores.length * share)
  return Array.from(scores, (score, point) => ({ score, point }))
    .sort((left, right) => right.score - left.score || left.point - right.point)
    .slice(0, wanted)
    .map(({ point }) => point)
}

/** c(n): the mean length of an unsuccessful search in a binary tree of n points, which a path is measured against. */
export function averagePathLength(size: number): number {
  if (size <= 1) return 0
  if (size === 2) return 1
  const harmonic = Math.log(size - 1) + 0.5772156649015329
  return 2 * harmonic - (2 * (size - 1)) / size
}

function grow(points: Points, members: readonly number[], left: number, random: Random): Node {
  const { values, dimensions } = points
  const ranges = Array.from({ length: dimensions }, (_, column) => {
    const own = members.map((point) => values[point * dimensions + column] as number)
    return { column, least: Math.min(...own), greatest: Math.max(...own) }
  }).filter(({ least, greatest }) => least < greatest)
  const range = ranges[Math.floor(random() * ranges.length)]
  if (left === 0 || members.length <= 1 || range === undefined) return { size: members.length }
  const { column, least, greatest } = range
  const cut = least + random() * (greatest - least)
  const isBelow = (point: number) => (values[point * dimensions + column] as number) <= cut
  return {
    column,
    cut,
    below: grow(points, members.filter(isBelow), left - 1, random),
    above: grow(
      points,
      members.filter((point) => !isBelow(point)),
      left - 1,
      random,
    ),
  }
}

function pathLength(root: Node, values: Float64Array, at: number): number {
  let node = root
  let depth = 0
  while ('column' in node) {
    node = (values[at + node.column] as number) <= node.cut ? node.below : node.above
    depth++
  }
  return depth + averagePathLength(node.size)
}
