import { describe, expect, it } from 'vitest'
import { buildFeatures } from './features.ts'

describe('buildFeatures', () => {
  it('takes the logarithm of one plus each measure, then mean 0 and deviation 1', () => {
    const { points } = buildFeatures({ recencyDays: [0, 1], frequency: [1, 3], monetary: [0, 10_000 * (Math.E - 1)] })
    expect([...points.values].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([-1, -1, -1, 1, 1, 1])
  })

  it('takes a negative monetary as 0 and counts it', () => {
    const { points, clampedMonetary } = buildFeatures({
      recencyDays: [1, 2, 3],
      frequency: [1, 1, 2],
      monetary: [-50, 0, 10],
    })
    expect(clampedMonetary).toBe(1)
    expect(points.values[2]).toBe(points.values[5])
  })

  it('makes 0 of a feature in which all customers are equal', () => {
    const { points } = buildFeatures({ recencyDays: [9.3, 9.3, 9.3], frequency: [1, 2, 3], monetary: [0.1, 0.1, 0.1] })
    expect([points.values[0], points.values[3], points.values[6]]).toEqual([0, 0, 0])
    expect([points.values[2], points.values[5], points.values[8]]).toEqual([0, 0, 0])
  })
})
