import type { Partition } from './lloyd.ts'
import type { Points } from './points.ts'

/**
 * Calinski and Harabasz (1974): how far the centres lie from the middle of all points against how far the points lie from
 * their centres, each per degree of freedom. Higher is better. 1 when every point lies on its centre, as in scikit-learn.
 */
export function calinskiHarabasz(points: Points, { k, sizes, centers, inertia }: Partition): number {
  if (inertia === 0) return 1
  const { values, count, dimensions } = points
  let between = 0
  for (let column = 0; column < dimensions; column++) {
    let sum = 0
    for (let at = column; at < values.length; at += dimensions) sum += values[at] as number
    const middle = sum / count
    for (let cluster = 0; cluster < k; cluster++) {
      between += (sizes[cluster] as number) * ((centers[cluster * dimensions + column] as number) - middle) ** 2
    }
  }
  return (between * (count - k)) / (inertia * (k - 1))
}
