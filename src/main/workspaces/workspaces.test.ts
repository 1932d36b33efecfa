import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppError } from '../../shared/model/errors.ts'
import type { Rescued } from '../../shared/model/safety.ts'
import type { RecentEntry } from './recent-list.ts'
import { createWorkspaces } from './workspaces.ts'

let documents = ''
beforeEach(() => {
  documents = mkdtempSync(join(tmpdir(), 'regulars-workspaces-'))
})
afterEach(() => rmSync(documents, { recursive: true }))

function harness() {
  let list: readonly RecentEntry[] = []
  const store = {
    read: () => list,
    write: (value: readonly RecentEntry[]) => {
      list = value
    },
  }
  const open = vi.fn(async (path: string): Promise<AppError | null> => {
    if (path.includes('damaged')) return { code: 'workspace-damaged', text: 'Damaged.' }
    writeFileSync(path, '')
    return null
  })
  const restart = vi.fn(() => open(open.mock.lastCall?.[0] ?? ''))
  const rescue = vi.fn(async (): Promise<Rescued | AppError | null> => null)
  const close = vi.fn(async () => {})
  const onChanged = vi.fn()
  const workspaces = createWorkspaces({
    engine: { open, restart, rescue, close, damage: null },
    store,
    documents,
    usualName: 'My shop',
    now: () => new Date('2026-11-22T10:00:00Z'),
    onChanged,
    onListChanged: () => {},
  })
  return { workspaces, open, restart, rescue, close, onChanged }
}

const inDocuments = (name: string) => join(documents, `${name}.regulars`)

it('makes the default one at the first start, in a folder of its own', async () => {
  const { workspaces } = harness()
  await workspaces.openFirst(undefined)
  expect(workspaces.current().name).toBe('My shop')
  expect(existsSync(join(documents, 'Regulars', 'My shop.regulars'))).toBe(true)
})

it('opens the latest that is still there at the next start', async () => {
  const { workspaces, open } = harness()
  await workspaces.open(inDocuments('A'))
  await workspaces.open(inDocuments('B'))
  rmSync(inDocuments('B'))
  await workspaces.openFirst(undefined)
  expect(open).toHaveBeenLastCalledWith(inDocuments('A'))
})

it('opens another, tells the window, and lists it first', async () => {
  const { workspaces, onChanged } = harness()
  await workspaces.openFirst(undefined)
  const opened = await workspaces.create(inDocuments('Kiosk'))
  expect(opened.name).toBe('Kiosk')
  expect(onChanged).toHaveBeenLastCalledWith(opened)
  expect(workspaces.recent().map(({ name }) => name)).toEqual(['Kiosk', 'My shop'])
  expect(JSON.stringify(workspaces.recent())).not.toContain(documents)
})

it('goes back to the one before when another cannot be opened', async () => {
  const { workspaces, open, onChanged } = harness()
  await workspaces.open(inDocuments('A'))
  await expect(workspaces.open(inDocuments('damaged'))).rejects.toMatchObject({ code: 'workspace-damaged' })
  expect(open).toHaveBeenLastCalledWith(inDocuments('A'))
  expect(workspaces.current().name).toBe('A')
  expect(onChanged).toHaveBeenCalledOnce()
  expect(workspaces.recent()).toHaveLength(1)
})

it('does not list one that could not be opened at the start, until it could', async () => {
  const { workspaces, open, onChanged } = harness()
  open.mockResolvedValueOnce({ code: 'workspace-in-use', text: 'In use.' })
  await workspaces.openFirst(inDocuments('A'))
  expect(workspaces.recent()).toEqual([])
  expect(workspaces.current().name).toBe('A')
  const { id } = workspaces.current()

  expect(await workspaces.restart()).toBeNull()
  expect(workspaces.recent()).toMatchObject([{ id, name: 'A', isOpen: true }])
  expect(onChanged).not.toHaveBeenCalled()
})

it('lets the same one be opened again after it could not be at the start', async () => {
  const { workspaces, open, onChanged } = harness()
  open.mockResolvedValueOnce({ code: 'workspace-damaged', text: 'Damaged.' })
  await workspaces.openFirst(inDocuments('A'))
  const opened = await workspaces.open(inDocuments('A'))
  expect(open).toHaveBeenCalledTimes(2)
  expect(onChanged).toHaveBeenCalledExactlyOnceWith(opened)
})

