import type {
  ClusterAnalysis,
  ClusterExamination,
  ClusterScatter,
  CrossTable,
  ScatterAxis,
} from '../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../shared/model/clusters.ts'
import { RegularsError } from '../shared/model/errors.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import { analyseClusters } from './clustering/analyse-clusters.ts'
import { componentPlane } from './clustering/component-plane.ts'
import { crossTable } from './clustering/cross-table.ts'
import { examineClusters } from './clustering/examine-clusters.ts'
import type { Measures } from './clustering/features.ts'
import { createRandom, sampleIndices } from './clustering/random.ts'
import type { ViewOf } from './customer-views.ts'
import type { StoredRun } from './database/runs.ts'
import { type CustomerTable, customerRow } from './explore/customer-table.ts'

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
  examine(runId: number): ClusterExamination
  scatter(runId: number, x: ScatterAxis, y: ScatterAxis): ClusterScatter
  /** Throws `not-found` for a run without clusters. */
  crossTable(runId: number): CrossTable
}

const MAX_POINTS = 5_000
const MAX_OUTLIERS = 200

/** Answers questions about the clusters of runs that `viewOf` lays out. */
export function createClusterExplorer(viewOf: ViewOf): ClusterExplorer {
  return {
    analyse: (runId, { signal, onProgress }) => {
      const { run } = viewOf(runId).table
      const analysis = analyseClusters(measuresOf(run), {
        seed: run.summary.settings.seed,
        ...(signal ? { signal } : {}),
        ...(onProgress ? { onProgress } : {}),
      })
      if (analysis) return analysis
      throw new RegularsError(
        'no-lines',
        'Fewer than three customers differ from one another, so there is nothing to group.',
      )
    },
    examine: (runId) => examineRun(viewOf(runId).table),
    scatter: (runId, x, y) => scatterOf(viewOf(runId).table, x, y),
    crossTable: (runId) => {
      const { run } = viewOf(runId).table
      return crossTable(clustersOf(run).assignment, segmentsOf(run), run.customers.segmentNames)
    },
  }
}

function examineRun(table: CustomerTable): ClusterExamination {
  const { run } = table
  const { figures, assignment } = clustersOf(run)
  const {
    scatter: _,
    segments: __,
    outliers,
    ...examined
  } = examineClusters(measuresOf(run), figures, assignment, {
    seed: run.summary.settings.seed,
    segments: segmentsOf(run),
    segmentOrder: run.customers.segmentNames,
  })
  const variance = examined.components.variances.reduce((sum, each) => sum + each, 0)
  return {
    ...examined,
    explained: variance === 0 ? 0 : 1 - figures.inertia / (variance * table.count),
    outliers: outliers.slice(0, MAX_OUTLIERS).map(({ customer, score }) => {
      const { id, name } = customerRow(table, customer)
      return { id, name, score }
    }),
  }
}

function scatterOf(table: CustomerTable, x: ScatterAxis, y: ScatterAxis): ClusterScatter {
  const { run, count } = table
  const chosen = sampleIndices(count, MAX_POINTS, createRandom(run.summary.settings.seed))
  const needsPlane = [x, y].some((axis) => axis === 'component1' || axis === 'component2')
  const plane = needsPlane ? componentPlane(measuresOf(run), chosen) : null
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

function measuresOf({ customers }: StoredRun): Measures {
  const { recency, frequency, monetary } = customers
  return { recencyDays: recency, frequency, monetary: monetary.map((amount) => amount / MONEY_SCALE) }
}

function segmentsOf({ customers }: StoredRun): string[] {
  return Array.from(customers.segment, (place) => customers.segmentNames[place] as string)
}

function clustersOf({ summary, customers }: StoredRun): { figures: ClusterFigures; assignment: Int32Array } {
  if (summary.clusters && customers.cluster) return { figures: summary.clusters, assignment: customers.cluster }
  throw new RegularsError('not-found', 'This result has no clusters. Compute it again with clusters.')
}
