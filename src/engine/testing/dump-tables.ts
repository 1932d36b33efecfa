import Sqlite from 'better-sqlite3'

/** The content of every table of a workspace file, each row as text, in order; without its seal and the count of its changes. */
export function dumpTables(path: string): Record<string, string[]> {
  const database = new Sqlite(path, { readonly: true })
  try {
    const tables = database
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
          AND name NOT IN ('sales_edition', 'seal')`)
      .pluck()
      .all()
    return Object.fromEntries(
      tables.map((table) => [
        table,
        database
          .prepare(`SELECT * FROM ${table}`)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
    )
  } finally {
    database.close()
  }
}
