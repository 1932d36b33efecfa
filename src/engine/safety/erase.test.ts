import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ask, computeRun } from '../testing/ask.ts'
import { createShop, type Shop } from './testing/shop.ts'

/** Everything that the file and its log hold, as text. */
function traces(shop: Shop): string {
  const log = statSync(`${shop.path}-wal`, { throwIfNoEntry: false })
  return shop.bytes().toString('latin1') + (log ? readFileSync(`${shop.path}-wal`).toString('latin1') : '')
}

describe('undoing an import', () => {
  it('erases its names from the file, which becomes as small as its content', async () => {
    const shop = createShop()
    const engine = shop.open()
    await shop.importRows(engine, 'keep', 300)
    const before = statSync(shop.path).size
    const importId = await shop.importRows(engine, 'gone', 5_000)
    const third = await shop.importRows(engine, 'late', 300)
    expect(traces(shop)).toContain('Given-gone')
    ask(engine, 'import.undo', { importId: third })
    expect(ask(engine, 'import.undo', { importId: importId })).toMatchObject({ isErased: true })
    for (const word of ['Given-gone', 'mail-gone', 'Tea gone', 'Land-gone', 'Given-late', 'mail-late']) {
      expect(traces(shop)).not.toContain(word)
    }
    expect(traces(shop)).toContain('Given-keep')
    expect(statSync(shop.path).size).toBeLessThan(before * 2)
  })
})

describe('removing personal data', () => {
  it('leaves no name, address or id in the file, and all figures as they were', async () => {
    const shop = createShop()
    const engine = shop.open()
    await shop.importRows(engine, 'ann', 900)
    const figures = () => {
      const { runId: _, ...summary } = computeRun(engine).summary
      return summary
    }
    const before = figures()
    expect(ask(engine, 'safety.remove-personal-data', {})).toEqual({ customers: 97, refusedRows: 1, isErased: true })
    expect(figures()).toEqual(before)
    engine.settle()
    for (const word of ['Given-ann', 'Family', 'mail-ann', 'ann96']) expect(traces(shop)).not.toContain(word)
    expect(ask(engine, 'safety.check', {})).toEqual({ isGood: true, faults: [] })
  })
})
