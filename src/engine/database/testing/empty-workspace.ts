import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openWorkspace, type Workspace } from '../open.ts'

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-database-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A workspace without anything in it, in a folder of its own, that is gone when the test ends. */
export function emptyWorkspace(): Workspace {
  const workspace = openWorkspace(join(temporaryFolder(), 'shop.regulars'))
  onTestFinished(() => workspace.close())
  return workspace
}

/** Adds an import of nothing under this number. */
export function addImport(workspace: Workspace, id: number): void {
  workspace.database.exec(`INSERT INTO imports (id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported,
    already_imported_duplicates) VALUES (${id}, 'f', 's', '', '{}', '[]', '[]', 0, 0, 0)`)
}
