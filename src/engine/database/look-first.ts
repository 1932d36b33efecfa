import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { bytesOf, peek } from './peek.ts'
import { matchesSeal, readSeal } from './seal.ts'
import type { Database } from './sqlite.ts'

/** `Regu` in the file's header, so that another SQLite file is not taken for a workspace. */
export const APPLICATION_ID = 0x52656775

/** The schema that this program writes. */
const NEWEST_VERSION = MIGRATIONS.at(-1)?.version ?? 0

/**
 * Looks at a workspace file before anything is written to it: whether it is one, whether this program knows its schema, and
 * whether it is undamaged. After a close in order its checksum must match; after an unclean end its pages are looked through. A
 * file that does not exist, or is empty, is fine. Throws `workspace-damaged`, `workspace-newer` or what SQLite throws.
 */
export function lookFirst(path: string): void {
  if (bytesOf(path) === 0) return
  const wasOpen = bytesOf(`${path}-wal`) > 0
  peek(path, (database) => {
    refuseForeign(database)
    refuseDamaged(database, path, wasOpen)
  })
}

/** Throws when a database belongs to another program, or to a newer version of this one. */
function refuseForeign(database: Database): void {
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number
  if (tables > 0 && database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new RegularsError('file-unreadable', said('refusal.foreign-database'))
  }
  if ((database.pragma('user_version', { simple: true }) as number) > NEWEST_VERSION) {
    throw new RegularsError('workspace-newer', said('refusal.newer-workspace'))
  }
}

function refuseDamaged(database: Database, path: string, wasOpen: boolean): void {
  const seal = readSeal(database)
  const isSealed = seal?.isWhole === true && !wasOpen
  if (isSealed ? matchesSeal(database, path, seal) : firstFault(database) === null) return
  throw new RegularsError('workspace-damaged', said('refusal.damaged-workspace'))
}

/** What is wrong with the structure of a database, in SQLite's words, or null. */
function firstFault(database: Database): string | null {
  database.pragma('cell_size_check = ON')
  const found = database.pragma('quick_check(1)', { simple: true }) as string
  return found === 'ok' ? null : found
}
