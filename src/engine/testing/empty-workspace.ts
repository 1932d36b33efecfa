import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Database, openWorkspace } from '../database/open.ts'

/** The database of an empty workspace that is gone when the test ends. */
export function emptyWorkspace(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'))
  const { database, close } = openWorkspace(join(folder, 'shop.regulars'))
  onTestFinished(() => {
    close()
    rmSync(folder, { recursive: true, force: true })
  })
  return database
}
