import type { MenuItemConstructorOptions } from 'electron'
import type { Theme } from '../../shared/calls/app.ts'
import type { MenuCommand } from '../../shared/calls/events.ts'
import type { RecentWorkspace } from '../../shared/calls/workspace.ts'

/** What the menu shows and what its items do. */
export interface MenuModel {
  readonly isMac: boolean
  /** Adds the developer's items. */
  readonly isDeveloping: boolean
  readonly recent: readonly RecentWorkspace[]
  readonly theme: Theme
  /** Asks the window to do something. */
  readonly command: (id: MenuCommand) => void
  readonly newWorkspace: () => void
  readonly openWorkspace: () => void
  readonly openRecent: (id: string) => void
  readonly setTheme: (theme: Theme) => void
}

type Item = MenuItemConstructorOptions

const SEPARATOR: Item = { type: 'separator' }
const SCREENS = ['Data', 'Segments', 'Customers', 'Clusters', 'Report'] as const
const SCREEN_COMMANDS = ['screen-1', 'screen-2', 'screen-3', 'screen-4', 'screen-5'] as const
const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]

/** The menu bar as data. */
export function menuTemplate(model: MenuModel): readonly Item[] {
  return [
    ...(model.isMac ? [macAppMenu(model)] : []),
    fileMenu(model),
    { role: 'editMenu' },
    viewMenu(model),
    { role: 'windowMenu' },
    helpMenu(model),
  ]
}

function macAppMenu({ command }: MenuModel): Item {
  return {
    label: 'Regulars',
    submenu: [
      { label: 'About Regulars', click: () => command('about') },
      SEPARATOR,
      { role: 'services' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  }
}

function fileMenu(model: MenuModel): Item {
  const { command, recent } = model
  return {
    role: 'fileMenu',
    submenu: [
      { label: 'Open file…', accelerator: 'CmdOrCtrl+O', click: () => command('open-file') },
      SEPARATOR,
      { label: 'New workspace…', accelerator: 'CmdOrCtrl+Shift+N', click: model.newWorkspace },
      { label: 'Open workspace…', accelerator: 'CmdOrCtrl+Shift+O', click: model.openWorkspace },
      {
        label: 'Open recent workspace',
        enabled: recent.length > 0,
        submenu: recent.map(({ id, name, missing }) => ({
          label: name,
          enabled: !missing,
          click: () => model.openRecent(id),
        })),
      },
      SEPARATOR,
      { label: 'Export report…', accelerator: 'CmdOrCtrl+E', click: () => command('export-report') },
      { label: 'Print…', accelerator: 'CmdOrCtrl+P', click: () => command('print') },
      SEPARATOR,
      { role: model.isMac ? 'close' : 'quit' },
    ],
  }
}

function viewMenu(model: MenuModel): Item {
  const { command } = model
  const developing: Item[] = [SEPARATOR, { role: 'reload' }, { role: 'toggleDevTools' }]
  return {
    role: 'viewMenu',
    submenu: [
      ...SCREEN_COMMANDS.map((id, index) => ({
        label: SCREENS[index] ?? id,
        accelerator: `CmdOrCtrl+${index + 1}`,
        click: () => command(id),
      })),
      SEPARATOR,
      { label: 'Command palette…', accelerator: 'CmdOrCtrl+K', click: () => command('command-palette') },
      SEPARATOR,
      {
        label: 'Theme',
        submenu: THEMES.map(([theme, label]) => ({
          label,
          type: 'radio' as const,
          checked: theme === model.theme,
          click: () => model.setTheme(theme),
        })),
      },
      SEPARATOR,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      SEPARATOR,
      { role: 'togglefullscreen' },
      ...(model.isDeveloping ? developing : []),
    ],
  }
}

function helpMenu({ command, isMac }: MenuModel): Item {
  return {
    role: 'help',
    submenu: [
      { label: 'Licences', click: () => command('licences') },
      ...(isMac ? [] : [{ label: 'About Regulars', click: () => command('about') }]),
    ],
  }
}
