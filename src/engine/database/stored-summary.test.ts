import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openWorkspace } from './open.ts'
import { listRuns } from './run-records.ts'
import { loadRun } from './runs.ts'

/** The summary of a run of two customers as versions wrote it that took the sum of monetary for revenue. */
function before(monetary: Settings['monetary'] | undefined) {
  const { monetary: _, ...settings } = { ...DEFAULT_SETTINGS, asOf: '2024-03-07' }
  return {
    settings: monetary === undefined ? settings : { ...settings, monetary },
    map: { id: 'two', title: 'Two', about: '', segments: [], rules: [] },
    customers: 2,
    orders: 3,
    revenue: 350_000,
    walkIn: { rows: 1, revenue: 150_000, share: 0.3 },
    thresholds: { recency: [3], frequency: [1], monetary: [100_000] },
    segments: [
      { name: 'Champions', customers: 1, revenue: 300_000, revenueShare: 6 / 7, meanMonetary: 300_000 },
      { name: 'Lost', customers: 1, revenue: 50_000, revenueShare: 1 / 7, meanMonetary: 50_000 },
    ],
    grid: [
      { r: 1, f: 1, customers: 1, revenue: 50_000, segment: 'Lost' },
      { r: 2, f: 2, customers: 1, revenue: 300_000, segment: 'Champions' },
    ],
    clusters: {
      k: 1,
      inputs: [],
      profiles: [{ number: 1, customers: 2, meanMonetary: 17.5, medianMonetary: 17.5, monetaryShare: 1 }],
    },
    warnings: [],
  }
}

function openOld(summary: object) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'))
  const path = join(folder, 'old.regulars')
  const old = new Sqlite(path)
  for (const { version, step } of MIGRATIONS.filter((each) => each.version <= 90)) {
    old.exec(step as string)
    old.pragma(`user_version = ${version}`)
  }
  old.pragma('application_id = 0x52656775')
  old.exec("INSERT INTO customers (id, code) VALUES (1, 'ann'), (2, 'bob')")
  old.prepare("INSERT INTO runs (id, made_at, summary) VALUES (1, '2024-03-07', ?)").run(JSON.stringify(summary))
  old.exec(`INSERT INTO run_customers (run_id, customer_id, first_time, last_time, recency, frequency, monetary, r, f, m, segment)
    VALUES (1, 1, 0, 0, 1, 2, 300000, 2, 2, 2, 'Champions'), (1, 2, 0, 0, 5, 1, 50000, 1, 1, 1, 'Lost')`)
  old.close()
  const workspace = openWorkspace(path)
  onTestFinished(() => {
    workspace.close()
    rmSync(folder, { recursive: true })
  })
  return workspace.database
}

it.each(['total', undefined] as const)('an old run knows what was spent where that was monetary: %s', (monetary) => {
  const database = openOld(before(monetary))
  const run = loadRun(database, 1)
  expect(run?.customers.spending).toEqual(Float64Array.of(300_000, 50_000))
  expect(run?.summary).toMatchObject({
    revenue: 350_000,
    meanMonetary: 175_000,
    walkIn: { rows: 1, revenue: 150_000, share: 0.3 },
    segments: [
      { revenue: 300_000, revenueShare: 6 / 7 },
      { revenue: 50_000, revenueShare: 1 / 7 },
    ],
    grid: [
      { r: 1, f: 1, parts: [{ segment: 'Lost', customers: 1 }] },
      { r: 2, f: 2, parts: [{ segment: 'Champions', customers: 1 }], revenue: 300_000 },
    ],
    clusters: { profiles: [{ meanMonetary: 175_000, medianMonetary: 175_000, revenue: 350_000, revenueShare: 1 }] },
  })
  expect(listRuns(database)).toMatchObject([{ revenue: 350_000, customers: 2 }])
})

it.each(['perOrder', 'perLine', 'margin'] as const)('an old run by %s shows what is known of it', (monetary) => {
  const database = openOld(before(monetary))
  const run = loadRun(database, 1)
  expect(run?.customers.spending).toBeNull()
  expect(run?.customers.monetary).toEqual(Float64Array.of(300_000, 50_000))
  expect(run?.summary).toMatchObject({
    revenue: null,
    meanMonetary: 175_000,
    walkIn: { rows: 1, revenue: 150_000, share: null },
    segments: [
      { revenue: null, revenueShare: null, meanMonetary: 300_000 },
      { revenue: null, revenueShare: null, meanMonetary: 50_000 },
    ],
    grid: [{ revenue: null }, { customers: 1, revenue: null, parts: [{ segment: 'Champions', customers: 1 }] }],
    clusters: { profiles: [{ meanMonetary: 175_000, medianMonetary: 175_000, revenue: null, revenueShare: null }] },
  })
  expect(listRuns(database)).toMatchObject([{ revenue: null, customers: 2 }])
})
