import type { EngineHandlers } from '../../../shared/calls/calls.ts'
import type { EXCLUSION_CALLS } from '../../../shared/calls/exclusions.ts'
import type { Database } from '../../database/open.ts'
import { readExclusions, writeExclusions } from '../../sales/exclusions.ts'
import { suggestExclusions } from './suggest-exclusions.ts'

/** The product codes that the shop leaves out. */
export function exclusionHandlers(database: Database): EngineHandlers<keyof typeof EXCLUSION_CALLS> {
  return {
    'exclusions.get': () => readExclusions(database),
    'exclusions.set': ({ codes }) => {
      writeExclusions(database, codes)
      return null
    },
    'exclusions.suggest': () => suggestExclusions(database),
  }
}
