import type { ClusterSettings } from '../../shared/model/cluster-settings.ts'
import type { PrincipalComponents } from '../../shared/model/cluster-views.ts'
import { buildFeatures, type Measures } from './features.ts'
import { type Points, selectPoints } from './points.ts'
import { project } from './principal-components.ts'

/** Some customers on the first principal components of all of them. */
export interface ComponentPlane {
  readonly components: PrincipalComponents
  /** In the order of `chosen`. */
  readonly points: Points
}

/** The first principal components, `keep` of them, of the features that clusters are made from, and where the chosen customers lie. */
export function componentPlane(
  measures: Measures,
  clustering: ClusterSettings,
  chosen: ArrayLike<number>,
  keep: number,
): ComponentPlane {
  const { scaled, components } = buildFeatures(measures, clustering)
  return { components, points: project(selectPoints(scaled, chosen), components, keep) }
}
