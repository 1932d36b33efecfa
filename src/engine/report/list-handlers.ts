import type { EngineHandlers } from '../../shared/calls/calls.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import { compareRuns } from '../runs/compare-runs.ts'
import { comparedRun } from '../runs/compared-run.ts'
import { writeMoversList } from './movers-list.ts'

/** Lists that are taken elsewhere. Each throws `not-found` for a run that is not there. */
export function listHandlers(runs: RunShelf): EngineHandlers<'runs.export-movers'> {
  return {
    'runs.export-movers': ({ earlier, later, file, ...query }, { pathOf }) => {
      const all = { ...query, offset: 0, limit: Number.MAX_SAFE_INTEGER }
      const { movers } = compareRuns(comparedRun(runs, earlier), comparedRun(runs, later), all)
      return writeMoversList(movers, pathOf(file), query.bestIs)
    },
  }
}
