import type { EngineHandlers } from '../../shared/calls/calls.ts'
import type { DUPLICATE_CALLS } from '../../shared/calls/duplicates.ts'
import type { Database } from '../database/open.ts'
import { addMerge, listMerges, removeMerge } from '../sales/merge-records.ts'
import { suggestDuplicates } from './suggest-duplicates.ts'

/**
 * Customers who are one and the same: suggested, merged by hand, taken back. Merging throws `not-found` for an id that no customer
 * has and `usage` where there is nothing to merge; taking back throws `not-found`.
 */
export function duplicateHandlers(database: Database): EngineHandlers<keyof typeof DUPLICATE_CALLS> {
  return {
    'duplicates.list': (query) => suggestDuplicates(database, query),
    'duplicates.merge': ({ into, customers }, { now }) => addMerge(database, into, customers, now),
    'duplicates.merges': () => listMerges(database),
    'duplicates.undo': ({ mergeId }) => {
      removeMerge(database, mergeId)
      return null
    },
  }
}
