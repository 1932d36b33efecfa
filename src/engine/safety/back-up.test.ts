import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyWorkspace, temporaryFolder } from '../database/testing/empty-workspace.ts'
import { backUp, backUpBeforeUpdate } from './back-up.ts'
import { listBackups } from './list-backups.ts'

const NOW = new Date(2026, 10, 22, 9, 30)

it('the last three backups are kept, and of those from before an update the last, each kind for itself', async () => {
  const { database } = emptyWorkspace()
  const folder = temporaryFolder()
  const place = { workspacePath: join(folder, 'shop.regulars'), folder }
  for (const kind of ['before', 'regular', 'regular', 'before', 'regular', 'regular', 'before'] as const) {
    if (kind === 'before') backUpBeforeUpdate(database, place, NOW)
    else await backUp(database, place, NOW)
  }
  expect(listBackups(place.workspacePath, folder, null).map(({ number, kind }) => [number, kind])).toEqual([
    [7, 'before-update'],
    [6, 'regular'],
    [5, 'regular'],
    [3, 'regular'],
  ])
  expect(readdirSync(folder)).toHaveLength(4)
})

it('a backup goes beside the workspace where no folder was chosen, and one that was chosen and is gone is not made', async () => {
  const { database, path } = emptyWorkspace()
  const made = await backUp(database, { workspacePath: path, folder: null }, NOW)
  expect(dirname(made.path)).toBe(join(dirname(path), 'shop backups'))
  const gone = join(dirname(path), 'gone')
  for (const place of [
    { workspacePath: path, folder: gone },
    { workspacePath: join(gone, 'shop.regulars'), folder: null },
  ]) {
    await expect(backUp(database, place, NOW)).rejects.toMatchObject({
      code: 'not-writable',
      text: { key: 'safety.fault.noFolder' },
    })
  }
  expect(existsSync(gone)).toBe(false)
})

it.each([
  ['ENOSPC', 'disk-full', 'safety.fault.full'],
  ['SQLITE_FULL', 'disk-full', 'safety.fault.full'],
  ['EACCES', 'not-writable', 'safety.fault.shutFolder'],
  ['SQLITE_CANTOPEN', 'not-writable', 'safety.fault.shutFolder'],
])('a backup that fails by %s is not there, and it is said which folder that is of', async (fault, code, key) => {
  const { database } = emptyWorkspace()
  const folder = temporaryFolder()
  const onProgress = () => {
    throw Object.assign(new Error('failed'), { code: fault })
  }
  const failing = backUp(database, { workspacePath: join(folder, 'shop.regulars'), folder }, NOW, { onProgress })
  await expect(failing).rejects.toMatchObject({ code, text: { key, args: { folder } } })
  expect(readdirSync(folder)).toEqual([])
})
