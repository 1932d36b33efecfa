import { type ClusterSettings, DEFAULT_CLUSTERING } from '../shared/model/cluster-settings.ts'
import type { Outlier } from '../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../shared/model/clusters.ts'
import type { SuggestedExclusion } from '../shared/model/exclusions.ts'
import type { ImportRecord } from '../shared/model/import.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import type { RunSummary, Thresholds } from '../shared/model/summary.ts'
import type { Text } from '../shared/words/said.ts'
import { type AnalysisResult, analysesJson } from './analysis-results.ts'
import type { Outputs } from './outputs.ts'
import { understoodInJson } from './understood.ts'

/** What a run of the command came to. */
export interface Outcome {
  readonly summary: RunSummary
  readonly records: readonly ImportRecord[]
  readonly outputs: Outputs
  /** Where a recipe was saved; null for nowhere. */
  readonly savedRecipe: Text | null
  /** Whether how each file was read is said in full, in a text. */
  readonly explain: boolean
  /** Postage and fees that count as products; none are looked for where nobody reads a text. */
  readonly fees: readonly SuggestedExclusion[]
  /** Customers unlike all others, when they were asked for. */
  readonly outliers: readonly Outlier[] | null
  /** Those that were asked for. */
  readonly analyses: readonly AnalysisResult[]
  /** Wall time; read and load together run from opening the files to a committed, indexed workspace. */
  readonly seconds: Readonly<Record<'read' | 'load' | 'score' | 'cluster' | 'total', number>>
}

/** The object that `--json` prints; amounts in currency units. */
export function jsonResult({ summary, records, outliers, analyses, seconds }: Outcome) {
  const { clusters, thresholds } = summary
  return {
    rows: summary.rows,
    customers: summary.customers,
    orders: summary.orders,
    revenue: unitsOrNull(summary.revenue),
    ...meanMonetary(summary, summary),
    asOf: summary.settings.asOf,
    thresholds: thresholdsInUnits(thresholds),
    segments: summary.segments.map((segment) => ({
      name: segment.name,
      customers: segment.customers,
      revenue: unitsOrNull(segment.revenue),
      ...meanMonetary(summary, segment),
    })),
    clusters: clusters && {
      k: clusters.k,
      inertia: clusters.inertia,
      silhouette: clusters.silhouette,
      calinskiHarabasz: clusters.calinskiHarabasz,
      daviesBouldin: clusters.daviesBouldin,
      sizes: clusters.sizes,
    },
    ...(clusters === null || isUsual(summary.settings.clustering) ? {} : { clustering: clusteringOf(clusters) }),
    ...(outliers === null ? {} : { outliers }),
    ...analysesJson(analyses),
    understood: records.map(understoodInJson),
    seconds: Object.fromEntries(
      Object.entries(seconds).map(([stage, value]) => [stage, Math.round(value * 1000) / 1000]),
    ),
  }
}

/** The mean of monetary where that is something else than revenue per customer. */
function meanMonetary({ settings }: RunSummary, of: { readonly meanMonetary: number }) {
  return settings.monetary === 'total' ? {} : { meanMonetary: units(of.meanMonetary) }
}

function isUsual(clustering: ClusterSettings): boolean {
  const { outliers: _, ...usual } = DEFAULT_CLUSTERING
  const { outliers: __, ...chosen } = clustering
  return JSON.stringify(chosen) === JSON.stringify(usual)
}

/** What customers were compared by where that was chosen, and what each cluster is like in it. */
function clusteringOf({ form, scaling, components, inputs, profiles }: ClusterFigures) {
  return {
    form,
    scaling,
    components,
    features: inputs,
    profiles: profiles.map(({ number, customers, features }) => ({
      number,
      customers,
      features: Object.fromEntries(inputs.map(({ feature }, at) => [feature, features[at]])),
    })),
  }
}

function thresholdsInUnits({ recency, frequency, monetary, nested }: Thresholds) {
  const single = { recency, frequency, monetary: monetary.map(units) }
  if (!nested) return single
  const inUnits = nested.monetary.map((byFrequency) => byFrequency.map((cuts) => cuts.map(units)))
  return { ...single, nested: { frequency: nested.frequency, monetary: inUnits } }
}

function unitsOrNull(amount: number | null): number | null {
  return amount === null ? null : units(amount)
}

function units(amount: number): number {
  return amount / MONEY_SCALE
}
