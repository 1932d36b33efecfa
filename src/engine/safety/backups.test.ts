import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CallContext } from '../../shared/calls/calls.ts'
import { MIGRATIONS } from '../database/migrations/index.ts'
import { openWorkspace } from '../database/open.ts'
import { connect } from '../database/sqlite.ts'
import { createEngine, type Engine } from '../index.ts'
import { ask } from '../testing/ask.ts'
import { NOW } from '../testing/workbench.ts'
import { listBackups } from './list-backups.ts'
import { offerBackups, restoreBackup } from './restore.ts'
import { createShop, type Shop } from './testing/shop.ts'

const backupsIn = (shop: Shop) => readdirSync(join(shop.folder, 'shop backups')).sort()
const placeOf = (shop: Shop) => ({ workspacePath: shop.path, folder: null })

/** Makes a backup, and says where it is. */
async function backUp(engine: Engine, given: Partial<CallContext> = {}) {
  const { number } = await engine.call('safety.back-up', {}, { now: NOW, ...given })
  const folder = await engine.call('safety.folder-path', {})
  const made = listBackups(engine.workspacePath, folder, null).find((each) => each.number === number)
  return { number, path: made?.path ?? '' }
}

describe('backups', () => {
  it('are whole, and the last three are kept whatever the clock says', async () => {
    const shop = createShop()
    const engine = shop.open()
    await shop.importRows(engine, 'one')
    for (const day of [20, 21, 9, 1, 30]) await backUp(engine, { now: new Date(2026, 10, day, 9, 30) })
    expect(offerBackups(placeOf(shop)).map(({ number, madeAt }) => [number, madeAt])).toEqual([
      [5, '2026-11-30 09.30.00'],
      [4, '2026-11-01 09.30.00'],
      [3, '2026-11-09 09.30.00'],
    ])
    expect(backupsIn(shop)).toHaveLength(3)
    for (const { path } of offerBackups(placeOf(shop))) {
      const copy = openWorkspace(path)
      expect(copy.database.prepare('SELECT count(*) FROM lines').pluck().get()).toBe(400)
      copy.close()
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    }
  })

  it('hold one state while others write and read', async () => {
    const shop = createShop()
    const engine = shop.open()
    await shop.importRows(engine, 'one', 6_000)
    const other = openWorkspace(shop.path, { shared: true })
    let reads = 0
    const watch = {
      progress: () => {
        reads += Number(ask(engine, 'workspace.status', {}).lines === 6_000)
        other.database.prepare(`INSERT INTO exclusions (code) VALUES ('x' || (SELECT count(*) FROM exclusions))`).run()
      },
    }
    const { path } = await backUp(engine, watch)
    other.close()
    expect(reads).toBeGreaterThan(0)
    const copy = connect(path, { readonly: true })
    expect(copy.prepare('SELECT count(*) FROM exclusions').pluck().get()).toBe(0)
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    copy.close()
  })

  it('of two shops of one name share a folder without removing each other', async () => {
    const [one, other] = [createShop(), createShop()]
    const backupFolder = join(one.folder, 'all')
    mkdirSync(backupFolder)
    for (const shop of [one, other, one, one, one, one]) {
      const engine = createEngine({ workspacePath: shop.path, backupFolder })
      await backUp(engine)
      engine.close()
    }
    expect(readdirSync(backupFolder)).toHaveLength(4)
    const engine = createEngine({ workspacePath: other.path, backupFolder })
    expect(ask(engine, 'safety.status', {}).backups).toHaveLength(1)
    expect(ask(engine, 'safety.delete-backups', {})).toEqual({ deleted: 1 })
    engine.close()
    expect(readdirSync(backupFolder)).toHaveLength(3)
  })

  it('that cannot be made say why, and leave the older ones', async () => {
    const shop = createShop()
    const engine = shop.open()
    await backUp(engine)
    const before = backupsIn(shop)
    await expect(backUp(engine, { signal: { aborted: true } })).rejects.toMatchObject({ code: 'cancelled' })
    expect(backupsIn(shop)).toEqual(before)
    const gone = createEngine({ workspacePath: join(shop.folder, 'b.regulars'), backupFolder: join(shop.folder, 'no') })
    await expect(backUp(gone)).rejects.toMatchObject({ code: 'not-writable', message: /is not there/ })
    gone.close()
    expect(existsSync(join(shop.folder, 'no'))).toBe(false)
    // A file lies where the folder is to be.
    writeFileSync(join(shop.folder, 'c backups'), '')
    const blocked = createEngine({ workspacePath: join(shop.folder, 'c.regulars') })
    await expect(backUp(blocked)).rejects.toMatchObject({ code: 'not-writable' })
    blocked.close()
  })

  it('are made before a newer version changes the schema', async () => {
    const shop = createShop()
    const old = connect(shop.path)
    for (const { version, step } of MIGRATIONS.filter((each) => each.version < 90)) {
      old.exec(step as string)
      old.pragma(`user_version = ${version}`)
    }
    old.pragma(`application_id = ${0x52656775}`)
    old.exec(`INSERT INTO exclusions (code) VALUES ('POST')`)
    old.close()
    const engine = shop.open()
    expect(ask(engine, 'exclusions.get', {})).toEqual(['POST'])
    const [backup] = offerBackups(placeOf(shop))
    expect(backup).toMatchObject({ kind: 'before-update', number: 1 })
    const copy = connect(backup?.path as string, { readonly: true })
    expect(copy.pragma('user_version', { simple: true })).toBe(80)
    copy.close()
  })
})

