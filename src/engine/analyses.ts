import { type AnalysisName, analysisOf } from '../shared/analyses/analyses.ts'
import type { AnalysisFigures } from '../shared/analyses/analysis.ts'
import { ALL_SALES, type AnalysisFilter, takesAll } from '../shared/analyses/analysis-filter.ts'
import { type ChosenOptions, withInitial } from '../shared/analyses/analysis-options.ts'
import type { ANALYSIS_CALLS } from '../shared/calls/analyses.ts'
import type { CallContext, EngineHandlers } from '../shared/calls/calls.ts'
import { bridgeOf } from './bridge/bridge.ts'
import { cohortsOf } from './cohorts/cohorts.ts'
import { concentrationFigures } from './concentration/concentration.ts'
import { customerOutlook } from './customer-outlook.ts'
import type { Database } from './database/open.ts'
import type { RunShelf } from './database/run-shelf.ts'
import type { StoredRun } from './database/runs.ts'
import { movementOf } from './movement/movement.ts'
import { overdueOf } from './overdue/overdue.ts'
import { overviewOf } from './overview/overview.ts'
import { placesOf } from './places/places.ts'
import { nextOf } from './products/next.ts'
import { productsOf } from './products/products.ts'
import { narrowSales, salesOfResult } from './sales/analysed-sales.ts'
import type { Question } from './sales/question.ts'
import { trendsOf } from './trends/trends.ts'
import { valueFigures } from './value/value.ts'

type Room = (question: Question<never>) => AnalysisFigures

/** Where each analysis is worked out. */
const ROOMS: Readonly<Record<AnalysisName, Room>> = {
  overview: overviewOf,
  trends: trendsOf,
  cohorts: cohortsOf,
  movement: movementOf,
  bridge: bridgeOf,
  overdue: overdueOf,
  value: valueFigures,
  concentration: concentrationFigures,
  places: placesOf,
  products: productsOf,
  next: nextOf,
}

/** What is asked of an analysis: where its options and its filter are left out, all sales and what it starts with. */
export interface AnalysisWish {
  readonly analysis: AnalysisName
  readonly options?: ChosenOptions | undefined
  readonly filter?: AnalysisFilter | undefined
}

/** The figures of an analysis over the sales of a result. Throws what `salesOfResult` and `narrowSales` throw. */
export function analyse(
  database: Database,
  run: StoredRun,
  { analysis, options, filter = ALL_SALES }: AnalysisWish,
  progress: CallContext['progress'] = () => {},
): AnalysisFigures {
  const room = ROOMS[analysis] as (question: Question<object>) => AnalysisFigures
  const all = salesOfResult(database, run.summary.settings)
  const salesUnder = (other: AnalysisFilter) => (takesAll(other) ? all : narrowSales(database, all, run, other))
  const chosen = withInitial(analysisOf(analysis).options, options)
  return room({ database, run, sales: salesUnder(filter), salesUnder, filter, options: chosen, progress })
}

/** Analyses under the settings of a run; `not-found` where that was forgotten. */
export function analysisHandlers(database: Database, runs: RunShelf): EngineHandlers<keyof typeof ANALYSIS_CALLS> {
  return {
    'analyses.show': ({ runId, ...wish }, { progress }) => analyse(database, runs.need(runId), wish, progress),
    'analyses.customer': ({ runId, customer }) => customerOutlook(database, runs.need(runId), customer),
  }
}
