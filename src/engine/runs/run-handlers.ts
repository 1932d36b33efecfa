import type { EngineHandlers } from '../../shared/calls/calls.ts'
import type { RUN_CALLS } from '../../shared/calls/runs.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { nameRun } from '../database/run-records.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import type { ExpectedOfCustomers, ExpectedSettings } from '../sales/expected-stock.ts'
import { compareRuns } from './compare-runs.ts'
import { comparedRuns } from './compared-run.ts'
import { computeRun } from './compute-run.ts'
import { runIsGone } from './run-is-gone.ts'

/** The calls of {@link RUN_CALLS} that other rooms answer: thresholds. */
type Elsewhere = 'rfm.places' | 'rfm.histograms' | 'rfm.preview-thresholds'

const MERGED_BETWEEN = said('warning.compare.merges')

/** Results: computed, listed, named, opened, deleted, compared. What names one that was forgotten throws `not-found`. */
export function runHandlers(
  database: Database,
  runs: RunShelf,
  assertInPlace: () => void,
  expectedOf: (settings: ExpectedSettings) => ExpectedOfCustomers,
): EngineHandlers<Exclude<keyof typeof RUN_CALLS, Elsewhere>> {
  return {
    'run.compute': ({ settings, withClusters }, context) => {
      assertInPlace()
      const { summary, seconds } = computeRun(database, runs, settings, withClusters, context.now, expectedOf, context)
      context.took('score', seconds.score)
      context.took('cluster', seconds.cluster)
      return summary
    },
    'runs.list': () => runs.list(),
    'runs.name': ({ runId, name }) => {
      runs.store()
      if (!nameRun(database, runId, name)) throw runIsGone(runId)
      return null
    },
    'runs.open': ({ runId }) => runs.need(runId).summary,
    'runs.delete': ({ runId }) => {
      if (!runs.delete(runId)) throw runIsGone(runId)
      return null
    },
    'runs.compare': ({ earlier, later, ...query }) => {
      const found = compareRuns(...comparedRuns(runs, earlier, later), query)
      return runs.merges(earlier) !== runs.merges(later)
        ? { ...found, warnings: [...found.warnings, MERGED_BETWEEN] }
        : found
    },
  }
}
