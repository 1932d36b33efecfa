import { IconColumns } from '@tabler/icons-react'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import type { SavedRecipe } from '../../../shared/model/recipe.ts'
import type { Files, ImportChoice } from '../../state/import-order.ts'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    /** A recipe says how they are read, which can be changed here. */
    readonly import: {
      readonly files: Files
      readonly choice?: ImportChoice
      readonly recipe?: SavedRecipe
      readonly isSample?: true
    }
    /** `fresh` is whether it has only just ended; `next` are files that were opened together with it and are still to be looked at. */
    readonly 'import-record': {
      readonly record: ImportRecord
      readonly fresh: boolean
      readonly next?: readonly FileRef[]
    }
    readonly 'import-batch': { readonly records: readonly ImportRecord[]; readonly next: readonly FileRef[] }
    readonly mappings: object
  }
}

/** Files that are looked at before they are imported. */
export const IMPORT: ScreenEntry<'import'> = {
  name: 'import',
  title: 'screens.import',
  group: 'data',
  icon: null,
  under: 'start',
  keyOf: ({ files: [{ token }] }) => token,
  tasks: [{ id: 'import.run', title: 'tasks.import.run', keys: 'mod+enter' }],
  code: lazy(async () => (await import('./import-screen.tsx')).ImportScreen),
}

/** A finished import. */
export const IMPORT_RECORD: ScreenEntry<'import-record'> = {
  name: 'import-record',
  title: 'screens.import-record',
  group: 'data',
  icon: null,
  under: 'start',
  keyOf: ({ record }) => record.importId,
  code: lazy(async () => (await import('./import-record-screen.tsx')).ImportRecordScreen),
}

/** Several that were finished together. */
export const IMPORT_BATCH: ScreenEntry<'import-batch'> = {
  name: 'import-batch',
  title: 'screens.import-batch',
  group: 'data',
  icon: null,
  under: 'start',
  keyOf: ({ records }) => records[0]?.importId ?? 0,
  code: lazy(async () => (await import('./import-batch-screen.tsx')).ImportBatchScreen),
}

/** What was chosen for the columns of files. */
export const MAPPINGS: ScreenEntry<'mappings'> = {
  name: 'mappings',
  title: 'mappings.title',
  group: 'data',
  icon: IconColumns,
  under: 'start',
  about: 'start.tasks.mappings.about',
  keywords: 'screens.mappings.words',
  code: lazy(async () => (await import('./mappings-screen.tsx')).MappingsScreen),
}
