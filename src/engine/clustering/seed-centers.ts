import { type Points, squaredDistance } from './points.ts'
import type { Random } from './random.ts'

/**
 * Starting centres by greedy k-means++ (Arthur and Vassilvitskii 2007): each next centre is drawn with a chance proportional to
 * the squared distance from the centres so far, a few times over, and the draw that helps most is kept. There must be at
 * least k distinct points; the centres are then distinct.
 */
export function seedCenters(points: Points, k: number, random: Random): Float64Array {
  const { values, count, dimensions } = points
  const trials = 2 + Math.floor(Math.log(k))
  const chosen = [Math.floor(random() * count)]
  let nearest = new Float64Array(count).fill(Infinity)
  let potential = approach(points, chosen[0] as number, nearest, nearest)
  let candidate = new Float64Array(count)
  let best = new Float64Array(count)
  while (chosen.length < k) {
    let bestPoint = -1
    let bestPotential = Infinity
    for (let trial = 0; trial < trials; trial++) {
      const point = draw(nearest, random() * potential)
      const reached = approach(points, point, nearest, candidate)
      if (reached >= bestPotential) continue
      bestPoint = point
      bestPotential = reached
      ;[best, candidate] = [candidate, best]
    }
    chosen.push(bestPoint)
    potential = bestPotential
    ;[nearest, best] = [best, nearest]
  }
  const centers = new Float64Array(k * dimensions)
  for (const [center, point] of chosen.entries()) {
    centers.set(values.subarray(point * dimensions, (point + 1) * dimensions), center * dimensions)
  }
  return centers
}

/** Writes to `into` the squared distances to the nearest centre if `center` were one more; gives their sum. */
function approach(points: Points, center: number, nearest: Float64Array, into: Float64Array): number {
  const { values, count, dimensions } = points
  let total = 0
  for (let point = 0; point < count; point++) {
    const distance = squaredDistance(values, point * dimensions, values, center * dimensions, dimensions)
    const least = Math.min(distance, nearest[point] as number)
    into[point] = least
    total += least
  }
  return total
}

/** The first index at which the running sum of the weights passes the target; never one of weight 0. */
function draw(weights: Float64Array, target: number): number {
  let last = -1
  let reached = 0
  for (let at = 0; at < weights.length && reached <= target; at++) {
    const weight = weights[at] as number
    if (weight === 0) continue
    reached += weight
    last = at
  }
  return last
}
