import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { RegularsError } from '../../shared/model/errors.ts'
import type { WrittenTables } from '../../shared/model/report.ts'
import { said } from '../../shared/words/said.ts'
import { writeCsvFile } from '../report/csv-file.ts'
import type { OpenTable } from './open-table.ts'

/**
 * Writes each table to a CSV file of its name in a folder, which is made where it is missing. Each file is there whole or not at
 * all. Throws `not-writable` or `disk-full`, saying what to do.
 */
export async function writeFolder(path: string, tables: readonly OpenTable[]): Promise<WrittenTables> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw new RegularsError('not-writable', said('openData.noFolder', { path }))
  mkdirSync(path, { recursive: true })
  const written = []
  let bytes = 0
  for (const { name, columns, rows } of tables) {
    const file = await writeCsvFile(join(path, `${name}.csv`), withHeading(columns, rows()))
    written.push({ name, rows: file.records - 1 })
    bytes += file.bytes
  }
  return { tables: written, bytes }
}

function* withHeading(
  columns: OpenTable['columns'],
  rows: ReturnType<OpenTable['rows']>,
): Generator<readonly (string | number | null)[]> {
  yield columns.map(({ name }) => name)
  yield* rows
}
