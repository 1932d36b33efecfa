import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFeatures } from './features.ts'
import { symmetricEigen } from './jacobi-eigen.ts'
import { hasReference, onlineRetail } from './online-retail.fixture.ts'
import { covariance, principalComponents, project } from './principal-components.ts'

describe('symmetricEigen', () => {
  it('finds vectors of length 1 that the matrix only stretches', () => {
    const symmetric = fc
      .tuple(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 25, maxLength: 25 }),
      )
      .map(([size, cells]) =>
        Array.from({ length: size }, (_, row) =>
          Array.from(
            { length: size },
            (_, column) => cells[Math.min(row, column) * 5 + Math.max(row, column)] as number,
          ),
        ),
      )
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const pairs = symmetricEigen(matrix)
        for (const { value, vector } of pairs) {
          expect(Math.hypot(...vector)).toBeCloseTo(1, 9)
          for (const [at, row] of matrix.entries()) {
            const stretched = row.reduce((sum, cell, column) => sum + cell * (vector[column] as number), 0)
            expect(stretched).toBeCloseTo(value * (vector[at] as number), 8)
          }
        }
        const trace = matrix.reduce((sum, row, at) => sum + (row[at] as number), 0)
        expect(pairs.reduce((sum, pair) => sum + pair.value, 0)).toBeCloseTo(trace, 8)
      }),
    )
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
