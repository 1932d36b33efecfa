import { release } from '../../shared/release.ts'
import { type Points, squaredDistance } from './points.ts'

/** A partition of points around centres. */
export interface Partition {
  readonly k: number
  /** Centre after centre, each the mean of its points. */
  readonly centers: Float64Array
  /** 0-based cluster of each point. */
  readonly assignment: Int32Array
  readonly sizes: Int32Array
  /** Sum of squared distances of the points to their centres. */
  readonly inertia: number
}

/** When {@link lloyd} stops. */
export interface StopRule {
  /** Stop once the centres' summed squared shift is no more than this; 0 goes on until no point changes its cluster. */
  readonly tolerance: number
  readonly maxIterations: number
}

/**
 * Lloyd's k-means from given centres, with Hamerly's bounds (SDM 2010): the partition is the one of plain Lloyd, but most points
 * need no distance once the centres move little. A cluster that would be left empty takes the point farthest from its centre.
 */
export function lloyd(points: Points, start: Float64Array, { tolerance, maxIterations }: StopRule): Partition {
  const { values, count, dimensions } = points
  const k = start.length / dimensions
  const centers = start.slice()
  const sums = new Float64Array(centers.length)
  const sizes = new Int32Array(k)
  const shifts = new Float64Array(k)
  const assignment = new Int32Array(count).fill(-1)
  const upper = new Float64Array(count).fill(Infinity)
  const lower = new Float64Array(count)

  for (let iteration = 0; iteration < maxIterations; iteration++) {
    const half = halfGaps(centers, k, dimensions)
    const approach = greatestOtherShift(shifts)
    let changes = 0
    for (let point = 0; point < count; point++) {
      const own = assignment[point] as number
      const at = point * dimensions
      if (own >= 0) {
        const least = (lower[point] as number) - (approach[own] as number)
        const safe = Math.max(half[own] as number, least)
        let most = (upper[point] as number) + (shifts[own] as number)
        if (most >= safe) most = Math.sqrt(squaredDistance(values, at, centers, own * dimensions, dimensions))
        lower[point] = least
        upper[point] = most
        if (most < safe) continue
      }
      let nearest = 0
      let first = Infinity
      let second = Infinity
      for (let center = 0; center < k; center++) {
        const distance = squaredDistance(values, at, centers, center * dimensions, dimensions)
        if (distance < first) {
          second = first
          first = distance
          nearest = center
        } else if (distance < second) second = distance
      }
      upper[point] = Math.sqrt(first)
      lower[point] = Math.sqrt(second)
      if (nearest === own) continue
      changes++
      move(points, point, own, nearest, sums, sizes)
      assignment[point] = nearest
    }
    if (changes === 0) break
    for (const point of fillEmpty(points, assignment, centers, sums, sizes)) {
      upper[point] = Infinity
      lower[point] = 0
    }
    const shifted = moveCenters(centers, sums, sizes, shifts)
    if (shifted <= tolerance) break
  }
  release(upper, lower)
  return measure(points, k, assignment)
}

/** The centres, sizes and inertia of a given assignment, summed anew. */
export function measure(points: Points, k: number, assignment: Int32Array): Partition {
  const { values, count, dimensions } = points
  const centers = new Float64Array(k * dimensions)
  const sizes = new Int32Array(k)
  for (let point = 0; point < count; point++) move(points, point, -1, assignment[point] as number, centers, sizes)
  for (let at = 0; at < centers.length; at++) {
    centers[at] = (centers[at] as number) / (sizes[Math.floor(at / dimensions)] as number)
  }
  let inertia = 0
  for (let point = 0; point < count; point++) {
    inertia += squaredDistance(
      values,
      point * dimensions,
      centers,
      (assignment[point] as number) * dimensions,
      dimensions,
    )
  }
  return { k, centers, assignment, sizes, inertia }
}

/** Half the distance from each centre to the next nearest one: a point nearer than that cannot change. */
function halfGaps(centers: Float64Array, k: number, dimensions: number): Float64Array {
  const half = new Float64Array(k).fill(Infinity)
  for (let a = 0; a < k; a++) {
    for (let b = a + 1; b < k; b++) {
      const gap = Math.sqrt(squaredDistance(centers, a * dimensions, centers, b * dimensions, dimensions)) / 2
      half[a] = Math.min(half[a] as number, gap)
      half[b] = Math.min(half[b] as number, gap)
    }
  }
  return half
}

function move(
  { values, dimensions }: Points,
  point: number,
  from: number,
  to: number,
  sums: Float64Array,
  sizes: Int32Array,
): void {
  for (let column = 0; column < dimensions; column++) {
    const value = values[point * dimensions + column] as number
    sums[to * dimensions + column] = (sums[to * dimensions + column] as number) + value
    if (from >= 0) sums[from * dimensions + column] = (sums[from * dimensions + column] as number) - value
  }
  sizes[to] = (sizes[to] as number) + 1
  if (from >= 0) sizes[from] = (sizes[from] as number) - 1
}

/** Gives every empty cluster the point that lies farthest from its centre; says which points those were. */
function fillEmpty(
  points: Points,
  assignment: Int32Array,
  centers: Float64Array,
  sums: Float64Array,
  sizes: Int32Array,
): readonly number[] {
  const { values, count, dimensions } = points
  const moved: number[] = []
  for (let empty = sizes.indexOf(0); empty >= 0; empty = sizes.indexOf(0)) {
    let farthest = -1
    let greatest = -1
    for (let point = 0; point < count; point++) {
      const own = assignment[point] as number
      if ((sizes[own] as number) < 2) continue
      const distance = squaredDistance(values, point * dimensions, centers, own * dimensions, dimensions)
      if (distance > greatest) {
        greatest = distance
        farthest = point
      }
    }
    move(points, farthest, assignment[farthest] as number, empty, sums, sizes)
    assignment[farthest] = empty
    moved.push(farthest)
  }
  return moved
}

/** Puts each centre at the mean of its points; notes how far each went, and gives the sum of the squares of that. */
function moveCenters(centers: Float64Array, sums: Float64Array, sizes: Int32Array, shifts: Float64Array): number {
  const dimensions = centers.length / sizes.length
  let total = 0
  for (let center = 0; center < sizes.length; center++) {
    let squared = 0
    for (let at = center * dimensions; at < (center + 1) * dimensions; at++) {
      const mean = (sums[at] as number) / (sizes[center] as number)
      squared += (mean - (centers[at] as number)) ** 2
      centers[at] = mean
    }
    shifts[center] = Math.sqrt(squared)
    total += squared
  }
  return total
}

/** For each centre, the farthest that any other centre went: by so much may another have come nearer to its points. */
function greatestOtherShift(shifts: Float64Array): Float64Array {
  return shifts.map((_, center) =>
    shifts.reduce((most, shift, other) => (other === center ? most : Math.max(most, shift)), 0),
  )
}
