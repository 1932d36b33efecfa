import type {
  ClusterAnalysis,
  ClusterExamination,
  ClusterScatter,
  ClusterSpace,
  CrossTable,
  OwnClusterName,
  ScatterAxis,
} from '../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../shared/model/clusters.ts'
import { RegularsError } from '../shared/model/errors.ts'
import { analyseClusters } from './clustering/analyse-clusters.ts'
import { type ComponentPlane, componentPlane } from './clustering/component-plane.ts'
import { crossTable } from './clustering/cross-table.ts'
import { examineClusters } from './clustering/examine-clusters.ts'
import type { Measures } from './clustering/features.ts'
import { createRandom, sampleIndices } from './clustering/random.ts'
import { type CustomerTable, customerRow } from './customers/customer-table.ts'
import type { ViewOf } from './customers/customer-views.ts'
import { nameCluster, ownClusterNames } from './database/cluster-words.ts'
import type { Database } from './database/open.ts'
import type { RunShelf } from './database/run-shelf.ts'
import type { StoredRun } from './database/runs.ts'

/** How long work is watched from outside: told the share done, 0..1, and whether to stop. */
export interface ClusterWatch {
  readonly signal?: { readonly aborted: boolean }
  readonly onProgress?: (fraction: number) => void
}

/** The questions that can be asked about a run's clusters. Each throws `not-found` for a run that is not there. */
export interface ClusterExplorer {
  /** Tries 2 to 12 clusters. Long. Throws `no-lines` when fewer than three customers differ. */
  analyse(runId: number, watch: ClusterWatch): ClusterAnalysis
  /** Looks at the run's clusters from every side. Long. Throws `not-found` for a run without clusters. */
  examine(runId: number, watch?: ClusterWatch): ClusterExamination
  scatter(runId: number, x: ScatterAxis, y: ScatterAxis): ClusterScatter
  /** Throws `not-found` for a run without clusters. */
  crossTable(runId: number): CrossTable
  /** Throws `not-found` for a run without clusters. */
  space(runId: number): ClusterSpace
  /** What somebody called the run's clusters. */
  ownNames(runId: number): readonly OwnClusterName[]
  /** Throws `not-found` for a run without that cluster. */
  name(runId: number, name: OwnClusterName): void
}

const MAX_POINTS = 5_000
const MAX_SPACE = 2_000
const MAX_OUTLIERS = 200

/** Answers questions about the clusters of runs that `viewOf` lays out. */
export function createClusterExplorer(database: Database, runs: RunShelf, viewOf: ViewOf): ClusterExplorer {
  return {
    analyse: (runId, { signal, onProgress }) => {
      const { run } = viewOf(runId).table
      const analysis = analyseClusters(runMeasures(run), {
        seed: run.summary.settings.seed,
        clustering: run.summary.settings.clustering,
        ...(signal ? { signal } : {}),
        ...(onProgress ? { onProgress } : {}),
      })
      if (analysis) return analysis
      throw new RegularsError(
        'no-lines',
        'Fewer than three customers differ from one another, so there is nothing to group.',
      )
    },
    examine: (runId, watch = {}) => {
      const { table } = viewOf(runId)
      return examineRun(table, runMeasures(table.run), watch)
    },
    scatter: (runId, x, y) => {
      const { table } = viewOf(runId)
      return scatterOf(table, x, y, (chosen) =>
        componentPlane(runMeasures(table.run), table.run.summary.settings.clustering, chosen, 2),
      )
    },
    space: (runId) => {
      const { run, count } = viewOf(runId).table
      const { assignment } = clustersOf(run)
      const { seed, clustering } = run.summary.settings
      const chosen = sampleIndices(count, MAX_SPACE, createRandom(seed))
      const { components, points } = componentPlane(runMeasures(run), clustering, chosen, 3)
      return {
        customers: count,
        ratios: components.ratios.slice(0, 3),
        points: Array.from(chosen, (customer, at) => ({
          id: run.ids[customer] as string,
          cluster: assignment[customer] as number,
          at: [...points.values.subarray(3 * at, 3 * at + 3)],
        })),
      }
    },
    ownNames: (runId) => ownClusterNames(database, viewOf(runId).table.run.summary),
    name: (runId, words) => {
      const { figures } = clustersOf(viewOf(runId).table.run)
      if (words.number <= figures.k) {
        runs.store()
        return nameCluster(database, runId, words)
      }
      throw new RegularsError('not-found', `This result has no cluster ${words.number}; it has ${figures.k}.`)
    },
    crossTable: (runId) => {
      const { run } = viewOf(runId).table
      return crossTable(clustersOf(run).assignment, segmentsOf(run), run.customers.segmentNames)
    },
  }
}

