import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { said } from '../../shared/words/said.ts'
import { openWorkspace } from '../database/open.ts'
import { temporaryFolder } from '../database/testing/empty-workspace.ts'
import { createEngine } from '../index.ts'
import { ask } from '../testing/ask.ts'
import { salvage } from './salvage.ts'
import { createShop } from './testing/shop.ts'

describe('a salvage', () => {
  it('of an undamaged workspace brings everything', async () => {
    const shop = createShop()
    await shop.with((engine) => shop.importRows(engine, 'one', 3_000))
    const target = join(shop.folder, 'new.regulars')
    const read = salvage(shop.path, target)
    expect(read).toMatchObject({ lines: 3_000, imports: 1, placeholders: 0, lostRuns: 0 })
    expect(read.tables.filter(({ isPartial }) => isPartial)).toEqual([])
    const engine = createEngine({ workspacePath: target })
    expect(ask(engine, 'safety.check', {}).isGood).toBe(true)
    expect(await shop.with((old) => ask(old, 'workspace.status', {}))).toEqual({
      ...ask(engine, 'workspace.status', {}),
      name: 'shop',
      shop: 'shop',
    })
    engine.close()
  })

  it('reads past zeroed pages, keeps what refers to lost rows, and leaves the damaged file as it is', async () => {
    const shop = createShop()
    await shop.with((engine) => shop.importRows(engine, 'one', 6_000))
    const root = (table: string) => {
      const { database, close } = openWorkspace(shop.path, { shared: true })
      const pages = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table) as number
      close()
      return pages
    }
    const customers = root('customers')
    const content = shop.bytes()
    content.fill(0, (customers - 1) * 4096, customers * 4096)
    // A leaf of the lines: these hold no text, so that one is found by what stands in the file before the names.
    const leaf = [...Array(content.length / 4096).keys()].filter((page) => content[page * 4096] === 13)[20] as number
    content.fill(0, leaf * 4096, leaf * 4096 + 512)
    writeFileSync(shop.path, content)
    const target = join(shop.folder, 'new.regulars')
    const read = salvage(shop.path, target)
    expect(read.lines).toBeGreaterThan(5_500)
    expect(read.placeholders).toBeGreaterThanOrEqual(97)
    expect(shop.bytes().equals(content)).toBe(true)
    const engine = createEngine({ workspacePath: target })
    expect(ask(engine, 'safety.check', {})).toEqual({ isGood: true, faults: [] })
    expect(ask(engine, 'workspace.status', {})).toMatchObject({ imports: 1, lines: read.lines })
    engine.close()
  })

  it('of a file that was cut off reads its beginning', async () => {
    const shop = createShop()
    await shop.with((engine) => shop.importRows(engine, 'one', 6_000))
    truncateSync(shop.path, Math.floor(shop.bytes().length / 2))
    const target = join(shop.folder, 'new.regulars')
    expect(salvage(shop.path, target).tables.some(({ rows }) => rows > 0)).toBe(true)
  })

  it('brings what somebody made, too: the shop, maps, mappings, recipes and what is left out', () => {
    const folder = temporaryFolder()
    const [old, target] = [join(folder, 'old.regulars'), join(folder, 'new.regulars')]
    const before = openWorkspace(old)
    before.database.exec(`
      INSERT INTO recipes (name, body, used_at) VALUES ('Monthly', '{}', '2026-11-01 09:00');
      INSERT INTO segment_maps (id, title, body) VALUES ('mine', 'Mine', '{}');
      INSERT INTO mappings (shape, name, headers, mapping, used_at) VALUES ('a', 'A', '["a"]', '{}', '');
      INSERT INTO exclusions (code) VALUES ('POST');
      INSERT INTO shop (id, name, first_month, hemisphere) VALUES (1, 'Tea', 4, 'auto')`)
    before.close()
    const { tables } = salvage(old, target)
    expect(tables.filter(({ isPartial }) => isPartial)).toEqual([])
    const { database, close } = openWorkspace(target)
    const rows = (table: string) => database.prepare(`SELECT * FROM ${table}`).raw().all()
    expect(rows('recipes')).toEqual([[1, 'Monthly', '{}', '2026-11-01 09:00']])
    expect(['segment_maps', 'mappings', 'exclusions', 'shop'].map((table) => rows(table).length)).toEqual([1, 1, 1, 1])
    close()
  })

  it.each([
    ['no workspace', 'no workspace'],
    ['nothing but the first bytes of one', `SQLite format 3\0${'x'.repeat(5_000)}`],
  ])('of %s leaves no new file, and says so', (_, content) => {
    const folder = temporaryFolder()
    const [damaged, target] = [join(folder, 'damaged.regulars'), join(folder, 'new.regulars')]
    const failing = () => salvage(damaged, target)
    expect(failing).toThrow(expect.objectContaining({ code: 'not-found' }))
    writeFileSync(damaged, content)
    expect(failing).toThrow(
      expect.objectContaining({
        code: 'workspace-damaged',
        text: said('safety.fault.nothingLeft', { file: 'damaged.regulars' }),
      }),
    )
    expect(readdirSync(folder)).toEqual(['damaged.regulars'])
    writeFileSync(target, 'mine')
    expect(failing).toThrow(expect.objectContaining({ code: 'not-writable' }))
    expect(readFileSync(target, 'utf8')).toBe('mine')
  })
})
