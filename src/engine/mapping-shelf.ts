import { writeWhole } from '../files/write-whole.ts'
import type { Mapping, SavedMapping } from '../shared/model/import.ts'
import type { Database } from './database/open.ts'
import { deleteMapping, editMapping, listMappings, mappingText, renameMapping } from './import/understand/mappings.ts'

/** The remembered mappings of a workspace. */
export interface MappingShelf {
  list(): SavedMapping[]
  rename(id: number, name: string): null
  edit(id: number, mapping: Mapping): null
  delete(id: number): null
  export(id: number, path: string): Promise<{ bytes: number }>
}

/** The remembered mappings of an open workspace; what names one that is not there throws `not-found`. */
export function createMappingShelf(database: Database): MappingShelf {
  return {
    list: () => listMappings(database),
    rename: (id, name) => {
      renameMapping(database, id, name)
      return null
    },
    edit: (id, mapping) => {
      editMapping(database, id, mapping)
      return null
    },
    delete: (id) => {
      deleteMapping(database, id)
      return null
    },
    export: async (id, path) => ({ bytes: await writeWhole(path, mappingText(database, id)) }),
  }
}
