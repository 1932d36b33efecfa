import { app, type BrowserWindow, dialog } from 'electron'
import type { PlainKey } from '../../shared/words/words.ts'
import type { Guard } from '../start/guard.ts'
import { mainWords } from '../start/words.ts'

/** A page that dies twice within this time is not reloaded by itself again. */
const RELOAD_PAUSE_MS = 60_000

/** Reloads a page that died, once; asks what to do when it dies again or does not answer. */
export function setupWindowFaults(window: BrowserWindow, guard: Guard, log: (line: string) => void): void {
  let reloadedAt = Number.NEGATIVE_INFINITY

  /** Which button was chosen; null when the window was closed meanwhile. */
  async function ask(message: PlainKey, buttons: readonly [PlainKey, PlainKey]): Promise<'first' | 'second' | null> {
    if (window.isDestroyed()) return null
    const { say } = mainWords()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: say(message),
      detail: say('window.safe'),
      buttons: buttons.map((each) => say(each)),
      defaultId: 0,
      cancelId: 0,
    })
    if (window.isDestroyed()) return null
    return response === 1 ? 'second' : 'first'
  }

  const onGone = guard(async (_event: unknown, { reason, exitCode }: Electron.RenderProcessGoneDetails) => {
    log(`window gone: ${reason}, code ${exitCode}`)
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (Date.now() - reloadedAt > RELOAD_PAUSE_MS) {
      reloadedAt = Date.now()
      window.webContents.reload()
      return
    }
    const chosen = await ask('window.died', ['window.reload', 'window.quit'])
    if (chosen === 'second') app.quit()
    if (chosen === 'first') window.webContents.reload()
  })

  const onUnresponsive = guard(async () => {
    log('window unresponsive')
    const chosen = await ask('window.silent', ['window.wait', 'window.reload'])
    if (chosen === 'second') window.webContents.reload()
  })

  window.webContents.on('render-process-gone', onGone)
  window.on('unresponsive', onUnresponsive)
}
