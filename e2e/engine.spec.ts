import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { DEFAULT_SETTINGS } from '../src/shared/model/settings.ts'
import { expect, pageOf, test } from './fixtures/desk.ts'
import { answerQuestion } from './fixtures/dialogs.ts'
import { writeSales } from './fixtures/till.ts'

/** The token of a file, as if a person had chosen it. */
async function choose(app: ElectronApplication, page: Page, path: string): Promise<string> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
  const chosen = await page.evaluate(() => window.regulars.call('file.open-dialog', {}))
  return chosen.ok ? (chosen.value[0]?.token ?? '') : ''
}

/** Begins an import under the name `job` and returns once its first rows are read; what comes back waits for its end. */
async function beginImport(page: Page, file: string) {
  const begun = await page.evaluateHandle(async (token) => {
    const { call, on } = window.regulars
    const { promise: reading, resolve } = Promise.withResolvers<void>()
    on('job.progress', ({ callId, progress }) => {
      if (callId === 'job' && (progress.rows ?? 0) > 0) resolve()
    })
    const request = { file: token, sheet: null, encoding: null, mapping: null }
    const settled = call('import.run', request, { callId: 'job' })
    await Promise.race([reading, settled])
    return { settled }
  }, file)
  return () => begun.evaluate(({ settled }) => settled)
}

const status = (page: Page) => page.evaluate(() => window.regulars.call('workspace.status', {}))
const EMPTY = { ok: true, value: { imports: 0, lines: 0, customers: 0 } }

test('imports the sample and scores it, with and without clusters', async ({ page }) => {
  const summaries = await page.evaluate(async (settings) => {
    const { call } = window.regulars
    const sample = await call('file.sample', { sample: 'shop' })
    if (!sample.ok) throw new Error(sample.error.code)
    const request = { file: sample.value.token, sheet: null, encoding: null, mapping: null }
    const preview = await call('import.preview', request)
    const imported = await call('import.run', request, { callId: 'job' })
    const quick = await call('run.compute', { settings, withClusters: false })
    const clustered = await call('run.compute', { settings, withClusters: true }, { callId: 'clusters' })
    return { preview, imported, quick, clustered }
  }, DEFAULT_SETTINGS)
  expect(summaries).toMatchObject({
    preview: { ok: true },
    imported: { ok: true },
    quick: { ok: true, value: { clusters: null } },
    clustered: { ok: true },
  })
  const { quick, clustered } = summaries
  if (!quick.ok || !clustered.ok) return
  expect(quick.value.customers).toBeGreaterThan(0)
  expect(clustered.value.clusters?.k).toBeGreaterThanOrEqual(2)
  expect(clustered.value.segments).toEqual(quick.value.segments)
})

test('cancels an import half-way, leaves the workspace as it was, and imports again', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'sales.csv')
  writeSales(path, 300_000)
  const file = await choose(app, page, path)
  const settled = await beginImport(page, file)
  const cancelled = await page.evaluate(() => window.regulars.call('job.cancel', { callId: 'job' }))
  expect(cancelled).toEqual({ ok: true, value: { cancelled: true } })
  expect(await settled()).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(await status(page)).toMatchObject(EMPTY)
  writeSales(path, 1_000)
  const again = await page.evaluate(
    (token) => window.regulars.call('import.run', { file: token, sheet: null, encoding: null, mapping: null }),
    file,
  )
  expect(again).toMatchObject({ ok: true, value: { rows: { read: 1_000 } } })
})

test('answers queries while an import runs', async ({ app, page, desk }, { annotations }) => {
  const path = join(desk.folder, 'sales.csv')
  writeSales(path, 300_000)
  const settled = await beginImport(page, await choose(app, page, path))
  const times = await page.evaluate(async () => {
    let isRunning = true
    window.regulars.on('engine.state', ({ status }) => {
      isRunning = status === 'busy'
    })
    const taken: number[] = []
    while (isRunning) {
      const from = performance.now()
      const answer = await window.regulars.call('workspace.status', {})
      if (answer.ok && isRunning) taken.push(performance.now() - from)
    }
    return taken.sort((a, b) => a - b)
  })
  expect(await settled()).toMatchObject({ ok: true, value: { rows: { read: 300_000 } } })
  const median = times[times.length >> 1] ?? Number.POSITIVE_INFINITY
  annotations.push({ type: 'query while importing', description: `median ${median.toFixed(1)} ms of ${times.length}` })
  console.log(
    `query while importing: median ${median.toFixed(1)} ms of ${times.length}, worst ${times.at(-1)?.toFixed(1)} ms`,
  )
  expect(times.length).toBeGreaterThan(5)
  expect(median).toBeLessThan(100)
})

test('loses nothing when the engine is killed during an import', async ({ app, page, desk }) => {
  const path = join(desk.folder, 'sales.csv')
  writeSales(path, 300_000)
  const settled = await beginImport(page, await choose(app, page, path))
  process.kill(await desk.enginePid(), 'SIGKILL')
  expect(await settled()).toMatchObject({
    ok: false,
    error: { code: 'engine-stopped', text: expect.anything() },
  })
  expect(await status(page)).toMatchObject(EMPTY)
})

test('ends an import with the app, and the workspace is whole afterwards', async ({ desk }) => {
  const app = await desk.launch()
  const page = await pageOf(app)
  const path = join(desk.folder, 'sales.csv')
  writeSales(path, 300_000)
  await beginImport(page, await choose(app, page, path))
  await answerQuestion(app, 1)
  await app.close()
  expect(await status(await pageOf(await desk.launch()))).toMatchObject(EMPTY)
})

test('says so when another program holds the workspace', async ({ desk }) => {
  const first = await pageOf(await desk.launch())
  expect(await status(first)).toMatchObject({ ok: true })
  const beside = await pageOf(await desk.launchAs('other-data'))
  expect(await status(beside)).toMatchObject({ ok: false, error: { code: 'workspace-in-use' } })
  expect(await beside.evaluate(() => window.regulars.call('engine.state', {}))).toMatchObject({
    value: { status: 'failed' },
  })
})
