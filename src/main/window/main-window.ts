import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { JsonFile } from '../files/json-file.ts'
import type { Guard } from '../start/guard.ts'
import { webPreferences } from './web-preferences.ts'
import { setupWindowFaults } from './window-faults.ts'
import { MIN_SIZE, placeWindow, type WindowState } from './window-state.ts'

/** The app's one window; on macOS the app outlives it. */
export interface MainWindow {
  /** The window, which is made when there is none. */
  readonly get: () => BrowserWindow
  /** The window if there is one. */
  readonly peek: () => BrowserWindow | null
  readonly focus: () => void
}

/** What {@link createMainWindow} needs. */
export interface MainWindowOptions {
  readonly url: string
  readonly preload: string
  /** A picture of the program, for desktops that show what the window brings. */
  readonly icon: string
  readonly state: JsonFile<WindowState | null>
  /** Called with each window that is made. */
  readonly onCreated: (window: BrowserWindow) => void
  readonly guard: Guard
  readonly log: (line: string) => void
}

/** Behind the page while it loads, so that nothing flashes. */
const BACKGROUND = { light: '#ffffff', dark: '#17191d' } as const

/** Makes the window and remembers where it was. */
export function createMainWindow(options: MainWindowOptions): MainWindow {
  let window: BrowserWindow | null = null

  function create(): BrowserWindow {
    const saved = options.state.read()
    const created = new BrowserWindow({
      ...placeWindow(saved, workAreas()),
      minWidth: MIN_SIZE.width,
      minHeight: MIN_SIZE.height,
      title: 'Regulars',
      // Elsewhere it is part of the program.
      ...(process.platform === 'linux' ? { icon: options.icon } : {}),
      show: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
      webPreferences: webPreferences(options.preload),
    })
    if (saved?.isMaximized) created.maximize()
    created.once('ready-to-show', () => created.show())
    created.on('close', () =>
      options.state.write({ bounds: created.getNormalBounds(), isMaximized: created.isMaximized() }),
    )
    created.on('closed', () => {
      window = null
    })
    setupWindowFaults(created, options.guard, options.log)
    options.onCreated(created)
    // A page that is loaded anew before it has loaded ends the first attempt.
    created.loadURL(options.url).catch((thrown) => options.log(`page not loaded: ${String(thrown)}`))
    return created
  }

  const get = () => {
    window ??= create()
    return window
  }
  app.on('activate', get)

  return {
    get,
    peek: () => window,
    focus() {
      const shown = get()
      if (shown.isMinimized()) shown.restore()
      shown.show()
      shown.focus()
    },
  }
}

function workAreas() {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary.workArea, ...others.map(({ workArea }) => workArea)] as const
}
