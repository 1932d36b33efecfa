import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EngineSupervisor } from '../engine-host/engine-supervisor.ts'
import { setupFolders } from './folders.ts'
import { createPreferenceFaults } from './preference-faults.ts'
import { setupQuit } from './quit.ts'
import { takeSingleInstance } from './single-instance.ts'
import { localeQuery } from './words.ts'

const electron = vi.hoisted(() => ({
  app: {
    on: vi.fn(),
    quit: vi.fn(),
    setName: vi.fn(),
    setPath: vi.fn(),
    getPath: vi.fn((name: string) => `/home/ann/${name}`),
    requestSingleInstanceLock: vi.fn(),
    commandLine: { getSwitchValue: vi.fn(() => '') },
  },
}))
vi.mock('electron', () => electron)

const { app } = electron

beforeEach(() => {
  for (const mock of [app.on, app.quit, app.setPath, app.requestSingleInstanceLock]) mock.mockReset()
  app.getPath.mockImplementation((name) => `/home/ann/${name}`)
  vi.unstubAllEnvs()
})

describe('folders', () => {
  it('are those of the system', () => {
    vi.stubEnv('REGULARS_USER_DATA', undefined)
    vi.stubEnv('REGULARS_DOCUMENTS', undefined)
    const folders = setupFolders()
    expect(folders).toMatchObject({ userData: '/home/ann/userData', documents: resolve('/home/ann/documents') })
    expect(folders.logs).toBe(join('/home/ann/userData', 'logs'))
    expect(app.setPath).not.toHaveBeenCalled()
  })

  it('can be moved, and the documents be missing', () => {
    vi.stubEnv('REGULARS_USER_DATA', '/stick/data')
    vi.stubEnv('REGULARS_DOCUMENTS', '/stick/documents')
    expect(setupFolders().documents).toBe(resolve('/stick/documents'))
    expect(app.setPath).toHaveBeenCalledWith('userData', resolve('/stick/data'))
    vi.stubEnv('REGULARS_DOCUMENTS', undefined)
    app.getPath.mockImplementation((name) => {
      if (name === 'documents') throw new Error('no such folder')
      return `/home/ann/${name}`
    })
    expect(setupFolders().documents).toBe(resolve('/home/ann/home'))
  })
})

describe('what is remembered and cannot be', () => {
  it('is said once per start when written, once per file when read', () => {
    const tellOnce = vi.fn()
    const log = vi.fn()
    const fault = createPreferenceFaults({ tell: vi.fn(), tellOnce, connect: vi.fn() }, log)
    fault('write', '/data/theme.json', Object.assign(new Error('full'), { code: 'ENOSPC' }))
    fault('read', '/data/theme.json', new Error('no JSON'))
    fault('read', '/data/theme.json', { code: 'EIO' })
    expect(log.mock.calls.flat()).toEqual([
      'preferences: write failed, ENOSPC',
      'preferences: read failed, unexpected',
      'preferences: read failed, unexpected',
    ])
    expect(tellOnce.mock.calls).toEqual([
      ['preferences', { key: 'program.preferencesUnwritten', args: { folder: '/data' } }],
      ['/data/theme.json', { key: 'program.preferencesUnread', args: { name: 'theme.json', folder: '/data' } }],
      ['/data/theme.json', { key: 'program.preferencesUnread', args: { name: 'theme.json', folder: '/data' } }],
    ])
  })
})

it('tells the page the language that the app was started with, and no other', () => {
  expect(localeQuery()).toBe('')
  app.commandLine.getSwitchValue.mockReturnValueOnce('en-GB')
  expect(localeQuery()).toBe('?locale=en-GB')
})

describe('a second start', () => {
  it('ends, the first one stays', () => {
    app.requestSingleInstanceLock.mockReturnValueOnce(true).mockReturnValueOnce(false)
    expect(takeSingleInstance()).toBe(true)
    expect(app.quit).not.toHaveBeenCalled()
    expect(takeSingleInstance()).toBe(false)
    expect(app.quit).toHaveBeenCalledOnce()
  })
})

describe('quitting', () => {
  const happen = (name: string, event: object = {}) => {
    for (const [of, listener] of app.on.mock.calls) if (of === name) listener(event)
  }

  it.each([
    ['closed', () => Promise.resolve(), []],
    ['failed to close', () => Promise.reject(new Error('stuck')), ['engine did not close: Error: stuck']],
  ] as const)('waits once until the engine has %s', async (_, close, logged) => {
    const log = vi.fn()
    setupQuit({ close: vi.fn(close) } as unknown as EngineSupervisor, log)
    const first = { preventDefault: vi.fn() }
    happen('will-quit', first)
    expect(first.preventDefault).toHaveBeenCalledOnce()
    expect(app.quit).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
    expect(log.mock.calls.flat()).toEqual(logged)
    const second = { preventDefault: vi.fn() }
    happen('will-quit', second)
    expect(second.preventDefault).not.toHaveBeenCalled()
  })

  it.each([
    ['linux', 1],
    ['win32', 1],
    ['darwin', 0],
  ] as const)('follows the last window on %s', (platform, times) => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform)
    setupQuit({ close: vi.fn() } as unknown as EngineSupervisor, vi.fn())
    happen('window-all-closed')
    vi.restoreAllMocks()
    expect(app.quit).toHaveBeenCalledTimes(times)
  })
})
