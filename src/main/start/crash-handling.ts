import { app, crashReporter, dialog } from 'electron'
import { ENGLISH } from '../../shared/words/english.ts'
import type { Log } from './log.ts'
import { pruneDumps } from './prune-dumps.ts'
import { mainWords } from './words.ts'

/** Crash dumps stay on this computer, the newest for a while; an error that nobody caught is logged and shown, and ends the app. */
export function setupCrashHandling(log: Log): void {
  crashReporter.start({ uploadToServer: false })
  void pruneDumps(app.getPath('crashDumps'), new Date())
  process.on('uncaughtException', (error) => end(log, error))
  process.on('unhandledRejection', (reason) => end(log, reason))
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    log(`${type} ${name ?? ''} gone: ${reason}, code ${exitCode}`)
  })
}

// After such an error the app is in a state that nobody thought of: going on could do harm.
function end(log: Log, thrown: unknown): void {
  log(`uncaught: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`)
  const { say } = app.isReady() ? mainWords() : ENGLISH
  dialog.showErrorBox(say('program.crash'), say('program.crash.about'))
  app.exit(1)
}
