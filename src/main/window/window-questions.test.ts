import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Guard } from '../start/guard.ts'
import { createCloseQuestion } from './close-question.ts'
import { setupWindowFaults } from './window-faults.ts'

/** Electron as far as these files know it; which button is pressed is the test's. */
const electron = vi.hoisted(() => ({
  app: {
    on: vi.fn(),
    quit: vi.fn(),
    commandLine: { getSwitchValue: () => '' },
    getPreferredSystemLanguages: () => ['en-GB'],
  },
  dialog: { showMessageBox: vi.fn() },
}))
vi.mock('electron', () => electron)

type Listener = (...args: unknown[]) => unknown
const guard = ((listener: Listener) => listener) as unknown as Guard
const press = (response: number) => electron.dialog.showMessageBox.mockResolvedValueOnce({ response })
const asked = () => electron.dialog.showMessageBox.mock.calls.length

/** A window whose events are made to happen. */
function fakeWindow() {
  const listeners = new Map<string, Listener>()
  const on = (name: string, listener: Listener) => listeners.set(name, listener)
  const fake = { on, isDestroyed: vi.fn(() => false), close: vi.fn(), webContents: { on, reload: vi.fn() } }
  const happen = async (name: string, ...args: unknown[]) => listeners.get(name)?.(...args)
  return { fake, window: fake as unknown as BrowserWindow, happen }
}

beforeEach(() => {
  vi.useRealTimers()
  for (const mock of [electron.app.on, electron.app.quit, electron.dialog.showMessageBox]) mock.mockReset()
})

describe('closing the window', () => {
  function closing(isImporting: boolean) {
    const { fake, window, happen } = fakeWindow()
    createCloseQuestion(() => isImporting, guard)(window)
    const quit = () => electron.app.on.mock.calls[0]?.[1]()
    const close = async () => {
      const event = { preventDefault: vi.fn() }
      await happen('close', event)
      return event.preventDefault.mock.calls.length > 0
    }
    return { fake, close, quit }
  }

  it('asks nothing while nothing is imported', async () => {
    expect(await closing(false).close()).toBe(false)
    expect(asked()).toBe(0)
  })

  it.runIf(process.platform !== 'darwin')(
    'during an import goes on where that is wished, and can be asked again',
    async () => {
      const { fake, close } = closing(true)
      press(0)
      expect(await close()).toBe(true)
      press(1)
      expect(await close()).toBe(true)
      expect([asked(), fake.close.mock.calls.length]).toEqual([2, 1])
      expect(await close()).toBe(false)
      expect(electron.app.quit).not.toHaveBeenCalled()
    },
  )

  it('quits where it was quitting, and stays where it is no longer there', async () => {
    const { fake, close, quit } = closing(true)
    quit()
    press(1)
    await close()
    expect([electron.app.quit.mock.calls.length, fake.close.mock.calls.length]).toEqual([1, 0])
    const other = closing(true)
    other.quit()
    other.fake.isDestroyed.mockReturnValue(true)
    press(1)
    await other.close()
    expect(other.fake.close).not.toHaveBeenCalled()
  })

  it.runIf(process.platform !== 'darwin')('asks one question at a time, whose safe answer is the first', async () => {
    const { close } = closing(true)
    let answer: (value: { response: number }) => void = () => {}
    electron.dialog.showMessageBox.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    const first = close()
    expect(await close()).toBe(true)
    answer({ response: 0 })
    await first
    expect(asked()).toBe(1)
    expect(electron.dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({ defaultId: 0, cancelId: 0 })
  })
})

describe('a page that fails', () => {
  function failing() {
    const { fake, window, happen } = fakeWindow()
    setupWindowFaults(window, guard, () => {})
    const die = (reason = 'crashed') => happen('render-process-gone', {}, { reason, exitCode: 5 })
    return { fake, die, hang: () => happen('unresponsive'), reloads: () => fake.webContents.reload.mock.calls.length }
  }

  it('is loaded again once, and then when somebody says so, for a minute', async () => {
    vi.useFakeTimers({ now: 1_000_000 })
    const { die, reloads } = failing()
    await die()
    expect([reloads(), asked()]).toEqual([1, 0])
    vi.setSystemTime(1_060_000)
    press(0)
    await die()
    expect([reloads(), asked()]).toEqual([2, 1])
    press(1)
    await die()
    expect([reloads(), electron.app.quit.mock.calls.length]).toEqual([2, 1])
    vi.setSystemTime(1_060_001)
    await die()
    expect([reloads(), asked()]).toEqual([3, 2])
  })

  it('is left alone where it ended in order or its window is gone', async () => {
    const { fake, die, reloads } = failing()
    await die('clean-exit')
    fake.isDestroyed.mockReturnValue(true)
    await die()
    expect([reloads(), asked()]).toEqual([0, 0])
  })

  it('that does not answer is waited for, or loaded again', async () => {
    const { hang, reloads } = failing()
    press(0)
    await hang()
    expect(reloads()).toBe(0)
    press(1)
    await hang()
    expect(reloads()).toBe(1)
    expect(electron.dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({ defaultId: 0, cancelId: 0 })
  })
})
