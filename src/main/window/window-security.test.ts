import type { Session } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { devServerUrl } from '../security/dev-server.ts'
import { isDevServerUrl } from '../security/dev-server-url.ts'
import { setupNavigationLock } from '../security/navigation-lock.ts'
import { setupOffline } from '../security/offline.ts'
import { setupPermissions } from '../security/permissions.ts'
import { webPreferences } from './web-preferences.ts'

const electron = vi.hoisted(() => ({ app: { on: vi.fn(), commandLine: { appendSwitch: vi.fn() } } }))
vi.mock('electron', () => electron)
vi.mock('../security/developing.ts', () => ({ IS_DEVELOPING: false }))

type Listener = (...args: unknown[]) => unknown

beforeEach(() => {
  electron.app.on.mockReset()
  vi.unstubAllEnvs()
})

/** A page that was just made, and what it does about an event. */
function page() {
  const listeners = new Map<string, Listener>()
  let opening: (() => unknown) | undefined
  const contents = {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    setWindowOpenHandler: (handler: () => unknown) => {
      opening = handler
    },
    setWebRTCIPHandlingPolicy: vi.fn(),
  }
  for (const [name, listener] of electron.app.on.mock.calls) if (name === 'web-contents-created') listener({}, contents)
  const isStopped = (name: string, event: object) => {
    const preventDefault = vi.fn()
    listeners.get(name)?.({ ...event, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  return { contents, isStopped, open: () => opening?.() }
}

it('a window is a sandboxed page without Node, dictionaries and developer tools', () => {
  expect(webPreferences('/preload.cjs')).toEqual({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    spellcheck: false,
    devTools: false,
  })
})

it('a released app knows no dev server, whatever the environment says', () => {
  vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173')
  expect(devServerUrl()).toBeNull()
})

it('only an address of the dev server is one of it', () => {
  expect(isDevServerUrl('ws://localhost:5173/x', 'http://localhost:5173')).toBe(true)
  expect(isDevServerUrl('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
  expect(isDevServerUrl('no address', 'http://localhost:5173')).toBe(false)
  expect(isDevServerUrl('http://localhost:5173', null)).toBe(false)
})

describe('a page', () => {
  it('stays where it is', () => {
    setupNavigationLock(null)
    const { isStopped, open } = page()
    expect(isStopped('will-navigate', { url: 'https://shop.test/' })).toBe(true)
    expect(isStopped('will-redirect', { url: 'https://shop.test/' })).toBe(true)
    expect(isStopped('will-frame-navigate', { isMainFrame: false })).toBe(true)
    expect(isStopped('will-frame-navigate', { isMainFrame: true })).toBe(false)
    expect(isStopped('will-attach-webview', {})).toBe(true)
    expect(open()).toEqual({ action: 'deny' })
  })

  it('is loaded anew from the dev server while developing', () => {
    setupNavigationLock('http://localhost:5173')
    const { isStopped } = page()
    expect(isStopped('will-navigate', { url: 'http://localhost:5173/a' })).toBe(false)
    expect(isStopped('will-navigate', { url: 'https://shop.test/' })).toBe(true)
  })

  it('has no way to the network', () => {
    setupOffline(null)
    expect(electron.app.commandLine.appendSwitch).toHaveBeenCalledWith(
      'host-resolver-rules',
      expect.stringContaining('NOTFOUND'),
    )
    expect(page().contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp')
  })

  it('is denied what it asks for', () => {
    const session = {
      setPermissionRequestHandler: vi.fn(),
      setPermissionCheckHandler: vi.fn(),
      setDevicePermissionHandler: vi.fn(),
    }
    setupPermissions(session as unknown as Session)
    const answer = vi.fn()
    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, 'media', answer)
    expect(answer).toHaveBeenCalledWith(false)
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false)
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false)
  })
})
