import { describe, expect, it } from 'vitest'
import { averagePathLength, findOutliers, isolationScores } from './isolation-forest.ts'
import type { Points } from './points.ts'
import { createRandom } from './random.ts'

const random = createRandom(8)
const bell = () => random() + random() + random() + random() - 2
const crowd: Points = { values: Float64Array.from({ length: 1_000 }, bell), count: 500, dimensions: 2 }
const withLoners: Points = {
  values: Float64Array.from([...crowd.values, 30, 30, -40, 5]),
  count: 502,
  dimensions: 2,
}

describe('averagePathLength', () => {
  it('is the c(n) of the paper', () => {
    // 2 (ln(n - 1) + Euler's constant) - 2 (n - 1) / n
    expect(averagePathLength(1)).toBe(0)
    expect(averagePathLength(2)).toBe(1)
    expect(averagePathLength(5)).toBeCloseTo(2.327020052042847, 12)
    expect(averagePathLength(1_000)).toBeCloseTo(12.969940887100174, 12)
  })
})

describe('isolationScores', () => {
  it('sets points far from the crowd apart from it', () => {
    const scores = isolationScores(withLoners, { seed: 1 })
    expect(findOutliers(scores, 2 / 502).sort()).toEqual([500, 501])
    expect(Math.min(scores[500] as number, scores[501] as number)).toBeGreaterThan(0.7)
    const usual = scores.slice(0, 500).sort()[250] as number
    expect(usual).toBeGreaterThan(0.35)
    expect(usual).toBeLessThan(0.5)
  })

  it('repeats itself for a seed', () => {
    expect(isolationScores(crowd, { seed: 2, trees: 5 })).toEqual(isolationScores(crowd, { seed: 2, trees: 5 }))
  })

  it('gives one tree of two points the score that the formula gives', () => {
    const two: Points = { values: Float64Array.of(0, 1), count: 2, dimensions: 1 }
    expect([...isolationScores(two, { seed: 1 })].map((score) => Math.round(score * 1e9) / 1e9)).toEqual([0.5, 0.5])
  })

  it('finds nothing special among equal points', () => {
    const equal: Points = { values: new Float64Array(40).fill(3), count: 20, dimensions: 2 }
    expect(new Set(isolationScores(equal, { seed: 1 })).size).toBe(1)
  })
})

describe('findOutliers', () => {
  it('takes the asked share, most outlying first, the earlier of equals first', () => {
    expect(findOutliers(Float64Array.of(0.2, 0.9, 0.9, 0.4), 0.75)).toEqual([1, 2, 3])
    expect(findOutliers(Float64Array.of(0.2, 0.9), 0)).toEqual([])
  })
})
