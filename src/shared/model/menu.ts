/** The keys of what both the native menu and the window offer, by the window's command. `mod` is Cmd on a Mac and Ctrl elsewhere. */
export function menuKeys(isMac: boolean) {
  return {
    'file.open': 'mod+o',
    'workspace.create': 'mod+shift+n',
    'workspace.open': 'mod+shift+o',
    'report.export': 'mod+e',
    'report.print': 'mod+p',
    'palette.open': 'mod+k',
    'help.here': 'f1',
    'view.back': isMac ? 'mod+[' : 'alt+arrowleft',
    'view.forward': isMac ? 'mod+]' : 'alt+arrowright',
  } as const
}

/** What the native menu asks the window to do, beside going to a screen: the ids of the window's commands. */
export const MENU_COMMANDS = [
  'file.open',
  'workspace.save-copy',
  'report.export',
  'report.print',
  'palette.open',
  'view.back',
  'view.forward',
  'screen.help',
  'help.here',
  'screen.glossary',
  'screen.whats-new',
  'app.about',
  'app.licences',
] as const

/** One of {@link MENU_COMMANDS}. */
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** A screen as the native menu lists it; the window tells which there are. */
export interface MenuScreen {
  /** The command of the window that goes there. */
  readonly id: string
  readonly title: string
  /** As in `mod+1`; null without. */
  readonly keys: string | null
  /** The part of the navigation that it stands in. */
  readonly group: string
}
