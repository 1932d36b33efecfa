import { app, type BrowserWindow, dialog } from 'electron'
import type { Guard } from '../start/guard.ts'
import { mainWords } from '../start/words.ts'

/**
 * Gives what asks, before a window closes or the app is quit, whether an import that is under way is to be given up. On macOS the
 * app outlives its window and the import goes on, so there only quitting asks.
 */
export function createCloseQuestion(isImporting: () => boolean, guard: Guard): (window: BrowserWindow) => void {
  let quits = false
  app.on('before-quit', () => {
    quits = true
  })

  return (window) => {
    let isAsking = false
    let isSure = false
    window.on(
      'close',
      guard(async (event) => {
        if (isSure || !isImporting() || (process.platform === 'darwin' && !quits)) return
        event.preventDefault()
        const wasQuitting = quits
        quits = false
        if (isAsking) return
        isAsking = true
        const { say } = mainWords()
        const { response } = await dialog.showMessageBox(window, {
          type: 'question',
          message: say('window.closing'),
          detail: say('window.closing.about'),
          buttons: [say('window.closing.stay'), say('window.closing.leave')],
          defaultId: 0,
          cancelId: 0,
        })
        isAsking = false
        if (window.isDestroyed()) return
        isSure = response === 1
        if (!isSure) return
        if (wasQuitting) app.quit()
        else window.close()
      }),
    )
  }
}
