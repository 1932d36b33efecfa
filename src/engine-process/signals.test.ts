import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const PROCESS = `
  const listeners = []
  process.parentPort = { on: (_, listener) => listeners.push(listener), postMessage: (message) => process.send(message) }
  await import(${JSON.stringify(new URL('index.ts', import.meta.url).href)})
  process.on('message', (data) => listeners.forEach((listener) => listener({ data })))
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-signals-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

// Windows ends a process without asking it.
it.skipIf(process.platform === 'win32')('closes its workspace when a signal ends it', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROCESS], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.on('message', ({ type }: { type: string }) => {
    if (type === 'started') {
      child.send({ type: 'open', path: join(folder, 'shop.regulars'), backupFolder: null, rescue: null })
    }
    if (type === 'opened') child.kill('SIGTERM')
  })
  expect(await ended).toBe(0)
  expect(readdirSync(folder)).toEqual(['shop.regulars'])
})
