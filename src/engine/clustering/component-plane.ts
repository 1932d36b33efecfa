import type { PrincipalComponents } from '../../shared/model/cluster-views.ts'
import { buildFeatures, type Measures } from './features.ts'
import { type Points, selectPoints } from './points.ts'
import { principalComponents, project } from './principal-components.ts'

/** Some customers on the first two principal components of all of them. */
export interface ComponentPlane {
  readonly components: PrincipalComponents
  /** Two dimensions, in the order of `chosen`. */
  readonly points: Points
}

/** The first two principal components of the features that clusters are made from, and where the chosen customers lie. */
export function componentPlane(measures: Measures, chosen: ArrayLike<number>): ComponentPlane {
  const { points } = buildFeatures(measures)
  const components = principalComponents(points)
  return { components, points: project(selectPoints(points, chosen), components, 2) }
}
