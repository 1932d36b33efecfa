import type { ClusterFigures } from '../../shared/model/clusters.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import type { StoredRun } from '../database/runs.ts'
import type { Measures } from './features.ts'

/** A run's customers, with what only the room of customers knows of them. */
export interface RunOfCustomers {
  readonly run: StoredRun
  /** Ten-thousandths of the currency unit, in the order of the run. */
  readonly averageOrder: Float64Array
  /** What the customer at a place of the run is called; null where no file says. */
  nameOf(customer: number): string | null
}

/**
 * What the customers of a run are clustered by. Throws `not-found` when the run was to be clustered by features that were not
 * stored, since it was not clustered.
 */
export function runMeasures({ summary, customers }: StoredRun): Measures {
  const { recency, frequency, monetary, spending, r, f, m, features: more } = customers
  const isMissing = summary.settings.clustering.features.some(
    (feature) => !more.has(feature) && feature !== 'recency' && feature !== 'frequency' && feature !== 'monetary',
  )
  if (isMissing) throw withoutClusters()
  return { recencyDays: recency, frequency, monetary, spending, scores: { r, f, m }, more }
}

/** The segment of each customer. */
export function segmentsOf({ customers }: StoredRun): string[] {
  return Array.from(customers.segment, (place) => customers.segmentNames[place] as string)
}

/** The clusters of a run, and that of each customer. Throws `not-found` for a run without clusters. */
export function clustersOf({ summary, customers }: StoredRun): { figures: ClusterFigures; assignment: Int32Array } {
  if (summary.clusters && customers.cluster) return { figures: summary.clusters, assignment: customers.cluster }
  throw withoutClusters()
}

function withoutClusters(): RegularsError {
  return new RegularsError('not-found', said('refusal.no-clusters'))
}
