import { app } from 'electron'
import type { EngineSupervisor } from '../engine-host/engine-supervisor.ts'
import type { Log } from './log.ts'

/** Ends in order: first the windows, then the engine (up to three seconds), then the app. */
export function setupQuit(engine: EngineSupervisor, log: Log): void {
  let engineIsClosed = false
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    if (engineIsClosed) return
    event.preventDefault()
    const quit = () => {
      engineIsClosed = true
      app.quit()
    }
    engine.close().then(quit, (thrown) => {
      log(`engine did not close: ${String(thrown)}`)
      quit()
    })
  })
}
