import { app, type BrowserWindow, dialog } from 'electron'

/** A page that dies twice within this time is not reloaded by itself again. */
const RELOAD_PAUSE_MS = 60_000

/** Reloads a page that died, once; asks what to do when it dies again or does not answer. */
export function setupWindowFaults(window: BrowserWindow, log: (line: string) => void): void {
  let reloadedAt = Number.NEGATIVE_INFINITY

  async function ask(message: string, detail: string, buttons: readonly [string, string]): Promise<boolean> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail,
      buttons: [...buttons],
      defaultId: 0,
      cancelId: 0,
    })
    return response === 1
  }

  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    log(`window gone: ${reason}, code ${exitCode}`)
    if (reason === 'clean-exit') return
    if (Date.now() - reloadedAt > RELOAD_PAUSE_MS) {
      reloadedAt = Date.now()
      window.webContents.reload()
      return
    }
    const quits = await ask('The window stopped working twice.', 'Your workspace is safe.', ['Load it again', 'Quit'])
    if (quits) app.quit()
    else window.webContents.reload()
  })

  window.on('unresponsive', async () => {
    log('window unresponsive')
    const reloads = await ask('The window does not answer.', 'Your workspace is safe.', ['Wait', 'Load it again'])
    if (reloads) window.webContents.reload()
  })
}
