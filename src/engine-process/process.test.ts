import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EngineCall, FromEngine, ToEngine } from '../shared/calls/engine-protocol.ts'

const file = (name: string) => new URL(name, import.meta.url)

/** Gives the process the port that Electron would give it, over Node's own channel. */
const WITH_PORT = `
  process.parentPort = {
    on: (_, listener) => process.on('message', (data) => listener({ data })),
    postMessage: (message) => process.send(message),
  }
  await import(${JSON.stringify(file('index.ts').href)})`

let folder = ''
let path = ''
let child: ChildProcess
let heard: FromEngine[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-process-'))
  path = join(folder, 'shop.regulars')
  const script = join(folder, 'with-port.mjs')
  writeFileSync(script, WITH_PORT)
  heard = []
  const scripts = ['job-worker.ts', '../engine/import/read/read-worker.ts']
  child = fork(
    script,
    scripts.map((name) => file(name).pathname),
    { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  )
  child.on('message', (message) => heard.push(message as FromEngine))
  await hear('started')
}, 60_000)
afterEach(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const say = (message: ToEngine) => child.send(message)
const open = (changed: object = {}) =>
  say({ type: 'open', path, backupFolder: null, rescue: null, ...changed } as ToEngine)
const call = (id: number, method: EngineCall['method'], params: object, paths = {}) =>
  say({ type: 'call', id, method, params, paths, now: new Date(2026, 10, 22, 9, 30) } as ToEngine)

/** Waits for a message of a type, and for the answer to a call where its number is given. */
async function hear<T extends FromEngine['type']>(type: T, id?: number): Promise<Extract<FromEngine, { type: T }>> {
  const isIt = (message: FromEngine) =>
    message.type === type && (id === undefined || ('id' in message && message.id === id))
  for (;;) {
    const found = heard.find(isIt)
    if (found) return found as Extract<FromEngine, { type: T }>
    await once(child, 'message')
  }
}

describe('the engine’s process', { timeout: 120_000 }, () => {
  it('opens a workspace, answers calls, backs up what an import changed, and ends in order', async () => {
    open()
    expect(await hear('opened')).toEqual({ type: 'opened', rescued: null })
    const sales = join(folder, 'sales.csv')
    writeFileSync(sales, 'Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n')
    call(7, 'import.run', { file: 't', sheet: null, encoding: null, mapping: null }, { t: sales })
    expect((await hear('answer', 7)).answer).toMatchObject({ ok: true, value: { file: 'sales.csv' } })
    expect(heard.some((message) => message.type === 'progress' && message.id === 7)).toBe(true)
    await hear('backed-up')
    expect(readdirSync(join(folder, 'shop backups'))).toHaveLength(1)
    call(8, 'workspace.status', {})
    expect((await hear('answer', 8)).answer).toMatchObject({ ok: true, value: { customers: 1 } })
    call(9, 'runs.open', { runId: 1 })
    expect((await hear('answer', 9)).answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(heard.filter(({ type }) => type === 'backed-up')).toHaveLength(1)
    say({ type: 'close' } as ToEngine)
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(existsSync(`${path}-lock`)).toBe(false)
  })

  it('says that it brings a workspace of an earlier version up to date before it does', async () => {
    const former = new Sqlite(path)
    former.exec(readFileSync(file('../engine/testing/version-150.sql'), 'utf8'))
    former.close()
    open()
    await hear('opened')
    expect(heard.map(({ type }) => type)).toEqual(['started', 'updating', 'opened'])
  })

  it('offers backups of a workspace that is damaged, and of no other that cannot be opened', async () => {
    writeFileSync(path, 'Order,Customer\n'.repeat(999))
    open()
    expect(await hear('not-opened')).toMatchObject({ backups: [], error: { code: 'workspace-damaged' } })
    heard = []
    open({ path: join(folder, 'gone', 'shop.regulars') })
    expect(await hear('not-opened')).toMatchObject({ backups: null, error: { code: 'not-writable' } })
  })

  it('ends when something fails that it did not foresee, and says what in the log', async () => {
    call(1, 'workspace.status', {})
    expect((await hear('log')).line).toMatch(/^uncaught: Error: A call came before a workspace was open/)
    if (child.exitCode === null) await once(child, 'exit')
    expect(child.exitCode).toBe(1)
  })
})
