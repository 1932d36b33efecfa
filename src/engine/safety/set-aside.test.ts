import { existsSync, linkSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holdWorkspace } from '../database/open.ts'
import { dropSecondNames } from '../database/second-names.ts'
import { ask } from '../testing/ask.ts'
import { NOW } from '../testing/workbench.ts'
import { restoreBackup } from './restore.ts'
import { replaceWorkspace } from './set-aside.ts'
import { createShop, type Shop } from './testing/shop.ts'

const ASIDE = 'shop.damaged-2026-11-22.regulars'
const workspacesIn = (shop: Shop) => readdirSync(shop.folder).filter((name) => name.endsWith('.regulars'))

async function filledShop(): Promise<Shop> {
  const shop = createShop()
  await shop.with((engine) => shop.importRows(engine, 'one'))
  return shop
}

describe('a replacement that was killed between the two names', () => {
  it('is taken back when the workspace is opened', async () => {
    const shop = await filledShop()
    linkSync(shop.path, join(shop.folder, ASIDE))
    expect(await shop.with((engine) => ask(engine, 'workspace.status', {}).lines)).toBe(400)
    expect(workspacesIn(shop)).toEqual(['shop.regulars'])
  })

  it('gives the log back to the workspace', async () => {
    const shop = await filledShop()
    const aside = join(shop.folder, ASIDE)
    writeFileSync(`${shop.path}-wal`, 'what was not moved into the file yet')
    linkSync(shop.path, aside)
    renameSync(`${shop.path}-wal`, `${aside}-wal`)
    dropSecondNames(shop.path)
    expect(readFileSync(`${shop.path}-wal`, 'utf8')).toBe('what was not moved into the file yet')
    expect([existsSync(aside), existsSync(`${aside}-wal`)]).toEqual([false, false])
  })

  it('can be repeated before anybody opens it', async () => {
    const shop = await filledShop()
    await shop.with((engine) => engine.call('safety.back-up', {}, { now: NOW }))
    linkSync(shop.path, join(shop.folder, ASIDE))
    restoreBackup({ workspacePath: shop.path, folder: null }, null, NOW)
    expect(workspacesIn(shop)).toEqual(['shop.regulars', 'shop.replaced-2026-11-22.regulars'])
    expect(await shop.with((engine) => ask(engine, 'workspace.status', {}).lines)).toBe(400)
  })

  it('is left alone while the other program is at it', async () => {
    const shop = await filledShop()
    linkSync(shop.path, join(shop.folder, ASIDE))
    const release = holdWorkspace(shop.path)
    expect(() => shop.open()).toThrow(expect.objectContaining({ code: 'workspace-in-use' }))
    release()
    expect(workspacesIn(shop)).toEqual([ASIDE, 'shop.regulars'])
  })
})

it('a second name that Regulars never gave stays, and so does a file that was really set aside', async () => {
  const shop = await filledShop()
  const other = join(shop.folder, 'shop.damaged by me.regulars')
  writeFileSync(join(shop.folder, ASIDE), 'an older one')
  linkSync(shop.path, other)
  expect(() => shop.open()).toThrow(/2 names on this disk/)
  expect(workspacesIn(shop)).toEqual(['shop.damaged by me.regulars', ASIDE, 'shop.regulars'])
})

it('a replacement that fails leaves the workspace as it was', async () => {
  const shop = await filledShop()
  const before = shop.bytes()
  expect(() => replaceWorkspace(shop.path, join(shop.folder, 'no such file'), 'damaged', NOW)).toThrow(/ENOENT/)
  expect(workspacesIn(shop)).toEqual(['shop.regulars'])
  expect(shop.bytes().equals(before)).toBe(true)
})
