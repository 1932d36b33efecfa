import { writeFileSync } from 'node:fs'
import type { Mapping, SavedMapping } from '../shared/model/import.ts'
import type { Database } from './database/open.ts'
import { deleteMapping, editMapping, listMappings, mappingText, renameMapping } from './import/understand/mappings.ts'

/** The remembered mappings of a workspace. */
export interface MappingShelf {
  list(): SavedMapping[]
  rename(id: number, name: string): null
  edit(id: number, mapping: Mapping): null
  delete(id: number): null
  export(id: number, path: string): { bytes: number }
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
    export: (id, path) => {
      const text = mappingText(database, id)
      writeFileSync(path, text)
      return { bytes: Buffer.byteLength(text) }
    },
  }
}
