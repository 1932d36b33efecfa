import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEngine } from './index.ts'
import { ask, computeRun } from './testing/ask.ts'
import { createWorkbench } from './testing/workbench.ts'

const SAMPLE = resolve(import.meta.dirname, '../../resources/sample')
const sample = (end: 'csv' | 'xlsx') => join(SAMPLE, `sample-sales.${end}`)

describe('the sample', () => {
  it('gives the same result from the workbook and from the text', async () => {
    const results = []
    for (const end of ['csv', 'xlsx'] as const) {
      const bench = createWorkbench()
      await bench.import(sample(end))
      const { summary } = computeRun(bench.engine, {}, true)
      const { runId: _, ...figures } = summary
      results.push(figures)
    }
    expect(results[0]).toEqual(results[1])
  })

  it('reconciles: the classes of dropped duplicates sum to what was read, the segments to the customers', async () => {
    const bench = createWorkbench()
    await bench.import(sample('csv'))
    const { summary } = computeRun(bench.engine, { duplicates: 'drop' })
    const { read, ...classes } = summary.rows
    expect(Object.values(classes).reduce((sum, each) => sum + each, 0)).toBe(read)
    expect(summary.segments.reduce((sum, each) => sum + each.customers, 0)).toBe(summary.customers)
    expect(summary.segments.reduce((sum, each) => sum + Number(each.revenue), 0)).toBe(summary.revenue)
    expect(summary.grid.reduce((sum, each) => sum + each.customers, 0)).toBe(summary.customers)
    expect(summary.clusters).toBeNull()
  })

  it('comes with its totals row refused, in words and with its cells', async () => {
    const bench = createWorkbench()
    const record = await bench.import(sample('csv'))
    expect(record.refused).toMatchObject([{ reason: 'totals-row', rows: 1 }])
    const page = ask(bench.engine, 'import.refused', { importId: record.importId, reason: null, offset: 0, limit: 10 })
    expect(page).toMatchObject({ total: 1, rows: [{ reason: 'totals-row' }] })
    expect(page.rows[0]?.cells[0]).toBe('Total')
  })
})

describe('a second file', () => {
  const first = 'Order,Customer,Date,Amount\n1,ann,2024-03-01,5\n1,ann,2024-03-01,5\n2,bob,2024-03-02,6\n'
  const second =
    'Order,Customer,Date,Amount\n2,bob,2024-03-02,6.00\n1,ann,2024-03-01,5\n3,cat,2024-03-03,7\n2,bob,2024-03-02,6\n'

  it('brings only what is new, occurrence by occurrence', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('march.csv', first))
    const record = await bench.import(bench.write('april.csv', second))
    expect(record.rows).toMatchObject({ read: 4, alreadyImported: 2, kept: 2 })
    const { summary } = computeRun(bench.engine)
    expect(summary.rows).toMatchObject({ read: 7, alreadyImported: 2, kept: 5, duplicates: 1 })
    expect(summary.revenue).toBe((5 + 5 + 6 + 7 + 6) * 10_000)
  })

  it('that was there already brings nothing and changes no figure', async () => {
    const bench = createWorkbench()
    await bench.import(sample('csv'))
    const before = computeRun(bench.engine).summary
    const record = await bench.import(sample('xlsx'))
    expect(record.rows).toMatchObject({ read: 20_016, alreadyImported: 20_015, kept: 0, invalid: 1 })
    const after = computeRun(bench.engine).summary
    expect(after.segments).toEqual(before.segments)
    expect(after.revenue).toBe(before.revenue)
  })
})

describe('a workspace', () => {
  it('keeps everything when it is closed and opened again', async () => {
    const bench = createWorkbench()
    await bench.import(sample('csv'))
    const { summary } = computeRun(bench.engine, {}, true)
    const status = ask(bench.engine, 'workspace.status', {})
    bench.engine.close()
    const path = join(bench.folder, 'shop.regulars')
    const again = createEngine({ workspacePath: path })
    expect(ask(again, 'workspace.status', {})).toEqual(status)
    await again.call('report.workbook', { runId: summary.runId, file: join(bench.folder, 'again.xlsx') })
    again.close()
    expect(statSync(join(bench.folder, 'again.xlsx')).size).toBeGreaterThan(10_000)
    expect(readdirSync(bench.folder).sort()).toEqual(['again.xlsx', 'shop.regulars'])
  })

  it('is opened by one program at a time', () => {
    const bench = createWorkbench()
    const open = () => createEngine({ workspacePath: join(bench.folder, 'shop.regulars') })
    expect(open).toThrow(expect.objectContaining({ code: 'workspace-in-use' }))
    bench.engine.close()
    open().close()
  })

  it('is not another program’s file', () => {
    const bench = createWorkbench()
    const notes = bench.write('notes.regulars', 'just text, and long enough to be looked at as a database header')
    expect(() => createEngine({ workspacePath: notes })).toThrow(expect.objectContaining({ code: 'workspace-damaged' }))
    expect(readFileSync(notes, 'utf8')).toContain('just text')
  })

  it('written by a newer version is left alone', async () => {
    const bench = createWorkbench()
    bench.engine.close()
    const path = join(bench.folder, 'shop.regulars')
    const newer = join(bench.folder, 'newer.regulars')
    copyFileSync(path, newer)
    const { default: Sqlite } = await import('better-sqlite3')
    const database = new Sqlite(newer)
    database.pragma('user_version = 99990')
    database.close()
    expect(() => createEngine({ workspacePath: newer })).toThrow(expect.objectContaining({ code: 'workspace-newer' }))
  })

  it('is as it was before an import that fails', async () => {
    const bench = createWorkbench()
    await bench.import(sample('csv'))
    const before = ask(bench.engine, 'workspace.status', {})
    const bad = `Order,Customer,Date,Amount\n${'9,zoe,2024-03-01,5\n'.repeat(3000)}10,zoe,2024-03-01,"never closed\n${'x'.repeat(1_100_000)}`
    await expect(bench.import(bench.write('bad.csv', bad))).rejects.toThrow(
      expect.objectContaining({ name: 'RegularsError' }),
    )
    expect(ask(bench.engine, 'workspace.status', {})).toEqual(before)
  })
})
