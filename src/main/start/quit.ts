import { app } from 'electron'
import type { EngineSupervisor } from '../engine-host/engine-supervisor.ts'

/** Ends in order: first the windows, then the engine (up to three seconds), then the app. */
export function setupQuit(engine: EngineSupervisor): void {
  let engineIsClosed = false
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    if (engineIsClosed) return
    event.preventDefault()
    engine.close().finally(() => {
      engineIsClosed = true
      app.quit()
    })
  })
}
