import type { EngineHandlers } from '../../shared/calls/calls.ts'
import type { CLUSTER_CALLS } from '../../shared/calls/clusters.ts'
import type { ClusterExamination } from '../../shared/model/cluster-views.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { nameCluster, ownClusterNames } from '../database/cluster-words.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import { analyseClusters } from './analyse-clusters.ts'
import { clustersOf, type RunOfCustomers, runMeasures, segmentsOf } from './clustered-run.ts'
import { crossTable } from './cross-table.ts'
import { scatterOf, spaceOf } from './customer-points.ts'

const MAX_OUTLIERS = 200

interface Watch {
  readonly signal: { readonly aborted: boolean }
  readonly onProgress: (fraction: number) => void
}

/** The clusters of a run, from every side. Each throws `not-found` for a run that is not there. */
export function clusterHandlers(
  database: Database,
  runs: RunShelf,
  customersOf: (runId: number) => RunOfCustomers,
): EngineHandlers<keyof typeof CLUSTER_CALLS> {
  return {
    'clusters.analyse': ({ runId }, { signal, progress }) => {
      const run = runs.need(runId)
      const { seed, clustering } = run.summary.settings
      const onProgress = (fraction: number) => progress({ stage: 'clustering', fraction, rows: null })
      const analysis = analyseClusters(runMeasures(run), { seed, clustering, signal, onProgress })
      if (analysis) return analysis
      throw new RegularsError('no-lines', said('refusal.nothing-to-group'))
    },
    'clusters.examine': ({ runId }, { signal, progress }) =>
      examine(customersOf(runId), {
        signal,
        onProgress: (fraction) => progress({ stage: 'examining', fraction, rows: null }),
      }),
    'clusters.scatter': ({ runId, x, y }) => scatterOf(customersOf(runId), x, y),
    'clusters.cross-table': ({ runId }) => {
      const run = runs.need(runId)
      return crossTable(clustersOf(run).assignment, segmentsOf(run), run.customers.segmentNames)
    },
    'clusters.space': ({ runId }) => spaceOf(customersOf(runId)),
    'clusters.names': ({ runId }) => ownClusterNames(database, runs.need(runId).summary),
    'clusters.name': ({ runId, ...words }) => {
      const { figures } = clustersOf(runs.need(runId))
      if (words.number > figures.k) {
        throw new RegularsError('not-found', said('refusal.no-such-cluster', { number: words.number, k: figures.k }))
      }
      runs.store()
      nameCluster(database, runId, words)
      return null
    },
  }
}

async function examine({ run, nameOf }: RunOfCustomers, watch: Watch): Promise<ClusterExamination> {
  // Its libraries are many files, which would be loaded for every import.
  const { examineClusters } = await import('./examine-clusters.ts')
  const { settings } = run.summary
  const { figures, assignment } = clustersOf(run)
  const {
    scatter: _,
    segments: __,
    outliers,
    ...examined
  } = examineClusters(runMeasures(run), figures, assignment, {
    seed: settings.seed,
    clustering: settings.clustering,
    kinds: settings,
    segments: segmentsOf(run),
    segmentOrder: run.customers.segmentNames,
    ...watch,
  })
  return {
    ...examined,
    outlierCount: outliers.length,
    outliers: outliers.slice(0, MAX_OUTLIERS).map(({ customer, score, most }) => ({
      id: run.ids[customer] as string,
      name: nameOf(customer),
      score,
      most,
      cluster: assignment[customer] as number,
    })),
  }
}