it('never makes a new one over an old file', async () => {
  const { workspaces, open } = harness()
  writeFileSync(inDocuments('A'), 'precious')
  await expect(workspaces.create(inDocuments('A'))).rejects.toMatchObject({ code: 'usage' })
  expect(open).not.toHaveBeenCalled()
})

it('says so when a workspace is missing or unknown', async () => {
  const { workspaces } = harness()
  const a = await workspaces.open(inDocuments('A'))
  await workspaces.open(inDocuments('B'))
  rmSync(inDocuments('A'))
  expect(workspaces.recent().map(({ missing }) => missing)).toEqual([false, true])
  await expect(workspaces.openRecent(a.id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(workspaces.openRecent('nobody')).rejects.toMatchObject({ code: 'not-found' })
})

it('forgets one without touching its file, but not the one that is open', async () => {
  const { workspaces } = harness()
  const a = await workspaces.open(inDocuments('A'))
  const b = await workspaces.open(inDocuments('B'))
  workspaces.forget(a.id)
  expect(workspaces.recent().map(({ name }) => name)).toEqual(['B'])
  expect(existsSync(inDocuments('A'))).toBe(true)
  expect(() => workspaces.forget(b.id)).toThrow(/is open/)
})

describe('bringing a workspace back', () => {
  const restored: Rescued = { kind: 'restored', aside: 'A.damaged-2026-11-22.regulars', lacks: [] }
  const failed: AppError = { code: 'not-found', text: 'There is no backup.' }

  it('opens it, lists it and tells the window, also where it could not be opened before', async () => {
    const { workspaces, open, rescue, onChanged } = harness()
    open.mockResolvedValueOnce({ code: 'workspace-damaged', text: 'Damaged.' })
    await workspaces.openFirst(inDocuments('A'))
    rescue.mockResolvedValueOnce(restored)
    expect(await workspaces.rescue({ restore: 2 })).toEqual(restored)
    expect(rescue).toHaveBeenCalledExactlyOnceWith({ restore: 2 })
    expect(workspaces.recent()).toMatchObject([{ name: 'A', isOpen: true }])
    expect(onChanged).toHaveBeenCalledExactlyOnceWith(workspaces.current())
  })

  it('that fails throws why, and opens one that was open as it was', async () => {
    const { workspaces, restart, rescue, onChanged } = harness()
    const a = await workspaces.open(inDocuments('A'))
    onChanged.mockClear()
    rescue.mockResolvedValueOnce(failed)
    await expect(workspaces.rescue('salvage')).rejects.toMatchObject(failed)
    expect(restart).toHaveBeenCalledOnce()
    expect(onChanged).toHaveBeenCalledExactlyOnceWith(a)
  })

  it('that fails does not open a damaged one', async () => {
    const { workspaces, open, restart, rescue, onChanged } = harness()
    open.mockResolvedValueOnce({ code: 'workspace-damaged', text: 'Damaged.' })
    await workspaces.openFirst(inDocuments('A'))
    rescue.mockResolvedValueOnce(failed)
    await expect(workspaces.rescue('salvage')).rejects.toMatchObject(failed)
    expect(restart).not.toHaveBeenCalled()
    expect(onChanged).not.toHaveBeenCalled()
  })
})

describe('deleting the open workspace', () => {
  it('removes its file with what lies beside it once the engine has let go, and opens the one before', async () => {
    const { workspaces, open, close } = harness()
    await workspaces.open(inDocuments('A'))
    const b = inDocuments('B')
    await workspaces.open(b)
    for (const end of ['-wal', '-shm', '.copy']) writeFileSync(b + end, '')
    close.mockImplementationOnce(async () => expect(existsSync(b)).toBe(true))
    expect(await workspaces.deleteCurrent()).toMatchObject({ name: 'A' })
    expect(close).toHaveBeenCalledOnce()
    expect(open).toHaveBeenLastCalledWith(inDocuments('A'))
    expect(['', '-wal', '-shm', '.copy'].map((end) => existsSync(b + end))).toEqual([false, false, false, true])
    expect(workspaces.recent().map(({ name }) => name)).toEqual(['A'])
  })

  it('makes a new one of the usual name where there is no other', async () => {
    const { workspaces } = harness()
    await workspaces.open(inDocuments('A'))
    expect(await workspaces.deleteCurrent()).toMatchObject({ name: 'My shop' })
    expect(existsSync(join(documents, 'Regulars', 'My shop.regulars'))).toBe(true)
  })

  it('is refused where none is', async () => {
    await expect(harness().workspaces.deleteCurrent()).rejects.toMatchObject({ code: 'not-found' })
  })
})
