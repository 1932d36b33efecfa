import { describe, expect, it } from 'vitest'
import { buildFeatures } from './features.ts'
import { kmeans } from './kmeans.ts'
import { measure } from './lloyd.ts'
import { hasReference, onlineRetail } from './online-retail.fixture.ts'
import type { Points } from './points.ts'
import { createRandom } from './random.ts'
import { secondOpinion } from './second-opinion.ts'

/** Points on a line around 0, 10, 20, ..., in turn. */
function heaps(count: number, heapCount: number): Points {
  const random = createRandom(4)
  return {
    values: Float64Array.from({ length: count }, (_, at) => (at % heapCount) * 10 + random()),
    count,
    dimensions: 1,
  }
}

describe('secondOpinion', () => {
  it('agrees with clusters that are there, and not with others', () => {
    const points = heaps(300, 3)
    expect(secondOpinion(points, kmeans(points, { k: 3, seed: 1, restarts: 3 }), { seed: 1 })).toEqual({
      agreement: 1,
      customers: 300,
    })
    const thirds = measure(
      points,
      3,
      Int32Array.from({ length: 300 }, (_, at) => Math.floor(at / 100)),
    )
    expect(secondOpinion(points, thirds, { seed: 1 })?.agreement).toBeCloseTo(0, 1)
  })

  it('takes a sample of many points, the same for the same seed', () => {
    const points = heaps(20_001, 2)
    const halves = measure(
      points,
      2,
      Int32Array.from({ length: 20_001 }, (_, at) => at % 2),
    )
    const first = secondOpinion(points, halves, { seed: 5 })
    expect(first).toEqual({ agreement: 1, customers: 20_000 })
    expect(secondOpinion(points, halves, { seed: 5 })).toEqual(first)
  })

  it('asks for no more clusters than there are different points', () => {
    const values = Float64Array.of(1, 1, 1, 1, 2, 2, 2, 2)
    const points: Points = { values, count: 8, dimensions: 1 }
    const three = { ...measure(points, 2, Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1)), k: 3 }
    expect(secondOpinion(points, three, { seed: 1 })?.agreement).toBe(1)
    expect(secondOpinion({ ...points, values: values.map(() => 4) }, three, { seed: 1 })).toBeNull()
  })

  it('tells how far it is before each start, and can be stopped there', () => {
    const points = heaps(30, 2)
    const told: number[] = []
    const stop = () =>
      secondOpinion(
        points,
        measure(
          points,
          2,
          new Int32Array(30).map((_, at) => at % 2),
        ),
        {
          seed: 1,
          onStart: (share) => {
            told.push(share)
            if (share > 0.5) throw new Error('stopped')
          },
        },
      )
    expect(stop).toThrow('stopped')
    expect(told).toEqual([0, 1 / 3, 2 / 3])
  })

  it.skipIf(!hasReference)('finds the four clusters of Online Retail again', () => {
    const { points } = buildFeatures(onlineRetail())
    const opinion = secondOpinion(points, kmeans(points, { k: 4, seed: 1, restarts: 10 }), { seed: 1 })
    expect(opinion?.customers).toBe(4_338)
    expect(opinion?.agreement).toBeGreaterThan(0.9)
  })
})
