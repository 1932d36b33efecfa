import type { PrincipalComponents } from '../../shared/model/cluster-views.ts'
import { symmetricEigen } from './jacobi-eigen.ts'
import type { Points } from './points.ts'

/** Principal components of points that have mean 0 in each column. */
export function principalComponents(points: Points): PrincipalComponents {
  const pairs = symmetricEigen(covariance(points))
  const variances = pairs.map((pair) => Math.max(pair.value, 0))
  const all = variances.reduce((sum, variance) => sum + variance, 0)
  return {
    variances,
    ratios: variances.map((variance) => (all === 0 ? 0 : variance / all)),
    loadings: pairs.map(({ vector }) => {
      const largest = vector.reduce((most, weight) => (Math.abs(weight) > Math.abs(most) ? weight : most), 0)
      return vector.map((weight) => (largest < 0 ? -weight : weight))
    }),
  }
}

/** The points' coordinates along the first components. */
export function project(
  { values, count, dimensions }: Points,
  { loadings }: PrincipalComponents,
  keep: number,
): Points {
  const projected = new Float64Array(count * keep)
  for (let point = 0; point < count; point++) {
    for (let component = 0; component < keep; component++) {
      let sum = 0
      for (let column = 0; column < dimensions; column++) {
        sum += (values[point * dimensions + column] as number) * (loadings[component]?.[column] ?? 0)
      }
      projected[point * keep + component] = sum
    }
  }
  return { values: projected, count, dimensions: keep }
}

/** The population covariance of columns with mean 0; of standardised columns, their correlation. */
export function covariance({ values, count, dimensions }: Points): number[][] {
  return Array.from({ length: dimensions }, (_, row) =>
    Array.from({ length: dimensions }, (_, column) => {
      let sum = 0
      for (let at = 0; at < values.length; at += dimensions)
        sum += (values[at + row] as number) * (values[at + column] as number)
      return sum / count
    }),
  )
}
