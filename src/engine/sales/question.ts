import type { AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import type { CallContext } from '../../shared/calls/calls.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import type { CountedSales } from './counted-sales.ts'

/** What an analysis is asked. */
export interface Question<Options> {
  readonly database: Database
  /** The result whose sales are looked at. */
  readonly run: StoredRun
  /** Those that the filter takes; what is left out plays no role in them. */
  readonly sales: CountedSales
  readonly filter: AnalysisFilter
  /** Those that another filter takes, such as the same one at any time. */
  readonly salesUnder: (filter: AnalysisFilter) => CountedSales
  readonly options: Options
  readonly progress: CallContext['progress']
}
