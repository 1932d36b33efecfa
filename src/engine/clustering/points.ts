/** Points in one flat array, point after point, so that a million of them need one allocation. */
export interface Points {
  readonly values: Float64Array
  readonly count: number
  readonly dimensions: number
}

/** Some of the points, in the order of `indices`. */
export function selectPoints(points: Points, indices: ArrayLike<number>): Points {
  const { dimensions } = points
  const values = new Float64Array(indices.length * dimensions)
  for (let to = 0; to < indices.length; to++) {
    const from = (indices[to] as number) * dimensions
    values.set(points.values.subarray(from, from + dimensions), to * dimensions)
  }
  return { values, count: indices.length, dimensions }
}

/** How many different points there are; stops counting at `enough`. */
export function countDistinct(points: Points, enough: number): number {
  const seen = new Set<string>()
  for (let point = 0; point < points.count && seen.size < enough; point++) {
    seen.add(points.values.subarray(point * points.dimensions, (point + 1) * points.dimensions).join())
  }
  return seen.size
}

/** The squared distance between a point of one flat array and a point of another; `a` and `b` are where they begin. */
export function squaredDistance(
  left: Float64Array,
  a: number,
  right: Float64Array,
  b: number,
  dimensions: number,
): number {
  // Points are nearly always the three measures, and without a loop the silhouette takes half the time.
  if (dimensions === 3) {
    const x = (left[a] as number) - (right[b] as number)
    const y = (left[a + 1] as number) - (right[b + 1] as number)
    const z = (left[a + 2] as number) - (right[b + 2] as number)
    return x * x + y * y + z * z
  }
  let distance = 0
  for (let column = 0; column < dimensions; column++) {
    const difference = (left[a + column] as number) - (right[b + column] as number)
    distance += difference * difference
  }
  return distance
}
