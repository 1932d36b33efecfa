import { statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { dropDraft, keepDraft, newDraft, sweepDrafts } from '../../files/drafts.ts'
import { writingFault } from '../../files/fault-words.ts'
import { codeOf } from '../../files/file-identity.ts'
import { putInPlace } from '../../files/put-in-place.ts'
import { findTarget } from '../../files/target.ts'
import type { WrittenTables } from '../../shared/model/report.ts'
import { connect, type Database } from '../database/sqlite.ts'
import type { OpenTable, OpenType } from './open-table.ts'

const SQL_TYPES: Readonly<Record<OpenType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  decimal: 'REAL',
  date: 'TEXT',
  time: 'TEXT',
}

/**
 * Writes tables to an SQLite database, whole or not at all: beside the target, which it then replaces. Throws `not-writable` or
 * `disk-full`, saying what to do.
 */
export async function writeDatabase(path: string, tables: readonly OpenTable[]): Promise<WrittenTables> {
  const target = findTarget(path)
  sweepDrafts(target.folder, Date.now())
  const draft = newDraft(target.folder)
  try {
    const database = connect(draft)
    let written: WrittenTables['tables']
    try {
      // Nobody else knows the draft, and what a fault leaves of it is removed.
      database.pragma('journal_mode = OFF')
      database.pragma('synchronous = FULL')
      written = database.transaction(() => tables.map((table) => fill(database, table)))()
    } finally {
      database.close()
    }
    const bytes = statSync(draft).size
    for (const delay of putInPlace(draft, findTarget(path))) await wait(delay)
    keepDraft(draft)
    return { tables: written, bytes }
  } catch (cause) {
    dropDraft(draft)
    throw writingFault(
      codeOf(cause) === 'SQLITE_FULL' ? Object.assign(new Error(), { code: 'ENOSPC', cause }) : cause,
      path,
    )
  }
}

function fill(database: Database, { name, columns, rows }: OpenTable): { name: string; rows: number } {
  database.exec(`CREATE TABLE ${name} (${columns.map((each) => `${each.name} ${SQL_TYPES[each.type]}`).join(', ')})`)
  const add = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
  let count = 0
  for (const row of rows()) {
    add.run(...row)
    count++
  }
  return { name, rows: count }
}
