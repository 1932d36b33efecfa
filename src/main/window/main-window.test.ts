import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMainWindow } from './main-window.ts'
import type { WindowState } from './window-state.ts'

const electron = vi.hoisted(() => ({
  app: { on: vi.fn() },
  BrowserWindow: vi.fn(),
  nativeTheme: { shouldUseDarkColors: false },
  screen: {
    getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1_600, height: 1_000 } }),
    getAllDisplays: () => [
      { id: 2, workArea: { x: 1_600, y: 0, width: 1_200, height: 900 } },
      { id: 1, workArea: { x: 0, y: 0, width: 1_600, height: 1_000 } },
    ],
  },
}))
vi.mock('electron', () => electron)
vi.mock('../security/developing.ts', () => ({ IS_DEVELOPING: false }))

type Listener = (...args: unknown[]) => unknown
const BOUNDS = { x: 20, y: 30, width: 1_100, height: 700 }

beforeEach(() => {
  vi.resetAllMocks()
  electron.nativeTheme.shouldUseDarkColors = false
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux')
})
afterEach(() => void vi.restoreAllMocks())

/** The app's window, last closed in this state. */
function opened(saved: WindowState | null = null, load: () => Promise<void> = async () => {}) {
  const listeners = new Map<string, Listener>()
  const on = vi.fn((name: string, listener: Listener) => listeners.set(name, listener))
  const window = {
    on,
    once: on,
    webContents: { on: vi.fn() },
    maximize: vi.fn(),
    show: vi.fn(),
    focus: vi.fn(),
    restore: vi.fn(),
    isMinimized: vi.fn(() => false),
    isMaximized: () => true,
    getNormalBounds: () => BOUNDS,
    loadURL: vi.fn(load),
  }
  electron.BrowserWindow.mockImplementation(function made() {
    return window
  })
  const [write, log, onCreated] = [vi.fn(), vi.fn(), vi.fn()]
  const main = createMainWindow({
    url: 'app://regulars/index.html',
    preload: '/preload.cjs',
    icon: '/window.png',
    state: { read: () => saved, write },
    onCreated,
    guard: (listener) => listener,
    log,
  })
  const options = () => electron.BrowserWindow.mock.lastCall?.[0]
  const happen = (name: string) => listeners.get(name)?.()
  return {
    main,
    made: window,
    write,
    log,
    onCreated,
    options,
    happen,
    windows: () => electron.BrowserWindow.mock.calls.length,
  }
}

it('is made once, in the middle of the first display, and shown when it has something to show', () => {
  const { main, made, onCreated, options, happen, windows } = opened()
  expect(main.peek()).toBeNull()
  expect(main.get()).toBe(main.get())
  expect([windows(), main.peek()]).toEqual([1, made])
  expect(onCreated).toHaveBeenCalledExactlyOnceWith(made)
  expect(options()).toMatchObject({
    ...{ x: 160, y: 90, width: 1_280, height: 820, minWidth: 1_000, minHeight: 640 },
    ...{ show: false, title: 'Regulars', icon: '/window.png', backgroundColor: '#ffffff' },
    webPreferences: { preload: '/preload.cjs', sandbox: true },
  })
  expect(made.loadURL).toHaveBeenCalledExactlyOnceWith('app://regulars/index.html')
  expect([made.show, made.maximize].map((each) => each.mock.calls.length)).toEqual([0, 0])
  happen('ready-to-show')
  expect(made.show).toHaveBeenCalledOnce()
})

it('comes back where it was, also on another display, and remembers where it is when it closes', () => {
  const bounds = { ...BOUNDS, x: 1_650 }
  const { main, made, write, options, happen, windows } = opened({ bounds, isMaximized: true })
  main.get()
  expect(options()).toMatchObject(bounds)
  expect(made.maximize).toHaveBeenCalledOnce()
  happen('close')
  expect(write).toHaveBeenCalledExactlyOnceWith({ bounds: BOUNDS, isMaximized: true })
  happen('closed')
  expect(main.peek()).toBeNull()
  main.get()
  expect(windows()).toBe(2)
})

it('is made anew where the system asks for the app without one', () => {
  const { windows } = opened()
  const [name, listener] = electron.app.on.mock.calls[0] ?? []
  expect([name, windows()]).toEqual(['activate', 0])
  listener()
  expect(windows()).toBe(1)
})

it('is dark behind its page where the system is', () => {
  electron.nativeTheme.shouldUseDarkColors = true
  const { main, options } = opened()
  main.get()
  expect(options().backgroundColor).toBe('#17191d')
})

it.each(['darwin', 'win32'] as const)('brings no picture of the program on %s, which has its own', (platform) => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform)
  const { main, options } = opened()
  main.get()
  expect(options()).not.toHaveProperty('icon')
})

it('comes to the front, out of the dock where it is there', () => {
  const { main, made } = opened()
  main.focus()
  expect([made.restore, made.show, made.focus].map((each) => each.mock.calls.length)).toEqual([0, 1, 1])
  made.isMinimized.mockReturnValue(true)
  main.focus()
  expect(made.restore).toHaveBeenCalledOnce()
})

it('notes a page that cannot be loaded', async () => {
  const { main, log } = opened(null, () => Promise.reject(new Error('aborted')))
  main.get()
  await vi.waitFor(() => expect(log.mock.calls.flat()).toEqual(['page not loaded: Error: aborted']))
})
