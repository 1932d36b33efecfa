import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../database/testing/empty-workspace.ts'
import { backupFileName, readBackupName, usualFolder, wallTimeForName } from './backup-names.ts'
import { listBackups } from './list-backups.ts'

const SHOP = join('/', 'shops', 'My shop.regulars')
const regular = { kind: 'regular', number: 12, madeAt: '2026-11-27 13.45.12', identity: '0a1b2c3d' } as const
const before = { ...regular, kind: 'before-update', number: 7 } as const

describe('the name of a backup', () => {
  it('says which workspace it is of, when it was made and what for, and is read back', () => {
    expect(backupFileName(SHOP, regular)).toBe('My shop backup 12 2026-11-27 13.45.12 (0a1b2c3d).regulars')
    expect(backupFileName(SHOP, before)).toBe('My shop backup 7 2026-11-27 13.45.12 before update (0a1b2c3d).regulars')
    for (const name of [regular, before]) expect(readBackupName(SHOP, backupFileName(SHOP, name))).toEqual(name)
  })

  it('is not that of another file', () => {
    const name = backupFileName(SHOP, regular)
    for (const other of [
      `a ${name}`,
      `${name}.txt`,
      name.replace('12 ', ' '),
      name.replace('0a1b', '0A1B'),
      'My shop.regulars',
    ]) {
      expect(readBackupName(SHOP, other)).toBeNull()
    }
    expect(readBackupName(join('/', 'shops', 'Shop.regulars'), name)).toBeNull()
  })

  it('holds the local time with two digits each', () => {
    expect(wallTimeForName(new Date(2026, 0, 2, 3, 4, 5))).toBe('2026-01-02 03.04.05')
    expect(wallTimeForName(new Date(2026, 11, 31, 23, 59, 10))).toBe('2026-12-31 23.59.10')
  })

  it('lies in a folder beside the workspace', () => {
    expect(usualFolder(SHOP)).toBe(join('/', 'shops', 'My shop backups'))
  })
})

describe('the backups in a folder', () => {
  it('are those of the workspace, and of workspaces from before they had an identity, by their number', () => {
    const folder = temporaryFolder()
    const put = (name: Parameters<typeof backupFileName>[1], bytes: number) =>
      writeFileSync(join(folder, backupFileName(SHOP, name)), 'x'.repeat(bytes))
    put({ ...regular, number: 9 }, 1)
    put({ ...regular, number: 10, madeAt: '2020-01-01 00.00.00' }, 2)
    put({ ...regular, number: 11, identity: 'ffffffff' }, 3)
    put({ ...regular, number: 8, identity: '00000000' }, 4)
    mkdirSync(join(folder, backupFileName(SHOP, { ...regular, number: 99 })))
    writeFileSync(join(folder, 'notes.txt'), '')
    symlinkSync(join(folder, 'gone'), join(folder, backupFileName(SHOP, { ...regular, number: 98 })))
    const numbers = (identity: string | null) => listBackups(SHOP, folder, identity).map(({ number }) => number)
    expect(numbers('0a1b2c3d')).toEqual([10, 9, 8])
    expect(numbers('ffffffff')).toEqual([11, 8])
    expect(numbers(null)).toEqual([11, 10, 9, 8])
    const [newest] = listBackups(SHOP, folder, '0a1b2c3d')
    const file = backupFileName(SHOP, { ...regular, number: 10, madeAt: '2020-01-01 00.00.00' })
    expect(newest).toMatchObject({ file, path: join(folder, file), bytes: 2, kind: 'regular' })
    expect(listBackups(SHOP, join(folder, 'missing'), null)).toEqual([])
  })
})
