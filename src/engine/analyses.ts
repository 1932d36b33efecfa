import type { AnalysisName } from '../shared/analyses/analyses.ts'
import type { AnalysisFigures } from '../shared/analyses/analysis.ts'
import type { ANALYSIS_CALLS } from '../shared/calls/analyses.ts'
import type { EngineHandlers } from '../shared/calls/calls.ts'
import type { SettledSettings } from '../shared/model/settings.ts'
import type { Database } from './database/open.ts'
import type { RunShelf } from './database/run-shelf.ts'
import { placesOf } from './places/places.ts'
import { type CountedSales, countSales } from './sales/counted-sales.ts'

type Room = (database: Database, sales: CountedSales) => AnalysisFigures

/** Where each analysis is worked out. */
const ROOMS: Readonly<Record<AnalysisName, Room>> = {
  places: placesOf,
}

/** The figures of an analysis over the sales that count under these settings, whatever monetary is. Throws what `countSales` throws. */
export function analyse(database: Database, name: AnalysisName, settings: SettledSettings): AnalysisFigures {
  const room: Room = ROOMS[name]
  return room(database, countSales(database, { ...settings, monetary: 'total' }))
}

/** Analyses under the settings of a run; `not-found` where that was forgotten. */
export function analysisHandlers(database: Database, runs: RunShelf): EngineHandlers<keyof typeof ANALYSIS_CALLS> {
  return {
    'analyses.show': ({ analysis, runId }) => analyse(database, analysis, runs.need(runId).summary.settings),
  }
}
