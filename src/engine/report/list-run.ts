import { binsOf } from '../../shared/scores/score-value.ts'
import type { BestIs } from '../../shared/scores/show-score.ts'
import type { Words } from '../../shared/words/words.ts'
import { clusterWords } from '../clustering/cluster-words.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import { currencyOf } from '../database/shop.ts'
import type { ListRun } from './list-columns.ts'

/** What a list of a run's customers takes from the run. */
export function listRun(database: Database, run: StoredRun, words: Words, bestIs: BestIs = 'highest'): ListRun {
  return {
    words,
    currency: currencyOf(database),
    settings: run.summary.settings,
    bins: binsOf(run.summary.thresholds),
    bestIs,
    clusterNames: clusterWords(database, run),
  }
}
