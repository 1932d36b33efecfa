import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createEngine } from './index.ts'
import { ask, computeRun, runOf } from './testing/ask.ts'

/** A run as version 90 showed it. */
interface Shown {
  readonly ids: readonly string[]
  readonly revenue: number
  readonly columns: Readonly<Record<string, readonly unknown[] | null>>
}

const read = (name: string) => readFileSync(new URL(`testing/${name}`, import.meta.url), 'utf8')

/** The workspace that an earlier version wrote, opened. */
function openOld(version: number) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'))
  const path = join(folder, 'shop.regulars')
  const old = new Sqlite(path)
  old.exec(read(`version-${version}.sql`))
  old.close()
  const engine = createEngine({ workspacePath: path, backupFolder: folder })
  onTestFinished(() => {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return engine
}

describe.each([90, 150])('a workspace of version %i', (version) => {
  it('opens with its runs as they were', () => {
    const engine = openOld(version)
    const shown: Shown[] = JSON.parse(read('version-90.json'))
    for (const [at, { ids, columns }] of shown.entries()) {
      const run = runOf(engine, at + 1)
      expect(run.ids).toEqual(ids)
      const customers = run.customers as unknown as Record<string, ArrayLike<unknown> | null>
      for (const [name, values] of Object.entries(columns)) {
        expect([name, customers[name] && Array.from(customers[name])]).toEqual([name, values])
      }
    }
    expect(runOf(engine, 1).summary.revenue).toBe(shown[0]?.revenue)
    // The sum of averages that the version called revenue was none.
    expect(runOf(engine, 2).summary.revenue).toBeNull()
  })

  it('opens with all that somebody told it', async () => {
    const engine = openOld(version)
    expect(ask(engine, 'runs.list', {}).map(({ runId, name, isStale }) => [runId, name, isStale])).toEqual([
      [2, null, false],
      [1, 'First', false],
    ])
    expect(ask(engine, 'clusters.names', { runId: 1 })).toEqual([{ number: 1, name: 'Mine', sentence: null }])
    expect([...runOf(engine, 1).customers.features.keys()].sort()).toEqual(['averageOrder', 'homeShare'])
    expect(await engine.call('exclusions.get', {})).toEqual(['P5'])
    expect(await engine.call('duplicates.merges', {})).toMatchObject([
      { into: { id: 'K1' }, customers: [{ id: 'K2' }] },
    ])
    expect(ask(engine, 'maps.list', {}).own.map(({ id }) => id)).toEqual(['own-map'])
  })

  it('computes from its sales what it computed then', () => {
    const engine = openOld(version)
    const then = runOf(engine, 1)
    const again = computeRun(engine, then.summary.settings)
    for (const column of [
      'keys',
      'recency',
      'frequency',
      'monetary',
      'r',
      'f',
      'm',
      'segment',
      'firstTime',
      'lastTime',
    ] as const) {
      expect(again.customers[column]).toEqual(then.customers[column])
    }
    expect(again.summary.rows).toEqual(then.summary.rows)
    const excluding = computeRun(engine, { monetary: 'perOrder', exclude: ['P5'] })
    expect(excluding.customers.monetary).toEqual(runOf(engine, 2).customers.monetary)
    expect(
      ask(engine, 'runs.compare', { earlier: 1, later: 3, from: null, to: null, offset: 0, limit: 5 }),
    ).toMatchObject({
      moved: 0,
      joined: 0,
      left: 0,
    })
  })
})
