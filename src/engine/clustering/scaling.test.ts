import { describe, expect, it } from 'vitest'
import type { Points } from './points.ts'
import { type ScalingName, scale } from './scaling.ts'

function scaled(name: ScalingName, column: readonly number[]): number[] {
  const points: Points = { values: Float64Array.from(column), count: column.length, dimensions: 1 }
  scale(points, name)
  return [...points.values]
}

describe('scale', () => {
  it.each<[ScalingName, number[]]>([
    ['standard', [-Math.SQRT2, -Math.SQRT1_2, 0, Math.SQRT1_2, Math.SQRT2]],
    ['robust', [-1, -0.5, 0, 0.5, 1]],
    ['min-max', [0, 0.25, 0.5, 0.75, 1]],
  ])('brings 1 to 5 to the %s scale', (name, expected) => {
    for (const [at, value] of scaled(name, [1, 2, 3, 4, 5]).entries()) expect(value).toBeCloseTo(expected[at] ?? 0, 12)
  })

  it('does not let one giant move the robust scale', () => {
    expect(scaled('robust', [1, 2, 3, 4, 5_000]).slice(0, 4)).toEqual(scaled('robust', [1, 2, 3, 4, 5]).slice(0, 4))
  })

  it.each<ScalingName>(['standard', 'robust', 'min-max'])('makes 0 of equal values on the %s scale', (name) => {
    expect(scaled(name, [0.1, 0.1, 0.1])).toEqual([0, 0, 0])
  })

  it('only moves a column whose middle half is all equal', () => {
    expect(scaled('robust', [1, 1, 1, 1, 9])).toEqual([0, 0, 0, 0, 8])
  })
})
