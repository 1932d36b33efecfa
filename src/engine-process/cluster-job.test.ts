import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runOf } from '../engine/testing/ask.ts'
import { createWorkbench } from '../engine/testing/workbench.ts'
import type { EngineCall } from '../shared/calls/engine-protocol.ts'
import type { Progress } from '../shared/calls/progress.ts'
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts'
import type { RunSummary } from '../shared/model/summary.ts'
import { createDispatcher } from './dispatcher.ts'
import { createJobThreads } from './job-threads.ts'

const WORKER = fileURLToPath(new URL('job-worker.ts', import.meta.url))
const SAMPLE = fileURLToPath(new URL('../../resources/sample/sample-sales.csv', import.meta.url))
const CALL: EngineCall = {
  method: 'run.compute',
  params: { settings: DEFAULT_SETTINGS, withClusters: true },
  paths: {},
  now: new Date(0),
}

async function workspaceWithDispatcher() {
  const bench = createWorkbench()
  await bench.import(SAMPLE)
  const workspacePath = join(bench.folder, 'shop.regulars')
  const { dispatch, cancel } = createDispatcher({
    engine: bench.engine,
    startJob: (task, progress) => {
      const { share, take } = bench.engine.sharing
      return createJobThreads(WORKER).start(
        { workspacePath, backupFolder: null, scripts: { read: '' }, shared: share(), task },
        { progress, made: take },
      )
    },
    // The workspace goes with its test, maybe before the result is stored.
    log: () => {},
  })
  return { engine: bench.engine, dispatch, cancel }
}

it('a job that looks for clusters says how far it is', async () => {
  const { engine, dispatch } = await workspaceWithDispatcher()
  const told: Progress[] = []
  expect(await dispatch(1, CALL, (progress) => told.push(progress))).toMatchObject({ ok: true })
  const fractions = told.filter(({ stage }) => stage === 'clustering').map(({ fraction }) => fraction ?? -1)
  expect(told[0]).toEqual({ stage: 'scoring', fraction: null, rows: null })
  expect(fractions.length).toBeGreaterThan(20)
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
  expect([fractions[0], (fractions.at(-1) ?? 1) < 1]).toEqual([0, true])
  expect(await engine.call('runs.list', {})).toHaveLength(1)
})

it('is ended with its thread when it is cancelled, and leaves no run', async () => {
  const { engine, dispatch, cancel } = await workspaceWithDispatcher()
  const answer = dispatch(1, CALL, ({ stage }) => {
    if (stage === 'clustering') cancel(1)
  })
  expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(await engine.call('runs.list', {})).toEqual([])
  // Whoever waits for a turn to write gets it: the thread is gone.
  expect(
    await dispatch(2, { ...CALL, params: { settings: DEFAULT_SETTINGS, withClusters: false } }, () => {}),
  ).toMatchObject({
    ok: true,
  })
})

it('a result of a thread is at hand at once, under a number that no other gets', async () => {
  const { engine, dispatch } = await workspaceWithDispatcher()
  const quick = { ...CALL, params: { settings: DEFAULT_SETTINGS, withClusters: false } }
  const answers = await Promise.all([
    dispatch(1, CALL, () => {}),
    dispatch(2, quick, () => {}),
    dispatch(3, CALL, () => {}),
  ])
  const runIds = answers.map((answer) => (answer.ok ? (answer.value as RunSummary).runId : 0))
  expect(runIds.toSorted()).toEqual([1, 2, 3])
  expect(runIds.map((runId) => runOf(engine, runId).customers.cluster === null)).toEqual([false, true, false])
})

it('sales that a thread summed up are in the memory of all', async () => {
  const { engine, dispatch } = await workspaceWithDispatcher()
  expect(engine.sharing.share().sales).toBeNull()
  await dispatch(1, CALL, () => {})
  const { sales } = engine.sharing.share()
  expect(sales?.all.amount.buffer).toBeInstanceOf(SharedArrayBuffer)
  await dispatch(2, CALL, () => {})
  expect(engine.sharing.share().sales).toBe(sales)
})
