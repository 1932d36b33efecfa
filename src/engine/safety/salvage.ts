import { existsSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { assertPlainFile } from '../../files/assert-plain-file.ts'
import { codeOf } from '../../files/file-identity.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { explainedFault } from '../database/explain-fault.ts'
import { openWorkspace } from '../database/open.ts'
import { peek } from '../database/peek.ts'
import type { Database } from '../database/sqlite.ts'
import { type Mended, mendSalvaged } from './mend-salvaged.ts'
import { salvageRows } from './salvage-rows.ts'

/** What was read from one table of a damaged workspace. */
export interface SalvagedTable {
  readonly table: string
  readonly rows: number
  /** Whether some of it could not be read. */
  readonly isPartial: boolean
}

/** What a salvage brought into the new workspace. */
export interface Salvaged extends Mended {
  readonly tables: readonly SalvagedTable[]
}

/**
 * Reads what can be read of a damaged workspace into a new one, which must not exist. The damaged file is not changed. Throws
 * `not-writable` where the new file is there already, `workspace-damaged` where nothing at all can be read.
 */
export function salvage(
  damagedPath: string,
  newPath: string,
  onProgress: (table: string, fraction: number) => void = () => {},
): Salvaged {
  if (!existsSync(damagedPath)) throw new RegularsError('not-found', said('safety.fault.noFile', { path: damagedPath }))
  assertPlainFile(damagedPath)
  if (existsSync(newPath)) {
    throw new RegularsError('not-writable', said('safety.fault.taken', { file: basename(newPath) }))
  }
  let isDone = false
  const workspace = openWorkspace(newPath)
  try {
    const tables = readTables(damagedPath, workspace.database, onProgress)
    if (tables.every(({ rows }) => rows === 0)) throw nothingLeft(damagedPath)
    const mended = mendSalvaged(workspace.database, tables)
    isDone = true
    return { tables, ...mended }
  } catch (thrown) {
    throw explainedFault(thrown, newPath)
  } finally {
    workspace.close()
    if (!isDone) rmSync(newPath, { force: true })
  }
}

/** All but what each workspace has of its own. */
const TABLES = `SELECT name FROM sqlite_schema
  WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('seal', 'sales_edition') ORDER BY rowid`

function readTables(
  damagedPath: string,
  into: Database,
  onProgress: (table: string, fraction: number) => void,
): SalvagedTable[] {
  into.pragma('foreign_keys = OFF')
  try {
    return peek(damagedPath, (from) => {
      // Otherwise a file that was cut off is not read at all.
      from.unsafeMode(true)
      from.pragma('writable_schema = ON')
      const tables = into.prepare<[], string>(TABLES).pluck().all()
      // Constraints of the new tables refuse what is no row any more.
      return into.transaction(() =>
        tables.map((table, place) => {
          onProgress(table, place / tables.length)
          return { table, ...salvageRows(from, into, table) }
        }),
      )()
    })
  } catch (thrown) {
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(thrown))) throw nothingLeft(damagedPath)
    throw thrown
  } finally {
    into.pragma('foreign_keys = ON')
  }
}

function nothingLeft(path: string): RegularsError {
  return new RegularsError('workspace-damaged', said('safety.fault.nothingLeft', { file: basename(path) }))
}
