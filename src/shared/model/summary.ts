import type { Text } from '../words/said.ts'
import type { ClusterFigures } from './clusters.ts'
import type { ExpectedOfSegment } from './expected.ts'
import type { Money } from './money.ts'
import type { RefusedCounts, RowCounts } from './rows.ts'
import type { SegmentMap } from './segment-map.ts'
import type { IsoDate, SettledSettings } from './settings.ts'

/** The cut points that made the scores, ascending: one fewer than scores per measure. */
export interface Thresholds {
  /** Days. */
  readonly recency: readonly number[]
  readonly frequency: readonly number[]
  /** In ten-thousandths of the currency unit; may have a fraction. */
  readonly monetary: readonly number[]
  /** Which side a value that equals a cut falls on: the lower one when left out. */
  readonly equal?: 'lower' | 'upper'
  /** Where groups are cut inside groups: the lists of frequency and monetary above are empty then. */
  readonly nested?: NestedCuts
}

/** The cut points of groups inside groups; a place in a list is a score less one. */
export interface NestedCuts {
  /** By recency score. */
  readonly frequency: readonly (readonly number[])[]
  /** By recency and frequency score. */
  readonly monetary: readonly (readonly (readonly number[])[])[]
}

/** One segment of a result. */
export interface SegmentFigures {
  readonly name: string
  readonly color: string
  readonly meaning: string
  readonly action: string
  readonly customers: number
  /** 0..1 of the segmented customers. */
  readonly share: number
  /** What its customers spent, whatever monetary is made of it; null where {@link RunSummary.revenue} is. */
  readonly revenue: Money | null
  /** 0..1 of the segmented customers' revenue; null where that is. */
  readonly revenueShare: number | null
  readonly meanRecencyDays: number
  readonly meanFrequency: number
  /** The mean of monetary, as it is measured: of averages where that is an average. */
  readonly meanMonetary: Money
  /** Where that was asked for. */
  readonly expected?: ExpectedOfSegment
}

/** A cell of the R x F grid. */
export interface GridCell {
  readonly r: number
  readonly f: number
  readonly customers: number
  /** What its customers spent; null where {@link RunSummary.revenue} is. */
  readonly revenue: Money | null
  /** The segments that the cell's customers are in, most customers first; none where it is empty. */
  readonly parts: readonly GridPart[]
}

/** So many customers of a cell are in one segment. */
export interface GridPart {
  readonly segment: string
  readonly customers: number
}

/** One result over the whole workspace, without its customers. */
export interface RunSummary {
  readonly runId: number
  /** The settings that made it, with the analysis date filled in. */
  readonly settings: SettledSettings
  /** The segment map as it was then. */
  readonly map: SegmentMap
  readonly rows: RowCounts
  /** What the refused rows are counted as among `rows`; absent in a result of an earlier version. */
  readonly refusedAs?: RefusedCounts
  readonly firstDay: IsoDate
  readonly lastDay: IsoDate
  readonly customers: number
  readonly orders: number
  /**
   * What the segmented customers spent, whatever monetary is made of it. Null for a result of a version that kept only a monetary
   * that is not the sum of what was spent.
   */
  readonly revenue: Money | null
  /** The mean of monetary over the segmented customers, as it is measured. */
  readonly meanMonetary: Money
  /** Customers who only ever returned goods, left out of the segments. */
  readonly returnsOnlyCustomers: number
  /** Sales without a customer (returns included when they lower spending), and 0..1 of all sales; null where revenue is. */
  readonly walkIn: { readonly rows: number; readonly revenue: Money; readonly share: number | null }
  readonly thresholds: Thresholds
  readonly segments: readonly SegmentFigures[]
  readonly grid: readonly GridCell[]
  readonly clusters: ClusterFigures | null
  /** What the analyst should know about this result, in plain sentences. */
  readonly warnings: readonly Text[]
}

/** One customer of a result. */
export interface CustomerFigures {
  readonly id: string
  readonly name: string | null
  readonly country: string | null
  readonly lastOrder: IsoDate
  readonly firstOrder: IsoDate
  readonly recencyDays: number
  readonly frequency: number
  readonly monetary: Money
  readonly r: number
  readonly f: number
  readonly m: number
  readonly segment: string
  /** 1-based number of the cluster; null without clusters. */
  readonly cluster: number | null
}
