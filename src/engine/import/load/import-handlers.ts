import type { EngineHandlers } from '../../../shared/calls/calls.ts'
import type { IMPORT_CALLS } from '../../../shared/calls/import.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import type { Workspace } from '../../database/open.ts'
import type { RunShelf } from '../../database/run-shelf.ts'
import { shrink } from '../../database/shrink.ts'
import type { FileCall } from './file-handlers.ts'
import { importIds, refusedPage } from './import-records.ts'
import { undoImport } from './undo-import.ts'

/** What was brought into a workspace, and taking imports back. `recordOf` says what an import was. */
export function importHandlers(
  { database, settle }: Workspace,
  runs: RunShelf,
  recordOf: (importId: number) => ImportRecord,
): EngineHandlers<Exclude<keyof typeof IMPORT_CALLS, FileCall | 'import.export-refused'>> {
  return {
    'import.list': () => {
      runs.storeIfFree()
      return importIds(database).map(recordOf)
    },
    'import.undo': ({ importId }, { progress }) => {
      runs.store()
      progress({ stage: 'removing', fraction: null, rows: null })
      const undone = undoImport(database, importId)
      progress({ stage: 'erasing', fraction: null, rows: null })
      const isErased = shrink(database)
      settle()
      return { ...undone, isErased }
    },
    'import.refused': (query) => refusedPage(database, query),
  }
}
