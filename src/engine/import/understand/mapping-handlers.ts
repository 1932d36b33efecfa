import { writeWhole } from '../../../files/write-whole.ts'
import type { EngineHandlers } from '../../../shared/calls/calls.ts'
import type { MAPPING_CALLS } from '../../../shared/calls/mappings.ts'
import type { Database } from '../../database/open.ts'
import { deleteMapping, editMapping, listMappings, mappingText, renameMapping } from './mappings.ts'

/** The remembered mappings of a workspace; what names one that is not there throws `not-found`. */
export function mappingHandlers(database: Database): EngineHandlers<keyof typeof MAPPING_CALLS> {
  return {
    'mappings.list': () => listMappings(database),
    'mappings.rename': ({ id, name }) => {
      renameMapping(database, id, name)
      return null
    },
    'mappings.edit': ({ id, mapping }) => {
      editMapping(database, id, mapping)
      return null
    },
    'mappings.delete': ({ id }) => {
      deleteMapping(database, id)
      return null
    },
    'mappings.export': async ({ id, file }, { pathOf }) => ({
      bytes: await writeWhole(pathOf(file), mappingText(database, id)),
    }),
  }
}
