import { z } from 'zod'
import {
  type ClusterAnalysis,
  type ClusterExamination,
  type ClusterScatter,
  type ClusterSpace,
  type CrossTable,
  type OwnClusterName,
  SCATTER_AXES,
} from '../model/cluster-views.ts'
import { engineCall, gives } from './call.ts'
import { rowId } from './fields.ts'

const ofRun = () => z.strictObject({ runId: rowId() })

/** The clusters of a result. */
export const CLUSTER_CALLS = {
  /** Tries 2 to 12 clusters and scores each. Long: reports progress, can be cancelled. */
  'clusters.analyse': engineCall({ params: ofRun, result: gives<ClusterAnalysis>(), runs: 'in a thread' }),
  /** Looks at a run's clusters from every side. Long. */
  'clusters.examine': engineCall({ params: ofRun, result: gives<ClusterExamination>(), runs: 'in a thread' }),
  /** Customers on two axes, at most 5,000 of them. */
  'clusters.scatter': engineCall({
    params: () => z.strictObject({ runId: rowId(), x: z.enum(SCATTER_AXES), y: z.enum(SCATTER_AXES) }),
    result: gives<ClusterScatter>(),
  }),
  /** How many customers of each cluster are in each segment. */
  'clusters.cross-table': engineCall({ params: ofRun, result: gives<CrossTable>() }),
  /** Customers in the space of three principal components, at most 2,000 of them. */
  'clusters.space': engineCall({ params: ofRun, result: gives<ClusterSpace>() }),
  /** What somebody called the clusters of a run. */
  'clusters.names': engineCall({ params: ofRun, result: gives<readonly OwnClusterName[]>() }),
  /** Gives a cluster words of one's own; null takes those of the figures. */
  'clusters.name': engineCall({
    params: () =>
      z.strictObject({
        runId: rowId(),
        number: z.int().min(1).max(100),
        name: z.string().trim().min(1).max(80).nullable(),
        sentence: z.string().trim().min(1).max(400).nullable(),
      }),
    result: gives<null>(),
    writes: true,
  }),
}
