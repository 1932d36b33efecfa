import type { Text } from '../words/said.ts'
import type { ClusterFeature } from './cluster-settings.ts'
import type { ClusterCandidate } from './clusters.ts'

/** Every score of one number of clusters. */
export interface CurvePoint extends ClusterCandidate {
  /** The gap statistic and its error; null where there are too few different customers for it. */
  readonly gap: number | null
  readonly gapError: number | null
}

/** How many clusters there might be, seen from every side. */
export interface ClusterAnalysis {
  /** Ascending k. */
  readonly curve: readonly CurvePoint[]
  /** The number that Regulars would take. */
  readonly recommended: number
  /** Where the curve of inertia bends; null without a clear bend. */
  readonly elbow: number | null
  /** What the gap statistic would take; null when it would go on. */
  readonly byGap: number | null
  /** Why, one sentence each. */
  readonly reasons: readonly Text[]
}

/** What to call a cluster, and who is in it; typical is the median. */
export interface ClusterName {
  readonly number: number
  readonly name: Text
  readonly sentence: Text
}

/** Whether another start would have found the same groups. */
export interface Stability {
  /** The adjusted Rand index of each other seed's partition with the given one; 1 is the same groups. */
  readonly agreements: readonly number[]
  readonly mean: number
}

/** What another program, ml-kmeans, makes of the same points and number of clusters. */
export interface SecondOpinion {
  /** The adjusted Rand index of its clusters with ours; 1 is the same groups, about 0 no more than chance. */
  readonly agreement: number
  /** How many customers both were compared on: all, or a seeded sample of 20,000. */
  readonly customers: number
}

/** One cluster's bars of a silhouette plot. */
export interface SilhouetteBars {
  /** 1-based. */
  readonly cluster: number
  readonly mean: number
  /** The share of the cluster's points that lie nearer to another cluster, 0..1. */
  readonly misplaced: number
  /** Best first; evenly picked from all when there are too many to draw. */
  readonly scores: readonly number[]
}

/** The five figures of a box plot, and what lies beyond its whiskers. */
export interface BoxPlot {
  /** The least value within 1.5 box lengths below the box (Tukey). */
  readonly lowWhisker: number
  readonly q1: number
  readonly median: number
  readonly q3: number
  /** The greatest value within 1.5 box lengths above the box. */
  readonly highWhisker: number
  /** How many values lie beyond the whiskers. */
  readonly outside: number
}

/** Counts of values in bins of equal width. */
export interface Histogram {
  /** One more than there are counts, ascending. A value on an edge falls in the bin above, the last edge in the last bin. */
  readonly edges: readonly number[]
  /** Counts per bin, for each cluster in ascending order of its number. */
  readonly counts: readonly (readonly number[])[]
}

/** One feature in every cluster, in its own unit, money in currency units; cluster 1 first, customers without a value left out. */
export interface FeatureSpread {
  readonly feature: ClusterFeature
  /** Null for a cluster in which nobody has a value, and for weekdays and hours. */
  readonly boxes: readonly (BoxPlot | null)[]
  readonly histogram: Histogram
  /** Whether the histogram is of logarithms, log1p of the value: a shop's amounts would all fall into the first bin. */
  readonly isLog: boolean
}

/** The directions in which points differ most, for a picture of many features in two. */
export interface PrincipalComponents {
  /** Where the components cross: the mean of each column. */
  readonly means: readonly number[]
  /** Population variance along each component, largest first. */
  readonly variances: readonly number[]
  /** The share of all variance along each component, 0..1. */
  readonly ratios: readonly number[]
  /** What each feature weighs in each component; the largest weight of a component is positive. */
  readonly loadings: readonly (readonly number[])[]
}

/** How many customers each pairing of a row and a column has. */
export interface CrossTable {
  readonly rows: readonly number[]
  readonly columns: readonly string[]
  /** Row by row. */
  readonly counts: readonly (readonly number[])[]
  /** For each row, the column with most customers, and its share of the row, 0..1. */
  readonly mostly: readonly { readonly column: string; readonly share: number }[]
}

/** A customer who is unlike all others. */
export interface Outlier {
  readonly id: string
  readonly name: string | null
  /** 0..1; about 0.5 or less in the crowd, near 1 alone. */
  readonly score: number
  /** 1-based; outliers stay in their clusters. */
  readonly cluster: number
  /** The feature in which the customer is farthest from the average one, and by how many standard deviations. */
  readonly most: { readonly feature: ClusterFeature; readonly deviations: number } | null
}

/** All there is to show of one clustering beyond its figures. */
export interface ClusterExamination {
  readonly names: readonly ClusterName[]
  readonly stability: Stability
  /** Null where fewer than two customers differ. */
  readonly secondOpinion: SecondOpinion | null
  readonly silhouettes: readonly SilhouetteBars[]
  readonly spreads: readonly FeatureSpread[]
  /** Of the features as they enter, weekdays and hours left out. */
  readonly correlation: {
    readonly features: readonly ClusterFeature[]
    readonly matrix: readonly (readonly number[])[]
  }
  readonly components: PrincipalComponents
  /** Which feature each weight of a component is of. */
  readonly componentColumns: readonly ClusterFeature[]
  /** The share of all variance of the features that lies between the clusters, 0..1. */
  readonly explained: number
  /** Most unlike first: the share of customers that the settings say, at most 200 of them. */
  readonly outliers: readonly Outlier[]
  /** All of them. */
  readonly outlierCount: number
}

/** What a scatter can have on an axis: a measure, money in ten-thousandths, or a principal component of the features. */
export const SCATTER_AXES = [
  'recencyDays',
  'frequency',
  'monetary',
  'averageOrder',
  'component1',
  'component2',
] as const

/** One of {@link SCATTER_AXES}. */
export type ScatterAxis = (typeof SCATTER_AXES)[number]

/** One customer on a scatter. */
export interface ScatterPoint {
  readonly id: string
  readonly name: string | null
  readonly segment: string
  /** 1-based; null without clusters. */
  readonly cluster: number | null
  readonly x: number
  readonly y: number
}

/** Customers on two axes: all of them, or a seeded sample of 5,000. */
export interface ClusterScatter {
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly points: readonly ScatterPoint[]
  /** How many customers the points were taken from. */
  readonly customers: number
  /** Of the features; null when neither axis is a component. */
  readonly components: PrincipalComponents | null
}

/** What somebody called a cluster; null leaves the words that the figures give. */
export interface OwnClusterName {
  readonly number: number
  readonly name: string | null
  readonly sentence: string | null
}

/** Customers in the space of the first three principal components: all of them, or a seeded sample of 2,000. */
export interface ClusterSpace {
  readonly points: readonly { readonly id: string; readonly cluster: number | null; readonly at: readonly number[] }[]
  readonly customers: number
  /** The share of all variance along each of the three, 0..1. */
  readonly ratios: readonly number[]
}
