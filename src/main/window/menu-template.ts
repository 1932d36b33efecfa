import type { MenuItemConstructorOptions } from 'electron'
import type { Theme } from '../../shared/calls/app.ts'
import type { RecentWorkspace } from '../../shared/calls/workspace.ts'
import { type MenuCommand, type MenuScreen, menuKeys } from '../../shared/model/menu.ts'
import type { Words } from '../../shared/words/words.ts'

/** What the menu shows and what its items do. */
export interface MenuModel {
  readonly words: Pick<Words, 'say'>
  readonly isMac: boolean
  /** Adds the developer's items. */
  readonly isDeveloping: boolean
  readonly recent: readonly RecentWorkspace[]
  readonly theme: Theme
  /** Asks the window to do something, by the id of its command. */
  readonly command: (id: string) => void
  /** As the window told them; none before it did. */
  readonly screens: readonly MenuScreen[]
  readonly newWorkspace: () => void
  readonly openWorkspace: () => void
  readonly openRecent: (id: string) => void
  readonly setTheme: (theme: Theme) => void
}

type Item = MenuItemConstructorOptions

const SEPARATOR: Item = { type: 'separator' }
const THEMES: readonly Theme[] = ['system', 'light', 'dark']

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

function macAppMenu({ command, words: { say } }: MenuModel): Item {
  return {
    label: 'Regulars',
    submenu: [
      asking(command, 'app.about', say('menu.about')),
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
  const { command, recent, isMac, words } = model
  const { say } = words
  const keys = menuKeys(isMac)
  return {
    role: 'fileMenu',
    submenu: [
      asking(command, 'file.open', say('menu.openFile'), keys['file.open']),
      SEPARATOR,
      {
        label: say('menu.newWorkspace'),
        accelerator: accelerator(keys['workspace.create']),
        click: model.newWorkspace,
      },
      {
        label: say('menu.openWorkspace'),
        accelerator: accelerator(keys['workspace.open']),
        click: model.openWorkspace,
      },
      {
        label: say('menu.recent'),
        enabled: recent.length > 0,
        submenu: recent.map(({ id, name, missing }) => ({
          label: name,
          enabled: !missing,
          click: () => model.openRecent(id),
        })),
      },
      asking(command, 'workspace.save-copy', say('menu.saveCopy')),
      SEPARATOR,
      asking(command, 'report.export', say('menu.export'), keys['report.export']),
      asking(command, 'report.print', say('menu.print'), keys['report.print']),
      SEPARATOR,
      { role: model.isMac ? 'close' : 'quit' },
    ],
  }
}

function viewMenu(model: MenuModel): Item {
  const { command, isMac, words } = model
  const { say } = words
  const keys = menuKeys(isMac)
  const developing: Item[] = [SEPARATOR, { role: 'reload' }, { role: 'toggleDevTools' }]
  return {
    role: 'viewMenu',
    submenu: [
      ...screenItems(model),
      asking(command, 'view.back', say('menu.back'), keys['view.back']),
      asking(command, 'view.forward', say('menu.forward'), keys['view.forward']),
      SEPARATOR,
      asking(command, 'palette.open', say('menu.palette'), keys['palette.open']),
      SEPARATOR,
      {
        label: say('menu.theme'),
        submenu: THEMES.map((theme) => ({
          label: say(`menu.theme.${theme}`),
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

function helpMenu({ command, isMac, words: { say } }: MenuModel): Item {
  return {
    role: 'help',
    submenu: [
      asking(command, 'screen.help', say('guide.title')),
      asking(command, 'help.here', say('guide.here'), menuKeys(isMac)['help.here']),
      asking(command, 'screen.glossary', say('glossary.title')),
      SEPARATOR,
      asking(command, 'screen.whats-new', say('whatsNew.title')),
      asking(command, 'app.licences', say('menu.licences')),
      ...(isMac ? [] : [asking(command, 'app.about', say('menu.about'))]),
    ],
  }
}

/** The screens, with a line after each part of the navigation. */
function screenItems({ screens, command }: MenuModel): Item[] {
  // The guide stands under Help.
  const shown = screens.filter(({ group }) => group !== 'help')
  return shown.flatMap(({ id, title, keys, group }, at) => [
    { label: title, ...(keys === null ? {} : { accelerator: accelerator(keys) }), click: () => command(id) },
    ...(shown[at + 1]?.group === group ? [] : [SEPARATOR]),
  ])
}

function asking(command: MenuModel['command'], id: MenuCommand, label: string, keys?: string): Item {
  return { label, ...(keys === undefined ? {} : { accelerator: accelerator(keys) }), click: () => command(id) }
}

/** Keys as Electron writes them: `mod+shift+n` is `CmdOrCtrl+Shift+N`. */
function accelerator(keys: string): string {
  const written = keys.split('+').map((part) => (part === 'mod' ? 'CmdOrCtrl' : part.replace('arrow', '')))
  return written.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('+')
}
