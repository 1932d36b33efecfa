import { expect, it, vi } from 'vitest'
import type { Answer } from '../../shared/calls/engine-protocol.ts'
import type { AppError } from '../../shared/model/errors.ts'
import { createSafetyHandlers, type SafetyParts } from './safety-handlers.ts'

vi.mock('electron', () => ({ shell: { showItemInFolder: vi.fn() } }))

function harness({ isImporting = false, folder = null as string | null, startFails = null as AppError | null } = {}) {
  const call = vi.fn(async (_: { method: string }): Promise<Answer> => ({ ok: true, value: null }))
  const salvaged = { kind: 'salvaged', aside: null, lines: 9, isPartial: true } as const
  const workspaces = {
    current: () => ({ id: 'shop', name: 'Shop' }),
    restart: vi.fn(async () => startFails),
    rescue: vi.fn(async () => salvaged),
    deleteCurrent: vi.fn(async () => ({ id: 'other', name: 'Other' })),
  }
  const backupFolders = { get: () => null, set: vi.fn() }
  const handlers = createSafetyHandlers({
    engine: { isImporting, damage: null, call },
    workspaces,
    dialogs: { chooseBackupFolder: async () => folder },
    backupFolders,
  } as unknown as SafetyParts)
  return { handlers, call, workspaces, backupFolders, salvaged }
}

const IMPORTING = { code: 'usage', message: expect.stringContaining('An import is running.') }

it('a folder that is chosen is remembered for the workspace, before the engine starts anew with it', async () => {
  const { handlers, workspaces, backupFolders } = harness({ folder: '/safe' })
  workspaces.restart.mockImplementationOnce(async () => {
    expect(backupFolders.set).toHaveBeenCalledExactlyOnceWith('shop', '/safe')
    return null
  })
  expect(await handlers['safety.choose-folder']({})).toBe('/safe')
  expect(workspaces.restart).toHaveBeenCalledOnce()
  await handlers['safety.usual-folder']({})
  expect(backupFolders.set).toHaveBeenLastCalledWith('shop', null)
})

it('nothing changes where no folder is chosen', async () => {
  const { handlers, workspaces, backupFolders } = harness()
  expect(await handlers['safety.choose-folder']({})).toBeNull()
  expect(backupFolders.set).not.toHaveBeenCalled()
  expect(workspaces.restart).not.toHaveBeenCalled()
})

it('says why the engine does not start with the folder', async () => {
  const { handlers } = harness({ folder: '/gone', startFails: { code: 'not-writable', text: 'It is not there.' } })
  await expect(handlers['safety.choose-folder']({})).rejects.toMatchObject({ code: 'not-writable' })
})

it('brings back a backup by its number, or what can be read', async () => {
  const { handlers, workspaces, salvaged } = harness()
  expect(await handlers['safety.salvage']({})).toEqual(salvaged)
  await handlers['safety.restore']({ number: 3 })
  expect(workspaces.rescue.mock.calls).toEqual([['salvage'], [{ restore: 3 }]])
})

it('nothing that closes the workspace happens during an import', async () => {
  const { handlers, call, workspaces, backupFolders } = harness({ isImporting: true, folder: '/safe' })
  await expect(handlers['safety.salvage']({})).rejects.toMatchObject(IMPORTING)
  await expect(handlers['safety.restore']({ number: 1 })).rejects.toMatchObject(IMPORTING)
  await expect(handlers['safety.choose-folder']({})).rejects.toMatchObject(IMPORTING)
  await expect(handlers['safety.delete-workspace']({ withBackups: true })).rejects.toMatchObject(IMPORTING)
  for (const done of [call, workspaces.rescue, workspaces.restart, workspaces.deleteCurrent, backupFolders.set]) {
    expect(done).not.toHaveBeenCalled()
  }
})

it('a workspace is not deleted where its backups could not be, and they go first', async () => {
  const { handlers, call, workspaces } = harness()
  call.mockResolvedValueOnce({ ok: false, error: { code: 'not-writable', text: 'They are held.' } })
  await expect(handlers['safety.delete-workspace']({ withBackups: true })).rejects.toMatchObject({
    code: 'not-writable',
  })
  expect(workspaces.deleteCurrent).not.toHaveBeenCalled()
  await handlers['safety.delete-workspace']({ withBackups: true })
  expect(call.mock.lastCall?.[0]).toMatchObject({ method: 'safety.delete-backups' })
  call.mockClear()
  await handlers['safety.delete-workspace']({ withBackups: false })
  expect(call).not.toHaveBeenCalled()
  expect(workspaces.deleteCurrent).toHaveBeenCalledTimes(2)
})
