import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import type { EngineCall } from '../shared/calls/engine-protocol.ts'
import { createJobThreads } from './job-threads.ts'

const worker = fileURLToPath(new URL('testing/fake-job.ts', import.meta.url))
const CALL = { method: 'import.run', params: {}, paths: {}, now: new Date(0) } as const

function run(
  workspacePath: string,
  heapMb?: number,
  threads = createJobThreads(worker, heapMb),
  call: EngineCall = CALL,
) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const progress = vi.fn(() => resolve())
  const shared = { runs: { unstored: [], latest: new Int32Array(1) }, sales: null, expected: [] }
  const job = threads.start(
    { workspacePath, backupFolder: null, scripts: { read: '' }, shared, task: { type: 'call', call } },
    { progress, made: () => {} },
  )
  return { ...job, progress, begun: promise }
}

it('gives the answer of its thread, and its progress', async () => {
  const job = run('answers')
  expect(await job.answer).toEqual({ ok: true, value: 42 })
  expect(job.progress.mock.calls).toEqual([[{ stage: 'reading', fraction: 0, rows: 1 }]])
})

it('ends a thread that would never look up, when it is cancelled', async () => {
  const job = run('spins')
  await job.begun
  job.cancel()
  expect(await job.answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
})

it('ends a thread that is cancelled while it opens the workspace once that is open, and this process lives on', async () => {
  const job = run('is slow to open')
  await job.begun
  job.cancel()
  expect(await job.answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
})

it('answers a cancellation at once while the work holds its effect back, and not later', async () => {
  const stateOf = ({ ended }: { ended: Promise<void> }) =>
    Promise.race([ended.then(() => 'ended'), new Promise((resolve) => setImmediate(() => resolve('at work')))])
  for (const [work, state] of [
    ['holds', 'at work'],
    ['holds and takes effect', 'ended'],
  ] as const) {
    const job = run(work)
    await job.begun
    job.cancel()
    expect(await job.answer, work).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await stateOf(job), work).toBe(state)
    await job.ended
  }
})

it('leaves no half file behind when it is cancelled while it writes one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-job-'))
  const job = run('writes', undefined, createJobThreads(worker), { ...CALL, paths: { out: join(folder, 'a.csv') } })
  await job.begun
  expect(readdirSync(folder)).toHaveLength(1)
  job.cancel()
  expect(await job.answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})

it('gives an error when the thread ends without an answer or by an error', async () => {
  expect(await run('says nothing').answer).toMatchObject({ ok: false, error: { code: 'internal' } })
  const thrown = await run('throws').answer
  expect(thrown).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(thrown.ok ? '' : thrown.error.detail).toContain('broken')
})

it('says so when the work needs more memory than it may take, and this process lives on', async () => {
  expect(await run('eats', 64).answer).toMatchObject({ ok: false, error: { code: 'too-large' } })
})

it('gives each job a thread of its own, also where one was started ahead', async () => {
  const threads = createJobThreads(worker)
  threads.prepare()
  threads.prepare()
  const first = run('spins', undefined, threads)
  const second = run('answers', undefined, threads)
  expect(await second.answer).toEqual({ ok: true, value: 42 })
  await first.begun
  first.cancel()
  expect(await first.answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  threads.prepare()
  expect(await run('answers', undefined, threads).answer).toEqual({ ok: true, value: 42 })
})

it('tells a thread whether its job is still to come', async () => {
  const threads = createJobThreads(worker)
  const begun = () => run('says how it began', undefined, threads).answer
  expect(await begun()).toMatchObject({ value: { isAhead: false } })
  threads.prepare()
  expect(await begun()).toMatchObject({ value: { isAhead: true } })
})

it('gives a job the thread of one that is done and waits, which the cancellation of that one does not end', async () => {
  const threads = createJobThreads(worker)
  const first = run('answers and waits', undefined, threads)
  const answer = await first.answer
  const second = run('answers and waits', undefined, threads)
  first.cancel()
  expect(await second.answer).toEqual(answer)
  await second.ended
})

it('keeps one of the threads that wait, and gives none that is being ended', async () => {
  const threads = createJobThreads(worker)
  const [first, second] = [run('answers and waits', undefined, threads), run('answers and waits', undefined, threads)]
  const kept = [await first.answer, await second.answer]
  expect(kept).toContainEqual(await run('answers and waits', undefined, threads).answer)
  const spun = run('spins', undefined, threads)
  await spun.begun
  spun.cancel()
  expect(await spun.answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(kept).not.toContainEqual(await run('answers and waits', undefined, threads).answer)
})
