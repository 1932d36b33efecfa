import { describe, expect, it } from 'vitest'
import { findElbow } from './elbow.ts'

const curve = (...inertias: number[]) => inertias.map((inertia, at) => ({ k: at + 2, inertia }))

describe('findElbow', () => {
  it('finds the corner of a curve with one', () => {
    const elbow = findElbow(curve(100, 60, 20, 18, 16, 14, 12))
    expect(elbow?.k).toBe(4)
    expect(elbow?.strength).toBeCloseTo(80 / 88 - 2 / 6, 12)
  })

  it('finds none in a straight line, a flat one, a rising one or two points', () => {
    expect(findElbow(curve(50, 40, 30, 20, 10))).toBeNull()
    expect(findElbow(curve(5, 5, 5))).toBeNull()
    expect(findElbow(curve(1, 2, 3))).toBeNull()
    expect(findElbow(curve(9, 1))).toBeNull()
  })

  it('takes a bend from a tenth of the way on, the first of equals', () => {
    expect(findElbow(curve(100, 39, 0))?.k).toBe(3)
    expect(findElbow(curve(100, 41, 0))).toBeNull()
    // To the last digit: 8 of 30 after one step of six.
    expect(findElbow(curve(30, 22, 20, 15, 10, 5, 0))?.k).toBe(3)
    expect(findElbow([8, 4, 2, 0].map((inertia, at) => ({ k: 2 + 2 * at, inertia })))?.k).toBe(4)
  })

  it('does not depend on the units', () => {
    const inertias = [100, 60, 20, 18, 16, 14, 12]
    const [one, other] = [1, 1_000].map((unit) => findElbow(curve(...inertias.map((inertia) => inertia * unit))))
    expect(other?.k).toBe(one?.k)
    expect(other?.strength).toBeCloseTo(one?.strength ?? 0, 12)
  })
})