function examineRun(table: CustomerTable, measures: Measures, watch: ClusterWatch): ClusterExamination {
  const { run } = table
  const { figures, assignment } = clustersOf(run)
  const {
    scatter: _,
    segments: __,
    outliers,
    ...examined
  } = examineClusters(measures, figures, assignment, {
    seed: run.summary.settings.seed,
    clustering: run.summary.settings.clustering,
    kinds: run.summary.settings,
    segments: segmentsOf(run),
    segmentOrder: run.customers.segmentNames,
    ...watch,
  })
  return {
    ...examined,
    outlierCount: outliers.length,
    outliers: outliers.slice(0, MAX_OUTLIERS).map(({ customer, score, most }) => {
      const { id, name } = customerRow(table, customer)
      return { id, name, score, most, cluster: assignment[customer] as number }
    }),
  }
}

function scatterOf(
  table: CustomerTable,
  x: ScatterAxis,
  y: ScatterAxis,
  planeOf: (chosen: Int32Array) => ComponentPlane,
): ClusterScatter {
  const { run, count } = table
  const chosen = sampleIndices(count, MAX_POINTS, createRandom(run.summary.settings.seed))
  const needsPlane = [x, y].some((axis) => axis === 'component1' || axis === 'component2')
  const plane = needsPlane ? planeOf(chosen) : null
  const along = (axis: ScatterAxis, customer: number, at: number): number => {
    switch (axis) {
      case 'recencyDays':
        return run.customers.recency[customer] as number
      case 'frequency':
        return run.customers.frequency[customer] as number
      case 'monetary':
        return run.customers.monetary[customer] as number
      case 'averageOrder':
        return table.averageOrder[customer] as number
      case 'component1':
        return plane?.points.values[2 * at] as number
      case 'component2':
        return plane?.points.values[2 * at + 1] as number
    }
  }
  return {
    x,
    y,
    customers: count,
    components: plane?.components ?? null,
    points: Array.from(chosen, (customer, at) => {
      const { id, name, segment, cluster } = customerRow(table, customer)
      return { id, name, segment, cluster, x: along(x, customer, at), y: along(y, customer, at) }
    }),
  }
}

/** Throws `not-found` when the run was to be clustered by features that were not stored, since it was not clustered. */
function runMeasures({ summary, customers }: StoredRun): Measures {
  const { recency, frequency, monetary, spending, r, f, m, features: more } = customers
  const isMissing = summary.settings.clustering.features.some(
    (feature) => !more.has(feature) && feature !== 'recency' && feature !== 'frequency' && feature !== 'monetary',
  )
  if (isMissing) throw withoutClusters()
  return {
    recencyDays: recency,
    frequency,
    monetary,
    spending,
    scores: { r, f, m },
    more,
  }
}

function segmentsOf({ customers }: StoredRun): string[] {
  return Array.from(customers.segment, (place) => customers.segmentNames[place] as string)
}

function clustersOf({ summary, customers }: StoredRun): { figures: ClusterFigures; assignment: Int32Array } {
  if (summary.clusters && customers.cluster) return { figures: summary.clusters, assignment: customers.cluster }
  throw withoutClusters()
}

function withoutClusters(): RegularsError {
  return new RegularsError('not-found', 'This result has no clusters. Compute it again with clusters.')
}
