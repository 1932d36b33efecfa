import { isCircular, isLogged } from '../../shared/format/feature-words.ts'
import type { MeasureKinds } from '../../shared/format/measure-titles.ts'
import { type ClusterSettings, DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import type {
  ClusterExamination,
  CrossTable,
  FeatureSpread,
  Outlier,
  PrincipalComponents,
} from '../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../shared/model/clusters.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { correlationMatrix } from './correlation.ts'
import { crossTable } from './cross-table.ts'
import { boxPlot, histogram, splitByCluster, wholeNumbers } from './distribution.ts'
import { buildFeatures, type Features, type Measures } from './features.ts'
import { findOutliers, isolationScores } from './isolation-forest.ts'
import { measure, type Partition } from './lloyd.ts'
import { namesByFigures } from './names-by-figures.ts'
import { type Points, selectPoints } from './points.ts'
import { covariance, project } from './principal-components.ts'
import { createRandom, sampleIndices } from './random.ts'
import { secondOpinion } from './second-opinion.ts'
import { SILHOUETTE_LIMIT, silhouettes } from './silhouette.ts'
import { silhouettePlot } from './silhouette-plot.ts'
import { measureStability } from './stability.ts'

/** A clustering seen from every side; customers are given by their place in the measures. */
interface ExaminedClusters extends Omit<ClusterExamination, 'outliers' | 'outlierCount'> {
  /** Customers drawn on the first two components: a seeded sample when there are many. */
  readonly scatter: readonly {
    readonly customer: number
    readonly x: number
    readonly y: number
    readonly cluster: number
  }[]
  /** Index and score of the customers most unlike all others, most unlike first. */
  readonly outliers: readonly (Pick<Outlier, 'score' | 'most'> & { readonly customer: number })[]
  readonly segments: CrossTable
}

/** How much {@link examineClusters} looks at and gives back. */
export interface ExaminationOptions {
  readonly seed: number
  /** Each customer's segment, and the segments in their order. */
  readonly segments: readonly string[]
  readonly segmentOrder: readonly string[]
  /** What customers were compared by; the defaults when left out. */
  readonly clustering?: ClusterSettings
  /** What frequency and monetary count, for the words. */
  readonly kinds?: MeasureKinds
  /** How many points and bars a drawing may have; 2,000 when left out. */
  readonly drawn?: number
  readonly signal?: { readonly aborted: boolean }
  /** Told the share of the work done, 0..1. */
  readonly onProgress?: (fraction: number) => void
}

const HISTOGRAM_BINS = 24

/** What share of the work is done when the forest stands, when the other starts are, and when ml-kmeans is. Measured on 100,000 customers. */
const AFTER_FOREST = 0.1
const AFTER_STARTS = 0.75
const AFTER_OPINION = 0.95

/**
 * Looks at a clustering from every side. `assignment` and the figures are those of `clusterCustomers` on the same measures. Throws
 * `cancelled` when the signal says so.
 */
export function examineClusters(
  measures: Measures,
  figures: ClusterFigures,
  assignment: Int32Array,
  options: ExaminationOptions,
): ExaminedClusters {
  const { seed, segments, segmentOrder, clustering = DEFAULT_CLUSTERING, kinds, drawn = 2_000, signal } = options
  const step = (fraction: number) => {
    if (signal?.aborted) throw new RegularsError('cancelled', said('refusal.clustering-cancelled'))
    options.onProgress?.(fraction)
  }
  step(0)
  const features = buildFeatures(measures, clustering)
  const { points, scaled, components } = features
  const partition = measure(
    points,
    figures.k,
    assignment.map((number) => number - 1),
  )
  const lines = clustering.features.filter((feature) => !isCircular(feature))
  const scores = isolationScores(scaled, { seed, onTree: (share) => step(share * AFTER_FOREST) })
  const stability = measureStability(points, partition, {
    seed,
    restarts: figures.restarts,
    onStart: (share) => step(AFTER_FOREST + share * (AFTER_STARTS - AFTER_FOREST)),
  })
  const opinion = secondOpinion(points, partition, {
    seed,
    onStart: (share) => step(AFTER_STARTS + share * (AFTER_OPINION - AFTER_STARTS)),
  })
  step(AFTER_OPINION)
  return {
    names: namesByFigures(measures, figures, assignment, { clustering, kinds }),
    stability,
    secondOpinion: opinion,
    silhouettes: sampledBars(points, partition, seed, drawn),
    spreads: spreadFeatures(features, clustering, assignment, figures.k),
    correlation: {
      features: lines,
      matrix: correlationMatrix(features.standard),
    },
    components,
    componentColumns: features.columns,
    explained: explainedShare(points, partition),
    scatter: scatterOf(scaled, components, assignment, sampleIndices(points.count, drawn, createRandom(seed))),
    outliers: findOutliers(scores, clustering.outliers).map((customer) => ({
      customer,
      score: scores[customer] as number,
      most: farthest(features, clustering, customer),
    })),
    segments: crossTable(assignment, segments, segmentOrder),
  }
}

function sampledBars(points: Points, { k, assignment }: Partition, seed: number, bars: number) {
  const chosen = sampleIndices(points.count, SILHOUETTE_LIMIT, createRandom(seed))
  const own = Int32Array.from(chosen, (customer) => assignment[customer] as number)
  const [scores = []] = silhouettes(selectPoints(points, chosen), [{ k, assignment: own }])
  return silhouettePlot(
    scores,
    own.map((cluster) => cluster + 1),
    bars,
  )
}

function spreadFeatures(
  { raw, inputs }: Features,
  { form }: ClusterSettings,
  assignment: Int32Array,
  k: number,
): readonly FeatureSpread[] {
  return inputs.map(({ feature }, at) => {
    const groups = splitByCluster(raw[at] as ArrayLike<number>, assignment, k).map((group) =>
      group.filter((value) => !Number.isNaN(value)),
    )
    if (isCircular(feature)) {
      const bins = feature === 'weekday' ? { first: 1, count: 7 } : { first: 0, count: 24 }
      return { feature, boxes: groups.map(() => null), histogram: wholeNumbers(groups, bins), isLog: false }
    }
    const isLog = isLogged(feature, form === 'raw' ? 'raw' : 'log') && groups.every((group) => !group.some(isNegative))
    const shown = isLog ? groups.map((group) => group.map(Math.log1p)) : groups
    return { feature, boxes: groups.map(boxPlot), histogram: histogram(shown, HISTOGRAM_BINS), isLog }
  })
}

function isNegative(value: number): boolean {
  return value < 0
}

/** The share of the points' variance that lies between the clusters. */
function explainedShare(points: Points, { inertia }: Partition): number {
  const all = covariance(points).reduce((sum, row, at) => sum + (row[at] as number), 0) * points.count
  return all === 0 ? 0 : 1 - inertia / all
}

function farthest({ standard }: Features, { features }: ClusterSettings, customer: number): Outlier['most'] {
  const lines = features.filter((feature) => !isCircular(feature))
  return lines.reduce<Outlier['most']>((most, feature, at) => {
    const deviations = standard[at]?.[customer] ?? 0
    return most === null || Math.abs(deviations) > Math.abs(most.deviations) ? { feature, deviations } : most
  }, null)
}

function scatterOf(points: Points, components: PrincipalComponents, assignment: Int32Array, chosen: Int32Array) {
  const plane = project(selectPoints(points, chosen), components, 2)
  return Array.from(chosen, (customer, at) => ({
    customer,
    x: plane.values[2 * at] as number,
    y: plane.values[2 * at + 1] as number,
    cluster: assignment[customer] as number,
  }))
}
