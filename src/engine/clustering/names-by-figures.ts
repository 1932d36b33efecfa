import { isCircular } from '../../shared/format/feature-words.ts'
import type { MeasureKinds } from '../../shared/format/measure-titles.ts'
import type { ClusterSettings } from '../../shared/model/cluster-settings.ts'
import type { ClusterName } from '../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../shared/model/clusters.ts'
import { splitByCluster } from './distribution.ts'
import { buildFeatures, type Measures } from './features.ts'
import { nameClusters } from './name-clusters.ts'
import { meanOf } from './statistics.ts'

/** What to call the clusters of a result by what stands out in them, whatever they were made from. */
export function namesByFigures(
  measures: Measures,
  figures: ClusterFigures,
  assignment: Int32Array,
  settings: { readonly clustering: ClusterSettings; readonly kinds?: MeasureKinds | undefined },
): readonly ClusterName[] {
  const lines = settings.clustering.features.filter((feature) => !isCircular(feature))
  return nameClusters(figures.profiles, measureCenters(measures, assignment, figures.k), lines, settings.kinds)
}

/** Standardised logarithms of recency, frequency and monetary, cluster by cluster. */
function measureCenters(measures: Measures, assignment: Int32Array, k: number): readonly (readonly number[])[] {
  const { standard } = buildFeatures(measures)
  const columns = standard.map((column) => splitByCluster(column, assignment, k).map((own) => meanOf(own)))
  return Array.from({ length: k }, (_, cluster) => columns.map((means) => means[cluster] as number))
}
