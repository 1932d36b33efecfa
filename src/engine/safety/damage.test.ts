import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../database/open.ts'
import { createShop } from './testing/shop.ts'

const DAMAGED = expect.objectContaining({ code: 'workspace-damaged' })

describe('a workspace file', () => {
  it('with 512 zeroed bytes anywhere is refused before a byte of it is written', async () => {
    const shop = createShop()
    await shop.with((engine) => shop.importRows(engine, 'one', 2_000))
    const good = shop.bytes()
    let refused = 0
    for (let at = 512; at + 512 <= good.length; at += 512 * 7) {
      const bad = Buffer.from(good)
      bad.fill(0, at, at + 512)
      if (bad.equals(good)) continue
      writeFileSync(shop.path, bad)
      expect(() => openWorkspace(shop.path)).toThrow(DAMAGED)
      expect(shop.bytes().equals(bad)).toBe(true)
      refused++
    }
    expect(refused).toBeGreaterThan(30)
    expect(existsSync(`${shop.path}-wal`)).toBe(false)
  })

  it('with one flipped bit in a text is refused', async () => {
    const shop = createShop()
    await shop.with((engine) => shop.importRows(engine, 'one'))
    const content = shop.bytes()
    const at = content.indexOf('Given-one')
    content[at] = (content[at] as number) ^ 1
    writeFileSync(shop.path, content)
    expect(() => openWorkspace(shop.path)).toThrow(DAMAGED)
  })

  it('that was cut off, or has another header, is refused', async () => {
    const shop = createShop()
    await shop.with((engine) => shop.importRows(engine, 'one'))
    const good = shop.bytes()
    for (const length of [100, 4096, 4096 * 3 + 17, good.length - 4096, good.length - 1]) {
      writeFileSync(shop.path, good)
      truncateSync(shop.path, length)
      expect(() => openWorkspace(shop.path)).toThrow(DAMAGED)
    }
    for (const at of [0, 16, 18, 100]) {
      const bad = Buffer.from(good)
      bad[at] = (bad[at] as number) ^ 0xff
      writeFileSync(shop.path, bad)
      expect(() => openWorkspace(shop.path)).toThrow()
      expect(shop.bytes().equals(bad)).toBe(true)
    }
  })

  it('is opened after an unclean end, and refused when a page of it was zeroed since', async () => {
    const shop = createShop()
    const engine = shop.open()
    await shop.importRows(engine, 'one', 2_000)
    // What a program that was killed leaves: no seal, and perhaps a log.
    const left = join(shop.folder, 'left.regulars')
    copyFileSync(shop.path, left)
    copyFileSync(`${shop.path}-wal`, `${left}-wal`)
    const opened = openWorkspace(left)
    expect(opened.database.prepare('SELECT count(*) FROM lines').pluck().get()).toBe(2_000)
    opened.database.pragma('wal_checkpoint(TRUNCATE)')
    const lines = opened.database.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'lines'`).pluck().get()
    const killed = join(shop.folder, 'killed.regulars')
    const content = readFileSync(left)
    opened.close()
    content.fill(0, ((lines as number) - 1) * 4096, (lines as number) * 4096)
    writeFileSync(killed, content)
    expect(() => openWorkspace(killed)).toThrow(DAMAGED)
    expect(readFileSync(killed).equals(content)).toBe(true)
  })

  it('is whole in itself as soon as an import has succeeded, and every commit is on the disk', async () => {
    const shop = createShop()
    const engine = shop.open()
    await shop.importRows(engine, 'one')
    engine.settle()
    const copy = join(shop.folder, 'copy.regulars')
    copyFileSync(shop.path, copy)
    const opened = openWorkspace(copy)
    expect(opened.database.prepare('SELECT count(*) FROM lines').pluck().get()).toBe(400)
    // 2 is FULL: a commit returns after the log was brought to the disk.
    expect(opened.database.pragma('synchronous', { simple: true })).toBe(2)
    opened.close()
    const shared = openWorkspace(copy, { shared: true })
    expect(shared.database.pragma('synchronous', { simple: true })).toBe(2)
    shared.close()
  })

  it('in which damage was met while it was open is looked through when it is opened again', async () => {
    const shop = createShop()
    await shop.with((engine) => engine.distrust())
    const database = openWorkspace(shop.path, { shared: true })
    expect(database.database.prepare('SELECT is_whole FROM seal').pluck().get()).toBe(0)
    database.close()
  })
})
