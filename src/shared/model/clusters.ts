/** What one cluster's customers are like, in original units. */
export interface ClusterProfile {
  /** 1 for the cluster with the highest mean monetary, and so on downwards. */
  readonly number: number
  readonly customers: number
  /** 0..1 of the clustered customers. */
  readonly share: number
  readonly meanRecencyDays: number
  readonly meanFrequency: number
  /** In currency units. */
  readonly meanMonetary: number
  readonly medianRecencyDays: number
  readonly medianFrequency: number
  readonly medianMonetary: number
  /** 0..1 of the clustered customers' monetary. */
  readonly monetaryShare: number
  /** Centre in the standardised features, in the order of `ClusterFigures.features`. */
  readonly center: readonly number[]
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
  readonly features: readonly string[]
  /** Sum of squared distances to the centres, in standardised features. */
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
  /** Why this k, in one plain sentence. */
  readonly reason: string
}
