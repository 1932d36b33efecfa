import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFeatures } from './features.ts'
import { hasReference, onlineRetail } from './online-retail.fixture.ts'
import type { Points } from './points.ts'
import { covariance, principalComponents, project } from './principal-components.ts'

const clouds = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 60 }))
  .map(([dimensions, numbers]): Points => {
    const count = Math.floor(numbers.length / dimensions)
    return { values: Float64Array.from(numbers.slice(0, count * dimensions)), count, dimensions }
  })

describe('principalComponents', () => {
  it('are directions of length 1, largest variance first, that the covariance only stretches', () => {
    fc.assert(
      fc.property(clouds, (points) => {
        const matrix = covariance(points)
        const { variances, loadings } = principalComponents(points)
        expect(variances).toEqual([...variances].sort((a, b) => b - a))
        for (const [at, loading] of loadings.entries()) {
          expect(Math.hypot(...loading)).toBeCloseTo(1, 9)
          expect(Math.max(...loading)).toBeCloseTo(Math.max(...loading.map(Math.abs)), 9)
          for (const [row, cells] of matrix.entries()) {
            const stretched = cells.reduce((sum, cell, column) => sum + cell * (loading[column] as number), 0)
            expect(stretched).toBeCloseTo((variances[at] as number) * (loading[row] as number), 8)
          }
        }
        const trace = matrix.reduce((sum, row, at) => sum + (row[at] as number), 0)
        expect(variances.reduce((sum, variance) => sum + variance, 0)).toBeCloseTo(trace, 8)
      }),
    )
  })

  it('of no points hold nothing', () => {
    expect(principalComponents({ values: new Float64Array(0), count: 0, dimensions: 3 }).ratios).toEqual([0, 0, 0])
  })
})

describe.skipIf(!hasReference)('principalComponents of Online Retail', () => {
  const points = hasReference ? buildFeatures(onlineRetail()).points : null

  it("gives scikit-learn's ratios, variances and loadings", () => {
    if (points === null) return expect.unreachable()
    const { ratios, variances, loadings } = principalComponents(points)
    expectAll(ratios, [0.75119928, 0.18739887, 0.06140185])
    expectAll(variances, [2.25359783, 0.56219662, 0.18420555])
    expectAll(
      loadings.flat(),
      [-0.512252, 0.617775, 0.596617, 0.849507, 0.262362, 0.457715, 0.126236, 0.741296, -0.6592],
    )
  })

  it('keeps the first variances in the projection', () => {
    if (points === null) return expect.unreachable()
    const plane = covariance(project(points, principalComponents(points), 2))
    expectAll(plane.flat(), [2.25359783, 0, 0, 0.56219662])
  })
})

function expectAll(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length)
  for (const [at, value] of expected.entries()) expect(actual[at]).toBeCloseTo(value, 6)
}
