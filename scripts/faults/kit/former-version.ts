import Sqlite from 'better-sqlite3'
import { MIGRATIONS } from '../../../src/engine/database/migrations/index.ts'

/** The first version that a migration is tried from. */
const VERSION = 40

/** Writes a workspace as an earlier version had it, with the sales of a present one. Gives its path. */
export function formerVersion(workspace: string, path: string): string {
  const database = new Sqlite(path)
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('foreign_keys = OFF')
    for (const { version, step } of MIGRATIONS) {
      if (version <= VERSION && typeof step === 'string') database.exec(step)
    }
    database.prepare('ATTACH ? AS present').run(workspace)
    database.pragma(`application_id = ${database.pragma('present.application_id', { simple: true })}`)
    database.pragma(`user_version = ${VERSION}`)
    for (const table of [
      'imports',
      'import_tallies',
      'customers',
      'products',
      'countries',
      'orders',
      'lines',
      'refused',
    ]) {
      const columns = (database.pragma(`main.table_info(${table})`) as { readonly name: string }[]).map(
        ({ name }) => name,
      )
      database.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM present.${table}`)
    }
    database.exec('DETACH present')
  } finally {
    database.close()
  }
  return path
}
