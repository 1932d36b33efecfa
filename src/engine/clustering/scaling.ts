import type { ClusterSettings } from '../../shared/model/cluster-settings.ts'
import type { Points } from './points.ts'
import { meanOf, quantile, rangeOf } from './statistics.ts'

/** How columns are brought to a common scale. */
export type ScalingName = ClusterSettings['scaling']

/**
 * standard: mean 0, population deviation 1. robust: median 0, quartiles 1 apart, so that a few giants move nothing.
 * min-max: from 0 to 1. As in scikit-learn.
 */
const SCALINGS = {
  standard: (column: Float64Array) => {
    const mean = meanOf(column)
    let squares = 0
    for (const value of column) squares += (value - mean) ** 2
    return { center: mean, spread: Math.sqrt(squares / column.length) }
  },
  robust: (column: Float64Array) => {
    const ascending = column.toSorted()
    return { center: quantile(ascending, 0.5), spread: quantile(ascending, 0.75) - quantile(ascending, 0.25) }
  },
  'min-max': (column: Float64Array) => {
    const [least, greatest] = rangeOf(column) ?? [0, 0]
    return { center: least, spread: greatest - least }
  },
} as const satisfies Record<ScalingName, (column: Float64Array) => { center: number; spread: number }>

/** Scales each column in place. A column without spread is only moved; one of equal values becomes 0. */
export function scale({ values, count, dimensions }: Points, name: ScalingName): void {
  const column = new Float64Array(count)
  for (let first = 0; first < dimensions; first++) {
    for (let point = 0; point < count; point++) column[point] = values[point * dimensions + first] as number
    const { center, spread } = SCALINGS[name](column)
    // Rounding leaves equal values a spread of some 1e-16; dividing by it would make noise of it.
    const divisor = spread <= 1e-12 * Math.max(1, Math.abs(center)) ? 1 : spread
    const constant = column.every((value) => value === column[0])
    for (let point = 0; point < count; point++) {
      values[point * dimensions + first] = constant ? 0 : ((column[point] as number) - center) / divisor
    }
  }
}
