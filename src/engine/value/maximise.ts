/** A function of several numbers: its value, and its slope along each of them, written into `slope`. */
export type Smooth = (at: Float64Array, slope: Float64Array) => number

/** The highest point that was found. */
export interface Peak {
  readonly at: Float64Array
  readonly value: number
}

/** How far from 0 a number may go; where a function only creeps up towards infinity, it stops there. */
const BOUND = 16
const MOST_STEPS = 300
/** Slopes and gains below these are those of a flat top. */
const FLAT = 1e-9
const NO_GAIN = 1e-13

/** The highest of the peaks that are reached from some starts, the first of equal ones. */
export function highestPeak(smooth: Smooth, starts: readonly ArrayLike<number>[]): Peak {
  let best: Peak | null = null
  for (const start of starts) {
    const peak = climb(smooth, Float64Array.from(start))
    if (best === null || peak.value > best.value + NO_GAIN) best = peak
  }
  if (best === null) throw new Error('There is no start.')
  return best
}

/** BFGS (Nocedal and Wright, 2006, algorithm 6.1) with steps that are halved until the function rises enough. */
function climb(smooth: Smooth, start: Float64Array): Peak {
  const size = start.length
  let at = start
  let slope = new Float64Array(size)
  let value = smooth(at, slope)
  let inverse = identity(size)
  for (let step = 0; step < MOST_STEPS && slope.some((each) => Math.abs(each) > FLAT); step++) {
    let direction = times(inverse, slope)
    if (dot(direction, slope) <= 0) {
      inverse = identity(size)
      direction = slope.slice()
    }
    const next = rise(smooth, at, value, slope, direction)
    if (next === null) break
    const moved = next.at.map((each, place) => each - (at[place] as number))
    // Of the function turned upside down, whose curvature is positive.
    const turned = next.slope.map((each, place) => (slope[place] as number) - each)
    const gain = next.value - value
    at = next.at
    slope = next.slope
    value = next.value
    if (gain <= NO_GAIN * Math.abs(value)) break
    update(inverse, moved, turned)
  }
  return { at, value }
}

/** The first point along a direction where the function rises as much as its slope lets one expect, by a ten-thousandth; null where none does. */
function rise(smooth: Smooth, from: Float64Array, value: number, slope: Float64Array, direction: Float64Array) {
  const expected = dot(direction, slope)
  const longest = Math.max(...direction.map(Math.abs))
  for (let length = Math.min(1, 4 / longest); length > 1e-12; length /= 2) {
    const at = from.map((each, place) => clamp(each + length * (direction[place] as number)))
    const found = new Float64Array(from.length)
    const there = smooth(at, found)
    if (there >= value + 1e-4 * length * expected || (there > value && length < 1e-3)) {
      return { at, slope: found, value: there }
    }
  }
  return null
}

const clamp = (value: number) => Math.max(-BOUND, Math.min(BOUND, value))

/** Takes in what a step showed of the curvature. */
function update(inverse: Float64Array[], moved: Float64Array, turned: Float64Array): void {
  const curvature = dot(moved, turned)
  if (curvature <= 0) return
  const product = times(inverse, turned)
  const weight = (1 + dot(turned, product) / curvature) / curvature
  for (const [i, row] of inverse.entries()) {
    for (let j = 0; j < row.length; j++) {
      const [mi, mj] = [moved[i] as number, moved[j] as number]
      const [pi, pj] = [product[i] as number, product[j] as number]
      row[j] = (row[j] as number) + weight * mi * mj - (pi * mj + mi * pj) / curvature
    }
  }
}

function identity(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, row) => Float64Array.from({ length: size }, (__, at) => (at === row ? 1 : 0)))
}

function times(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => dot(row, vector))
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, each, at) => sum + each * (b[at] as number), 0)
}
