import type { Params } from '../shared/calls/calls.ts'
import type { CustomerMerge, DuplicatesPage } from '../shared/model/duplicates.ts'
import { addMerge, listMerges, removeMerge } from './database/merge-records.ts'
import type { Database } from './database/open.ts'
import { suggestDuplicates } from './explore/suggest-duplicates.ts'

/** Customers who are one and the same: suggested, merged by hand, taken back. */
export interface DuplicateDesk {
  list(query: Params<'duplicates.list'>): DuplicatesPage
  /** Throws `not-found` for an id that no customer has, `usage` where there is nothing to merge. */
  merge(into: string, customers: readonly string[], now: Date): CustomerMerge
  merges(): CustomerMerge[]
  /** Throws `not-found`. */
  undo(mergeId: number): null
}

/** The desk over an open workspace. */
export function createDuplicateDesk(database: Database): DuplicateDesk {
  return {
    list: (query) => suggestDuplicates(database, query),
    merge: (into, customers, now) => addMerge(database, into, customers, now),
    merges: () => listMerges(database),
    undo: (mergeId) => {
      removeMerge(database, mergeId)
      return null
    },
  }
}
