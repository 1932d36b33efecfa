import type { PrincipalComponents } from '../../shared/model/cluster-views.ts'
import { symmetricEigen } from './jacobi-eigen.ts'
import type { Points } from './points.ts'

/** Principal components of points. */
export function principalComponents(points: Points): PrincipalComponents {
  const means = columnMeans(points)
  const pairs = symmetricEigen(covariance(points, means))
  const variances = pairs.map((pair) => Math.max(pair.value, 0))
  const all = variances.reduce((sum, variance) => sum + variance, 0)
  return {
    means,
    variances,
    ratios: variances.map((variance) => (all === 0 ? 0 : variance / all)),
    loadings: pairs.map(({ vector }) => {
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

/** The population covariance of the columns; of standardised ones, their correlation. */
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
      return sum / count
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
