import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serveApp } from './app-protocol.ts'
import { APP_PAGE } from './app-url.ts'
import { isDevServerUrl } from './dev-server-url.ts'
import { mayRequest } from './network-lock.ts'

const electron = vi.hoisted(() => ({ protocol: { handle: vi.fn() } }))
vi.mock('electron', () => electron)

describe('the app’s own protocol', () => {
  let folder = ''
  let answer: (request: Request) => Promise<Response>
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'regulars-serve-'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Regulars</title>')
    writeFileSync(join(folder, 'a.js'), 'let a')
    writeFileSync(join(folder, 'a.map'), '{}')
    serveApp(folder)
    answer = electron.protocol.handle.mock.calls[0]?.[1]
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const get = (name: string, method = 'GET') => answer({ url: new URL(name, APP_PAGE).href, method } as Request)

  it('serves the files of the window, with their type and a policy', async () => {
    const script = await get('a.js')
    expect([script.status, await script.text()]).toEqual([200, 'let a'])
    expect(script.headers.get('Content-Type')).toMatch(/^text\/javascript/)
    expect(script.headers.get('X-Content-Type-Options')).toBe('nosniff')
    const page = await get('index.html')
    expect([page.status, page.headers.get('Content-Security-Policy')?.includes('nonce-')]).toEqual([200, true])
    expect(script.headers.get('Content-Security-Policy')).not.toContain('nonce-')
  })

  it('serves nothing else', async () => {
    const statuses = await Promise.all([get('a.map'), get('missing.js'), get('../a.js/x'), get('a.js', 'POST')])
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 405])
  })
})

it('the dev server is known by its host and port, web sockets included, where there is one', () => {
  const server = 'http://localhost:5173/'
  expect(isDevServerUrl('http://localhost:5173/a', server)).toBe(true)
  expect(isDevServerUrl('ws://localhost:5173/', server)).toBe(true)
  expect(isDevServerUrl('http://localhost:5174/', server)).toBe(false)
  expect(isDevServerUrl('http://localhost:5173/a', null)).toBe(false)
  expect(isDevServerUrl('not an address', null)).toBe(false)
})

it('the window may request its own files, data in the page and the dev server', () => {
  const server = 'http://localhost:5173/'
  const may = (address: string) => [mayRequest(address, null), mayRequest(address, server)]
  for (const own of [APP_PAGE, 'data:,x', 'blob:x', 'devtools://x']) expect(may(own)).toEqual([true, true])
  expect(may('http://localhost:5173/a')).toEqual([false, true])
  for (const other of ['https://example.org/', 'file:///etc/hosts', 'nothing', ''])
    expect(may(other)).toEqual([false, false])
})
