import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import type { Dialogs } from '../files/dialogs.ts'
import type { Workspaces } from '../workspaces/workspaces.ts'
import { setupMenu } from './setup-menu.ts'

const electron = vi.hoisted(() => ({
  app: { commandLine: { getSwitchValue: () => '' }, getPreferredSystemLanguages: () => ['en-GB'] },
  Menu: { setApplicationMenu: vi.fn(), buildFromTemplate: (template: unknown) => template },
}))
vi.mock('electron', () => electron)

beforeEach(() => {
  electron.Menu.setApplicationMenu.mockReset()
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux')
})
afterEach(() => void vi.restoreAllMocks())

/** The items of the menu bar that was set last, those of its menus included. */
function items(list?: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  const shown: readonly MenuItemConstructorOptions[] = list ?? electron.Menu.setApplicationMenu.mock.lastCall?.[0]
  return shown.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

const choose = async (label: RegExp) => {
  const click = items().find((each) => label.test(each.label ?? ''))?.click as (() => unknown) | undefined
  await click?.()
}

function menu(open: (path: string) => Promise<unknown> = async () => {}) {
  const dialogs = {
    chooseWorkspace: async () => '/shop.regulars',
    chooseNewWorkspace: async () => null,
    showError: vi.fn(async () => {}),
  }
  const workspaces = {
    recent: () => [{ id: 'a', name: 'Café', openedAt: '', isPinned: false, missing: false, isOpen: true }],
    open: vi.fn(open),
    create: vi.fn(),
    openRecent: vi.fn(),
  }
  const send = vi.fn()
  const set = setupMenu({
    send,
    dialogs: dialogs as unknown as Dialogs,
    workspaces: workspaces as unknown as Workspaces,
    theme: { get: () => 'system', set: vi.fn() },
  })
  return { set, send, dialogs, workspaces }
}

it('opens the workspace that is chosen, and none where nothing is', async () => {
  const { workspaces } = menu()
  await choose(/^Open workspace/)
  await choose(/^New workspace/)
  await choose(/^Café/)
  expect(workspaces.open.mock.calls).toEqual([['/shop.regulars']])
  expect(workspaces.create).not.toHaveBeenCalled()
  expect(workspaces.openRecent.mock.calls).toEqual([['a']])
})

it('says why a workspace cannot be opened', async () => {
  const gone = said('workspace.unlisted')
  const { dialogs } = menu(async () => {
    throw new RegularsError('not-found', gone)
  })
  await choose(/^Open workspace/)
  expect(dialogs.showError).toHaveBeenCalledExactlyOnceWith(said('menu.openFailed'), gone)
})

it('lists the screens that the window has, and hands their choice to it', () => {
  const { set, send } = menu()
  const before = items().length
  set.showScreens([{ id: 'screen.value', title: 'Value', keys: null, group: 'customers' }])
  expect(items().length).toBeGreaterThan(before)
  void choose(/^Value$/)
  expect(send).toHaveBeenCalledExactlyOnceWith('menu.command', { id: 'screen.value' })
  set.rebuild()
  expect(electron.Menu.setApplicationMenu).toHaveBeenCalledTimes(3)
})

it.each([
  ['linux', false],
  ['win32', false],
  ['darwin', true],
] as const)('has the menu of the app itself only on macOS (%s)', (platform, has) => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform)
  menu()
  expect(items().some(({ role }) => role === 'services')).toBe(has)
})
