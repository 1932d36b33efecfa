import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedRandIndex } from './adjusted-rand-index.ts'

describe('adjustedRandIndex', () => {
  it.each([
    [[0, 0, 1, 1], [0, 0, 1, 2], 4 / 7],
    [[0, 0, 1, 1], [0, 1, 0, 1], -0.5],
    [[0, 0, 0, 0], [0, 1, 2, 3], 0],
    [[0, 0, 1, 2], [0, 0, 1, 1], 4 / 7],
  ])("gives scikit-learn's documented figures and those worked by hand: %j and %j", (left, right, expected) => {
    expect(adjustedRandIndex(left, right)).toBeCloseTo(expected, 12)
  })

  it.each([
    ['squares by 7 and by 5', (at: number) => [(at * at) % 7, at % 5], -0.0032380075047689777],
    ['squares by 7 and by 14', (at: number) => [(at * at) % 7, at % 14], 0.34831513327104485],
    ['fourths and fifths', (at: number) => [Math.floor(at / 250), Math.floor(at / 200)], 0.5699526474386569],
    ['fourths, shifted by 30', (at: number) => [Math.floor(at / 250), Math.floor((at + 30) / 250)], 0.7484030496600041],
  ] as const)("gives scikit-learn 1.9.1's figures for 1,000 points: %s", (_, labels, expected) => {
    const points = Array.from({ length: 1_000 }, (_, at) => labels(at))
    const [left, right] = [0, 1].map((side) => points.map((pair) => pair[side] as number))
    expect(adjustedRandIndex(left ?? [], right ?? [])).toBeCloseTo(expected, 12)
  })

  it('is 1 for the same partition under other names, and the same both ways round', () => {
    const labels = fc.array(fc.nat(4), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(labels, fc.infiniteStream(fc.nat(4)), (left, stream) => {
        const right = [...stream.take(left.length)]
        expect(
          adjustedRandIndex(
            left,
            left.map((label) => 7 - label),
          ),
        ).toBe(1)
        expect(adjustedRandIndex(left, right)).toBeCloseTo(adjustedRandIndex(right, left), 12)
        expect(adjustedRandIndex(left, right)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('refuses partitions of different points', () => {
    expect(() => adjustedRandIndex([0], [0, 1])).toThrow(RangeError)
  })
})
