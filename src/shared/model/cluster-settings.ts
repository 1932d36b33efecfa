/** What customers can be compared by when they are clustered, in the order in which they are shown. */
export const CLUSTER_FEATURES = [
  'recency',
  'frequency',
  'monetary',
  'averageOrder',
  'itemsPerOrder',
  'products',
  'daysBetween',
  'daysSinceFirst',
  'returnShare',
  'returns',
  'weekday',
  'hour',
  'weekendShare',
  'monthlyMean',
  'monthlyDeviation',
  'trend',
  'homeShare',
  'expectedSpending',
] as const

/** One of {@link CLUSTER_FEATURES}. */
export type ClusterFeature = (typeof CLUSTER_FEATURES)[number]

/** How recency, frequency and monetary enter: as logarithms, as they are, or as their scores. */
export const MEASURE_FORMS = ['log', 'raw', 'scores'] as const

/** How features are brought to one scale. */
export const SCALING_NAMES = ['standard', 'robust', 'min-max'] as const

/** How customers are compared when they are clustered. */
export interface ClusterSettings {
  /** At least two. */
  readonly features: readonly ClusterFeature[]
  /** With `raw` all features enter as they are; else amounts and counts other than the three measures enter as logarithms. */
  readonly form: (typeof MEASURE_FORMS)[number]
  readonly scaling: (typeof SCALING_NAMES)[number]
  /** How many principal components stand for the features; null takes the features themselves. */
  readonly components: number | null
  /** The share of customers to list as unlike all others, 0 to 0.2. They stay in their clusters. */
  readonly outliers: number
}

/** Logarithms of the three measures, each weighing the same. */
export const DEFAULT_CLUSTERING: ClusterSettings = {
  features: ['recency', 'frequency', 'monetary'],
  form: 'log',
  scaling: 'standard',
  components: null,
  outliers: 0.01,
}