describe('restoring', () => {
  it('puts the newest good backup in place of a damaged workspace, and says what it lacks', async () => {
    const shop = createShop()
    await shop.with(async (engine) => {
      await shop.importRows(engine, 'one')
      await backUp(engine)
      await shop.importRows(engine, 'two')
      const newest = await backUp(engine)
      writeFileSync(newest.path, readFileSync(newest.path).fill(0, 8192, 9000))
      await shop.importRows(engine, 'three')
    })
    shop.zeroAt('Given-three')
    const damaged = shop.bytes()
    const offers = offerBackups(placeOf(shop))
    expect(offers.map(({ number, isGood }) => [number, isGood])).toEqual([
      [2, false],
      [1, true],
    ])
    expect(offers[1]?.lacks?.map(({ file }) => file)).toEqual(['three.csv', 'two.csv'])
    const restored = restoreBackup(placeOf(shop), null, NOW)
    expect(restored).toMatchObject({ aside: 'shop.damaged-2026-11-22.regulars' })
    expect(restored.lacks?.map(({ file }) => file)).toEqual(['three.csv', 'two.csv'])
    expect(readFileSync(join(shop.folder, 'shop.damaged-2026-11-22.regulars')).equals(damaged)).toBe(true)
    expect(await shop.with((engine) => ask(engine, 'import.list', {}).map(({ file }) => file))).toEqual(['one.csv'])
    expect(existsSync(offers[1]?.path as string)).toBe(true)
  })

  it('is refused while the workspace is open, and where there is nothing good', async () => {
    const shop = createShop()
    const engine = shop.open()
    const { path, number } = await backUp(engine)
    expect(() => restoreBackup(placeOf(shop), number, NOW)).toThrow(
      expect.objectContaining({ code: 'workspace-in-use' }),
    )
    engine.close()
    const before = shop.bytes()
    expect(() => restoreBackup(placeOf(shop), 9, NOW)).toThrow(/no backup number 9/)
    rmSync(path)
    expect(() => restoreBackup(placeOf(shop), null, NOW)).toThrow(/no undamaged backup/)
    expect(shop.bytes().equals(before)).toBe(true)
    expect(readdirSync(shop.folder).sort()).toEqual(['shop backups', 'shop.regulars'])
  })

  it('brings back a workspace that is gone', async () => {
    const shop = createShop()
    await shop.with(async (engine) => {
      await shop.importRows(engine, 'one')
      await backUp(engine)
    })
    rmSync(shop.path)
    expect(offerBackups(placeOf(shop))).toMatchObject([{ isGood: true, lacks: null }])
    expect(restoreBackup(placeOf(shop), null, NOW)).toMatchObject({ aside: null, lacks: null })
    expect(await shop.with((engine) => ask(engine, 'workspace.status', {}).lines)).toBe(400)
  })
})
