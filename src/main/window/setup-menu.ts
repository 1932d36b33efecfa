import { Menu } from 'electron'
import { toAppError } from '../../shared/model/errors.ts'
import type { MenuScreen } from '../../shared/model/menu.ts'
import { said } from '../../shared/words/said.ts'
import type { Dialogs } from '../files/dialogs.ts'
import type { SendEvent } from '../ipc/send-event.ts'
import { IS_DEVELOPING } from '../security/developing.ts'
import { mainWords } from '../start/words.ts'
import type { Workspaces } from '../workspaces/workspaces.ts'
import { menuTemplate } from './menu-template.ts'
import type { ThemeSwitch } from './theme.ts'

/** The menu bar that is set. */
export interface AppMenu {
  /** Builds it anew, after what it shows has changed. */
  readonly rebuild: () => void
  /** Lists these screens from now on. */
  readonly showScreens: (screens: readonly MenuScreen[]) => void
}

/** Sets the menu bar. */
export function setupMenu(parts: {
  readonly send: SendEvent
  readonly dialogs: Dialogs
  readonly workspaces: Workspaces
  readonly theme: ThemeSwitch
}): AppMenu {
  const { send, dialogs, workspaces, theme } = parts
  let screens: readonly MenuScreen[] = []

  async function openFrom(
    choose: () => Promise<string | null>,
    open: (path: string) => Promise<unknown>,
  ): Promise<void> {
    try {
      const path = await choose()
      if (path !== null) await open(path)
    } catch (thrown) {
      await dialogs.showError(said('menu.openFailed'), toAppError(thrown).text)
    }
  }

  function build(): void {
    const template = menuTemplate({
      words: mainWords(),
      isMac: process.platform === 'darwin',
      isDeveloping: IS_DEVELOPING,
      recent: workspaces.recent(),
      theme: theme.get(),
      screens,
      command: (id) => send('menu.command', { id }),
      newWorkspace: () => openFrom(dialogs.chooseNewWorkspace, workspaces.create),
      openWorkspace: () => openFrom(dialogs.chooseWorkspace, workspaces.open),
      openRecent: (id) => openFrom(async () => id, workspaces.openRecent),
      setTheme: theme.set,
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]))
  }

  build()
  return {
    rebuild: build,
    showScreens(shown) {
      screens = shown
      build()
    },
  }
}
