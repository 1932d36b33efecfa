import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorkspace } from '../../src/engine/database/open.ts'
import { dumpTables } from '../../src/engine/testing/dump-tables.ts'

const CHILD = join(import.meta.dirname, '../../src/engine/testing/import-child.ts')
const ROWS = 15_000
const KILLS = 8
const SEED = 7

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-killed-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function sales(name: string, first: number, rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const order = first + Math.floor(at / 3)
    const day = String(1 + (order % 28)).padStart(2, '0')
    return `${order},c${order % 997},Name ${order % 997},2024-03-${day} 10:${order % 60},p${at % 211},${1 + (at % 5)},2.50,UK`
  })
  const path = join(folder, name)
  writeFileSync(path, `Order,Customer ID,Customer Name,Date,Product,Quantity,Price,Country\n${lines.join('\n')}\n`)
  return path
}

/** All tables, as a digest. */
function contentOf(workspace: string): string {
  return createHash('sha256')
    .update(JSON.stringify(dumpTables(workspace)))
    .digest('hex')
}

/** Imports in a process of its own and kills it so many milliseconds after it began; null lets it end. */
function importAndKill(workspace: string, path: string, after: number | null): Promise<{ took: number }> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [workspace, path], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    let started = 0
    let took = 0
    child.on('message', (message) => {
      if (message === 'done') took = performance.now() - started
      if (message !== 'started') return
      started = performance.now()
      if (after !== null) setTimeout(() => child.kill('SIGKILL'), after)
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0 || code === null) resolve({ took })
      else reject(new Error(`The importing process ended with ${code}.`))
    })
  })
}

/** Numbers in 0..1 that are the same for the same seed (mulberry32). */
function* randomShares(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

it(`an import that is killed at ${KILLS} random moments leaves all of it or nothing`, async () => {
  const base = join(folder, 'base.regulars')
  await importAndKill(base, sales('first.csv', 0, 3_000), null)
  const before = contentOf(base)
  const path = sales('second.csv', 900, ROWS)
  const whole = join(folder, 'whole.regulars')
  copyFileSync(base, whole)
  const { took } = await importAndKill(whole, path, null)
  const after = contentOf(whole)
  const shares = randomShares(SEED)
  const outcomes = { nothing: 0, all: 0 }
  for (let kill = 0; kill < KILLS; kill++) {
    const workspace = join(folder, `${kill}.regulars`)
    copyFileSync(base, workspace)
    // A little longer than a whole import, so that its last moments are met as well.
    await importAndKill(workspace, path, took * 1.15 * (shares.next().value as number))
    const opened = openWorkspace(workspace)
    expect(opened.database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(opened.database.pragma('foreign_key_check')).toEqual([])
    opened.close()
    const found = contentOf(workspace)
    expect([before, after]).toContain(found)
    outcomes[found === after ? 'all' : 'nothing']++
    rmSync(workspace)
  }
  expect(before).not.toBe(after)
  expect(outcomes.nothing).toBeGreaterThanOrEqual(2)
}, 180_000)
