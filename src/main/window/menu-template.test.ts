import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { MENU_COMMANDS } from '../../shared/model/menu.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { type MenuModel, menuTemplate } from './menu-template.ts'

const model = (changes: Partial<MenuModel> = {}): MenuModel => ({
  words: ENGLISH,
  isMac: false,
  isDeveloping: false,
  recent: [],
  theme: 'system',
  screens: [
    { id: 'screen.start', title: 'Data', keys: 'mod+1', group: 'data' },
    { id: 'screen.segments', title: 'Segments', keys: 'mod+2', group: 'customers' },
    { id: 'screen.value', title: 'Value', keys: null, group: 'customers' },
  ],
  command: vi.fn(),
  newWorkspace: vi.fn(),
  openWorkspace: vi.fn(),
  openRecent: vi.fn(),
  setTheme: vi.fn(),
  ...changes,
})

function itemsOf(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
}

const click = (item: MenuItemConstructorOptions | undefined) => (item?.click as (() => void) | undefined)?.()

describe.each([true, false])('the menu (macOS: %s)', (isMac) => {
  it('has an item for every command of the window', () => {
    const command = vi.fn()
    const items = itemsOf(menuTemplate(model({ isMac, command })))
    for (const item of items) if (!item.label?.includes('workspace')) click(item)
    expect(new Set(command.mock.calls.flat())).toEqual(
      new Set([...MENU_COMMANDS, 'screen.start', 'screen.segments', 'screen.value']),
    )
  })

  it('uses no shortcut twice', () => {
    const shortcuts = itemsOf(menuTemplate(model({ isMac }))).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('lists the screens with their keys, and a line between the groups', () => {
    const view = menuTemplate(model({ isMac })).find(({ role }) => role === 'viewMenu')?.submenu
    const [data, line, segments, value, end] = Array.isArray(view) ? view : []
    expect(data).toMatchObject({ label: 'Data', accelerator: 'CmdOrCtrl+1' })
    expect(segments).toMatchObject({ label: 'Segments', accelerator: 'CmdOrCtrl+2' })
    expect(value?.accelerator).toBeUndefined()
    expect([line?.type, end?.type]).toEqual(['separator', 'separator'])
  })

  it('goes back and forward by the keys of the system', () => {
    const items = itemsOf(menuTemplate(model({ isMac })))
    const keysOf = (name: string) => items.find(({ label }) => label === name)?.accelerator
    expect([keysOf('Back'), keysOf('Forward')]).toEqual(
      isMac ? ['CmdOrCtrl+[', 'CmdOrCtrl+]'] : ['Alt+Left', 'Alt+Right'],
    )
  })

  it('keeps the developer tools out of a finished app', () => {
    const roles = (isDeveloping: boolean) =>
      itemsOf(menuTemplate(model({ isMac, isDeveloping }))).map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})

it('lists recent workspaces, those that are missing switched off', () => {
  const openRecent = vi.fn()
  const recent = [
    { id: 'a', name: 'Café', openedAt: '', isPinned: false, missing: false, isOpen: true },
    { id: 'b', name: 'Kiosk', openedAt: '', isPinned: false, missing: true, isOpen: false },
  ]
  const items = itemsOf(menuTemplate(model({ recent, openRecent })))
  click(items.find(({ label }) => label === 'Café'))
  expect(openRecent).toHaveBeenCalledWith('a')
  expect(items.find(({ label }) => label === 'Kiosk')).toMatchObject({ enabled: false })
})

it('ticks the theme that is set', () => {
  const ticked = itemsOf(menuTemplate(model({ theme: 'dark' }))).filter(({ checked }) => checked)
  expect(ticked.map(({ label }) => label)).toEqual(['Dark'])
})
