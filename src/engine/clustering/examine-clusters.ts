import type {
  ClusterExamination,
  CrossTable,
  MeasureSpread,
  PrincipalComponents,
} from '../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../shared/model/clusters.ts'
import { correlationMatrix } from './correlation.ts'
import { crossTable } from './cross-table.ts'
import { boxPlot, histogram, splitByCluster } from './distribution.ts'
import { buildFeatures, type Measures } from './features.ts'
import { findOutliers, isolationScores } from './isolation-forest.ts'
import { measure, type Partition } from './lloyd.ts'
import { nameClusters } from './name-clusters.ts'
import { type Points, selectPoints } from './points.ts'
import { principalComponents, project } from './principal-components.ts'
import { createRandom, sampleIndices } from './random.ts'
import { SILHOUETTE_LIMIT, silhouettes } from './silhouette.ts'
import { silhouettePlot } from './silhouette-plot.ts'
import { measureStability } from './stability.ts'

/** A clustering seen from every side; customers are given by their place in the measures. */
interface ExaminedClusters extends Omit<ClusterExamination, 'outliers' | 'explained'> {
  /** Customers drawn on the first two components: a seeded sample when there are many. */
  readonly scatter: readonly {
    readonly customer: number
    readonly x: number
    readonly y: number
    readonly cluster: number
  }[]
  /** Index and score of the customers most unlike all others, most unlike first. */
  readonly outliers: readonly { readonly customer: number; readonly score: number }[]
  readonly segments: CrossTable
}

/** How much {@link examineClusters} looks at and gives back. */
export interface ExaminationOptions {
  readonly seed: number
  /** Each customer's segment, and the segments in their order. */
  readonly segments: readonly string[]
  readonly segmentOrder: readonly string[]
  /** The share of customers to call outliers, 0..1; 0.01 when left out. */
  readonly outlierShare?: number
  /** How many points and bars a drawing may have; 2,000 when left out. */
  readonly drawn?: number
}

const HISTOGRAM_BINS = 24

/** Looks at a clustering from every side. `assignment` and the figures are those of `clusterCustomers` on the same measures. */
export function examineClusters(
  measures: Measures,
  figures: ClusterFigures,
  assignment: Int32Array,
  options: ExaminationOptions,
): ExaminedClusters {
  const { seed, segments, segmentOrder, outlierShare = 0.01, drawn = 2_000 } = options
  const { points } = buildFeatures(measures)
  const partition = measure(
    points,
    figures.k,
    assignment.map((number) => number - 1),
  )
  const components = principalComponents(points)
  const scores = isolationScores(points, { seed })
  return {
    names: nameClusters(figures.profiles),
    stability: measureStability(points, partition, { seed, restarts: figures.restarts }),
    silhouettes: sampledBars(points, partition, seed, drawn),
    spreads: spreadMeasures(measures, assignment, figures.k),
    correlation: correlationMatrix(columnsOf(points)),
    components,
    scatter: scatterOf(points, components, assignment, sampleIndices(points.count, drawn, createRandom(seed))),
    outliers: findOutliers(scores, outlierShare).map((customer) => ({ customer, score: scores[customer] as number })),
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

function spreadMeasures(measures: Measures, assignment: Int32Array, k: number): readonly MeasureSpread[] {
  return (['recencyDays', 'frequency', 'monetary'] as const).map((name) => {
    const groups = splitByCluster(measures[name], assignment, k)
    const logarithms = groups.map((group) => group.map((value) => Math.log1p(Math.max(value, 0))))
    return { measure: name, boxes: groups.map(boxPlot), histogram: histogram(logarithms, HISTOGRAM_BINS) }
  })
}

function columnsOf({ values, count, dimensions }: Points): Float64Array[] {
  return Array.from({ length: dimensions }, (_, column) =>
    Float64Array.from({ length: count }, (_, point) => values[point * dimensions + column] as number),
  )
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
