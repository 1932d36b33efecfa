import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { PrincipalComponents } from '../../shared/model/cluster-views.ts'
import type { Points } from './points.ts'

/** Principal components of points. */
export function principalComponents(points: Points): PrincipalComponents {
  const means = columnMeans(points)
  const found = new EigenvalueDecomposition(new Matrix(covariance(points, means)), { assumeSymmetric: true })
  // The library gives them least first, a vector to a column.
  const variances = found.realEigenvalues.map((value) => Math.max(value, 0)).reverse()
  const vectors = found.eigenvectorMatrix.transpose().to2DArray().reverse()
  const all = variances.reduce((sum, variance) => sum + variance, 0)
  return {
    means,
    variances,
    ratios: variances.map((variance) => (all === 0 ? 0 : variance / all)),
    loadings: vectors.map((vector) => {
      const largest = vector.reduce((most, weight) => (Math.abs(weight) > Math.abs(most) ? weight : most), 0)
      return vector.map((weight) => (largest < 0 ? -weight : weight))
    }),
  }
}

/** The points' coordinates along the first components, from the middle of the points that those were found in. */
export function project(
  { values, count, dimensions }: Points,
  { loadings, means }: PrincipalComponents,
  keep: number,
): Points {
  const projected = new Float64Array(count * keep)
  for (let point = 0; point < count; point++) {
    for (let component = 0; component < keep; component++) {
      let sum = 0
      for (let column = 0; column < dimensions; column++) {
        sum +=
          ((values[point * dimensions + column] as number) - (means[column] as number)) *
          (loadings[component]?.[column] ?? 0)
      }
      projected[point * keep + component] = sum
    }
  }
  return { values: projected, count, dimensions: keep }
}

/**
 * The population covariance of the columns; of standardised ones, their correlation; 0 of no points. Own code, as is the correlation: ml-matrix wants an array a
 * point and takes 25 to 90 times as long for 100,000 of them.
 */
export function covariance(
  { values, count, dimensions }: Points,
  means = columnMeans({ values, count, dimensions }),
): number[][] {
  return Array.from({ length: dimensions }, (_, row) =>
    Array.from({ length: dimensions }, (_, column) => {
      let sum = 0
      for (let at = 0; at < values.length; at += dimensions)
        sum +=
          ((values[at + row] as number) - (means[row] as number)) *
          ((values[at + column] as number) - (means[column] as number))
      return sum / Math.max(count, 1)
    }),
  )
}

function columnMeans({ values, count, dimensions }: Points): number[] {
  return Array.from({ length: dimensions }, (_, column) => {
    let sum = 0
    for (let at = column; at < values.length; at += dimensions) sum += values[at] as number
    return sum / count
  })
}
