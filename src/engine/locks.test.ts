import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openWorkspace } from './database/open.ts'
import { closeSealed } from './database/seal.ts'
import { connect } from './database/sqlite.ts'
import { openSource } from './import/read/open-source.ts'
import { createEngine } from './index.ts'
import { readMap } from './rfm/map-file.ts'
import { ask } from './testing/ask.ts'

// Files of the open workspace may be looked at, but no lock of SQLite on them may be lost by it: another program would come in between.

/** Takes a file for its own, locking no more than the file itself. */
const ALONE = 'PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE'

/** What another program is told that does something to a file: nothing where it was let, else SQLite's code. */
function elsewhere(path: string, sql: string): string {
  const module = new URL('./database/sqlite.ts', import.meta.url).href
  const script = `import { connect } from ${JSON.stringify(module)}
    try { connect(${JSON.stringify(path)}, { timeout: 0 }).exec(${JSON.stringify(sql)}) } catch (error) { process.stdout.write(error.code) }`
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-locks-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An engine, and a connection to its workspace that is in the middle of writing. */
function writing() {
  const path = join(newFolder(), 'shop.regulars')
  const engine = createEngine({ workspacePath: path })
  const { database, close } = openWorkspace(path, { shared: true })
  onTestFinished(() => {
    close()
    engine.close()
  })
  // As the engine leaves it after each call that writes: all is in the file, and the log is empty.
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.exec("BEGIN IMMEDIATE; INSERT INTO customers (code) VALUES ('a')")
  return { engine, path }
}

/** Nobody else may write, nor take the file for one that nobody has open. */
function expectHeld(path: string) {
  expect(elsewhere(path, 'BEGIN IMMEDIATE')).toBe('SQLITE_BUSY')
  expect(elsewhere(path, ALONE)).toBe('SQLITE_BUSY')
}

it('a workspace in use is held against others', () => {
  expectHeld(writing().path)
})

it('the backups of an open workspace are offered', () => {
  const { engine, path } = writing()
  ask(engine, 'safety.offers', {})
  expectHeld(path)
})

it('an open workspace is chosen as an export, or as a map', async () => {
  const { path } = writing()
  for (const end of ['', '-shm', '-lock']) {
    await expect(openSource(path + end)).rejects.toMatchObject({ code: 'file-unreadable' })
    expect(() => readMap(path + end)).toThrow(expect.objectContaining({ code: 'file-unreadable' }))
  }
  expectHeld(path)
  expect(() => createEngine({ workspacePath: path })).toThrow(expect.objectContaining({ code: 'workspace-in-use' }))
})

it('a workspace is sealed: it is held until its connection has been closed', () => {
  const path = join(newFolder(), 'shop.regulars')
  createEngine({ workspacePath: path }).close()
  const database = connect(path)
  const close = database.close.bind(database)
  const refused: string[] = []
  database.close = () => {
    refused.push(elsewhere(path, ALONE))
    return close()
  }
  closeSealed(database, path)
  expect(refused).toEqual(['SQLITE_BUSY'])
  openWorkspace(path).close()
})
