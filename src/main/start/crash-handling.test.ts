import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ENGLISH } from '../../shared/words/english.ts'
import { setupCrashHandling } from './crash-handling.ts'
import { pruneDumps } from './prune-dumps.ts'

const electron = vi.hoisted(() => ({
  app: {
    on: vi.fn(),
    exit: vi.fn(),
    isReady: vi.fn(),
    getPath: (name: string) => `/data/${name}`,
    commandLine: { getSwitchValue: () => '' },
    getPreferredSystemLanguages: () => ['en-GB'],
  },
  crashReporter: { start: vi.fn() },
  dialog: { showErrorBox: vi.fn() },
}))
vi.mock('electron', () => electron)
vi.mock('./prune-dumps.ts', () => ({ pruneDumps: vi.fn() }))

type Listener = (...args: unknown[]) => void

beforeEach(() => void vi.clearAllMocks())
afterEach(() => void vi.restoreAllMocks())

/** What is heard of the program once crashes are handled, and the log. */
function handled() {
  const heard = new Map<string, Listener>()
  const listen = (name: string | symbol, listener: Listener) => {
    heard.set(String(name), listener)
    return process
  }
  vi.spyOn(process, 'on').mockImplementation(listen)
  electron.app.on.mockImplementation(listen)
  const log = vi.fn()
  setupCrashHandling(log)
  return {
    happen: (name: string, ...args: unknown[]) => heard.get(name)?.(...args),
    logged: () => log.mock.calls.flat(),
  }
}

it('keeps what is written of a crash on this computer, and old ones not for ever', () => {
  handled()
  expect(electron.crashReporter.start).toHaveBeenCalledExactlyOnceWith({ uploadToServer: false })
  expect(pruneDumps).toHaveBeenCalledExactlyOnceWith('/data/crashDumps', expect.any(Date))
})

it.each([
  ['uncaughtException', new Error('lost'), true, /^uncaught: Error: lost\n +at /],
  ['unhandledRejection', Object.assign(new Error('late'), { stack: undefined }), true, /^uncaught: late$/],
  ['unhandledRejection', 'a text', false, /^uncaught: a text$/],
] as const)('logs, says and ends by an %s', (name, thrown, isReady, line) => {
  electron.app.isReady.mockReturnValue(isReady)
  const { happen, logged } = handled()
  happen(name, thrown)
  expect(logged()).toEqual([expect.stringMatching(line)])
  expect(electron.dialog.showErrorBox.mock.calls).toEqual([
    [ENGLISH.say('program.crash'), ENGLISH.say('program.crash.about')],
  ])
  expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(1)
})

it('notes the end of another process of the app, and goes on', () => {
  const { happen, logged } = handled()
  happen('child-process-gone', {}, { type: 'Utility', reason: 'oom', exitCode: 5, name: 'regulars-engine-1' })
  happen('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 9 })
  expect(logged()).toEqual(['Utility regulars-engine-1 gone: oom, code 5', 'GPU  gone: crashed, code 9'])
  expect(electron.app.exit).not.toHaveBeenCalled()
})
