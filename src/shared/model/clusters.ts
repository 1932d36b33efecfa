import type { Text } from '../words/said.ts'
import type { ClusterFeature, ClusterSettings } from './cluster-settings.ts'
import type { Money } from './money.ts'

/** A cluster below this share of the customers is too small to plan anything for. */
export const SMALLEST_SHARE = 0.02

/** One feature that the clusters were made from. */
export interface ClusterInput {
  readonly feature: ClusterFeature
  /** Customers without a value, who took the median of the others. */
  readonly missing: number
  /** Whether all customers are equal in it, so that it tells nobody apart. */
  readonly isFlat: boolean
}

/** One feature within one cluster, in its own unit; null where nobody in it has a value. */
export interface FeatureProfile {
  /** Null for a weekday or an hour, which have no mean. */
  readonly mean: number | null
  /** The median; of a weekday or an hour the most frequent. */
  readonly typical: number | null
}

/** What one cluster's customers are like, in original units. */
export interface ClusterProfile {
  /** 1 for the cluster with the highest mean monetary, and so on downwards. */
  readonly number: number
  readonly customers: number
  /** 0..1 of the clustered customers. */
  readonly share: number
  readonly meanRecencyDays: number
  readonly meanFrequency: number
  readonly meanMonetary: Money
  readonly medianRecencyDays: number
  readonly medianFrequency: number
  readonly medianMonetary: Money
  /** What its customers spent, whatever monetary is made of it; null where that is not known. */
  readonly revenue: Money | null
  /** 0..1 of the clustered customers' revenue; null where that is not known. */
  readonly revenueShare: number | null
  /** Standard deviations from the average customer, for each of `ClusterFigures.inputs` that is no weekday and no hour. */
  readonly center: readonly number[]
  /** In the order of `ClusterFigures.inputs`. */
  readonly features: readonly FeatureProfile[]
}

/** One k that the automatic choice looked at. */
export interface ClusterCandidate {
  readonly k: number
  readonly inertia: number
  readonly silhouette: number
  readonly calinskiHarabasz: number
  readonly daviesBouldin: number
  /** 0..1, the share of customers in the smallest cluster. */
  readonly smallestShare: number
  /** Whether every cluster holds at least the smallest allowed share. */
  readonly admissible: boolean
}

/** The figures of one clustering. */
export interface ClusterFigures {
  readonly k: number
  readonly seed: number
  readonly restarts: number
  readonly inputs: readonly ClusterInput[]
  readonly form: ClusterSettings['form']
  readonly scaling: ClusterSettings['scaling']
  /** The principal components that stood for the features, with their share of all variance; null without. */
  readonly components: { readonly kept: number; readonly explained: number } | null
  /** Sum of squared distances to the centres, in the scaled features or their components. */
  readonly inertia: number
  readonly silhouette: number
  /** How many customers the silhouette was computed on; fewer than all above 5,000. */
  readonly silhouetteSample: number
  readonly calinskiHarabasz: number
  readonly daviesBouldin: number
  /** Customers per cluster, in the order of `profiles`. */
  readonly sizes: readonly number[]
  readonly profiles: readonly ClusterProfile[]
  /** Customers whose negative monetary was taken as 0. */
  readonly clampedMonetary: number
  /** What the automatic choice looked at; empty when k was given. */
  readonly candidates: readonly ClusterCandidate[]
  /** Why this k. */
  readonly reason: Text
}
