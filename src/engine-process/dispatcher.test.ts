import { describe, expect, it, vi } from 'vitest'
import type { Engine } from '../engine/index.ts'
import type { EngineMethod } from '../shared/calls/calls.ts'
import type { Answer, EngineCall } from '../shared/calls/engine-protocol.ts'
import { RegularsError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'
import { createDispatcher } from './dispatcher.ts'

const call = (method: EngineMethod, params: unknown = {}): EngineCall => ({
  method,
  params,
  paths: { t: '/sales.csv' },
  now: new Date(0),
})

/** A dispatcher over an engine of the given handlers and jobs that end when the test says. */
function harness(handlers: Record<string, unknown> = {}, assertInPlace = () => {}) {
  const jobs: {
    readonly method: EngineMethod | 'sales'
    readonly answer: (answer: Answer) => void
    readonly end: (answer: Answer) => void
    cancelled: boolean
  }[] = []
  const desk = { edition: 1, isReady: true, areMany: false, unstored: 0, stored: 0 }
  const dispatcher = createDispatcher({
    engine: {
      handlers,
      settle: () => {},
      distrust: () => {},
      close: () => {},
      assertInPlace,
      edition: () => desk.edition,
      sales: {
        neededBy: ({ method }: EngineCall) => (method === 'run.compute' ? {} : null),
        isReady: () => desk.isReady,
        areMany: () => desk.areMany,
      },
      sharing: {
        hasUnstored: () => desk.unstored > 0,
        store: () => {
          desk.stored += desk.unstored
          desk.unstored = 0
        },
      },
    } as unknown as Engine,
    log: (line) => expect.unreachable(line),
    startJob: (task) => {
      const method = task.type === 'call' ? task.call.method : 'sales'
      const { promise, resolve } = Promise.withResolvers<Answer>()
      const ended = Promise.withResolvers<void>()
      const end = (answer: Answer) => {
        resolve(answer)
        ended.resolve()
      }
      const job: (typeof jobs)[number] = { method, answer: resolve, end, cancelled: false }
      jobs.push(job)
      const cancel = () => {
        job.cancelled = true
        end({ ok: false, error: { code: 'cancelled', text: 'x' } })
      }
      return { answer: promise, ended: ended.promise, cancel }
    },
  })
  const dispatch = (id: number, what: EngineCall) => dispatcher.dispatch(id, what, () => {})
  return { dispatcher, dispatch, jobs, desk }
}

const OK: Answer = { ok: true, value: null }
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a quick call', () => {
  it('is answered by the engine of this thread, also while a job runs', async () => {
    const { dispatch, jobs } = harness({ 'workspace.status': () => 'here' })
    dispatch(1, call('import.run'))
    expect(await dispatch(2, call('workspace.status'))).toEqual({ ok: true, value: 'here' })
    expect(jobs).toHaveLength(1)
  })

  it('is one that many sales make long, where there are few', async () => {
    const { dispatch, jobs, desk } = harness({ 'exclusions.suggest': () => [] })
    expect(await dispatch(1, call('exclusions.suggest'))).toEqual({ ok: true, value: [] })
    desk.areMany = true
    dispatch(2, call('exclusions.suggest'))
    expect(jobs.map(({ method }) => method)).toEqual(['exclusions.suggest'])
  })

  it('gets the paths behind its own tokens only', async () => {
    const { dispatch } = harness({
      'workspace.status': (_: unknown, { pathOf }: { pathOf: (token: string) => string }) => pathOf('t'),
      'import.list': (_: unknown, { pathOf }: { pathOf: (token: string) => string }) => pathOf('constructor'),
    })
    expect(await dispatch(1, call('workspace.status'))).toEqual({ ok: true, value: '/sales.csv' })
    expect(await dispatch(2, call('import.list'))).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('gives what was thrown as data', async () => {
    const { dispatch } = harness({
      'workspace.status': () => {
        throw new RegularsError('disk-full', 'The disk is full.')
      },
    })
    expect(await dispatch(1, call('workspace.status'))).toEqual({
      ok: false,
      error: { code: 'disk-full', text: 'The disk is full.' },
    })
    expect(await dispatch(2, call('toString' as EngineMethod))).toMatchObject({ ok: false })
  })

  it('can see that it was cancelled', async () => {
    const { dispatcher, dispatch } = harness({
      'workspace.status': async (_: unknown, { signal }: { signal: AbortSignal }) => {
        await settled()
        return signal.aborted
      },
    })
    const answer = dispatch(1, call('workspace.status'))
    dispatcher.cancel(1)
    expect(await answer).toEqual({ ok: true, value: true })
  })
})

describe('jobs', () => {
  it('that write run one after the other; those that read do not wait', async () => {
    const { dispatch, jobs } = harness()
    const first = dispatch(1, call('import.run'))
    dispatch(2, call('import.undo'))
    await settled()
    dispatch(3, call('import.preview'))
    await settled()
    expect(jobs.map(({ method }) => method)).toEqual(['import.run', 'import.preview'])
    jobs[0]?.end(OK)
    expect(await first).toEqual(OK)
    await settled()
    expect(jobs.map(({ method }) => method)).toEqual(['import.run', 'import.preview', 'import.undo'])
  })

  it('that write are not begun when the workspace is not where it was', async () => {
    const { dispatch, jobs } = harness({}, () => {
      throw new RegularsError('workspace-gone', 'It was removed.')
    })
    expect(await dispatch(1, call('import.run'))).toMatchObject({ ok: false, error: { code: 'workspace-gone' } })
    dispatch(2, call('import.preview'))
    await settled()
    expect(jobs.map(({ method }) => method)).toEqual(['import.preview'])
  })

  it('make a quick call that writes wait for them', async () => {
    const name = vi.fn(() => 'named')
    const { dispatch, jobs } = harness({ 'runs.name': name })
    dispatch(1, call('import.run'))
    const named = dispatch(2, call('runs.name'))
    await settled()
    expect(name).not.toHaveBeenCalled()
    jobs[0]?.end(OK)
    expect(await named).toEqual({ ok: true, value: 'named' })
  })

  it('are ended when they are cancelled, and the next one gets its turn', async () => {
    const { dispatcher, dispatch, jobs } = harness()
    const first = dispatch(1, call('import.run'))
    dispatch(2, call('import.run'))
    await settled()
    dispatcher.cancel(1)
    expect(jobs[0]?.cancelled).toBe(true)
    expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    await settled()
    expect(jobs).toHaveLength(2)
  })

  it('keep the next one waiting while a cancelled thread is still at work', async () => {
    const { dispatch, jobs } = harness()
    const first = dispatch(1, call('import.run'))
    dispatch(2, call('import.run'))
    await settled()
    const answer: Answer = { ok: false, error: { code: 'cancelled', text: 'x' } }
    jobs[0]?.answer(answer)
    expect(await first).toEqual(answer)
    await settled()
    expect(jobs).toHaveLength(1)
    jobs[0]?.end(answer)
    await settled()
    expect(jobs).toHaveLength(2)
  })

  it('that had changed the workspace before they failed or were cancelled say so', async () => {
    const { dispatcher, dispatch, jobs, desk } = harness()
    const failed = dispatch(1, call('import.run'))
    await settled()
    desk.edition = 2
    jobs[0]?.end({
      ok: false,
      error: { code: 'internal', text: 'It ended. Nothing was changed. Please try again.' },
    })
    expect(await failed).toMatchObject({
      ok: false,
      error: {
        code: 'internal',
        text: said('common.joined', { first: 'It ended.', second: said('error.changed-before') }),
      },
    })

    const cancelled = dispatch(2, call('import.run'))
    await settled()
    desk.edition = 3
    dispatcher.cancel(2)
    expect(await cancelled).toMatchObject({ error: { text: said('error.cancelled-too-late') } })
  })

  it('that wait for their turn are cancelled before they begin', async () => {
    const { dispatcher, dispatch, jobs } = harness()
    dispatch(1, call('import.run'))
    const second = dispatch(2, call('import.run'))
    dispatcher.cancel(2)
    expect(await second).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(jobs).toHaveLength(1)
  })

  it('are all ended at once for the end of the process', async () => {
    const { dispatcher, dispatch, jobs } = harness()
    const answers = [
      dispatch(1, call('import.run')),
      dispatch(2, call('import.run')),
      dispatch(3, call('import.preview')),
    ]
    await settled()
    dispatcher.cancelAll()
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ error: { code: 'cancelled' } })
    expect(jobs.map(({ cancelled }) => cancelled)).toEqual([true, true])
  })
})

describe('a result', () => {
  const compute = call('run.compute', { settings: {}, withClusters: false })

  it('waits for no import, and is stored after its answer, when nothing else writes', async () => {
    const { dispatch, jobs, desk } = harness({ 'run.compute': () => ++desk.unstored })
    const imported = dispatch(1, call('import.run'))
    expect(await dispatch(2, compute)).toEqual({ ok: true, value: 1 })
    await settled()
    expect(desk.stored).toBe(0)
    jobs[0]?.end(OK)
    await imported
    await settled()
    expect([desk.stored, desk.unstored]).toEqual([1, 0])
  })

  it('is computed once a thread has summed up the sales, unless they are at hand', async () => {
    const handler = vi.fn(() => 'scored')
    const { dispatch, jobs, desk } = harness({ 'run.compute': handler })
    expect(await dispatch(1, compute)).toEqual({ ok: true, value: 'scored' })
    expect(jobs).toEqual([])
    desk.isReady = false
    const scored = dispatch(2, compute)
    await settled()
    expect([handler.mock.calls.length, jobs[0]?.method]).toEqual([1, 'sales'])
    jobs[0]?.end(OK)
    expect(await scored).toEqual({ ok: true, value: 'scored' })
  })

  it('says why the sales could not be summed up, and can be cancelled while they are', async () => {
    const { dispatcher, dispatch, jobs, desk } = harness({ 'run.compute': () => 'scored' })
    desk.isReady = false
    const failed = dispatch(1, compute)
    await settled()
    jobs[0]?.end({ ok: false, error: { code: 'usage', text: 'The margin cannot be told.' } })
    expect(await failed).toEqual({ ok: false, error: { code: 'usage', text: 'The margin cannot be told.' } })
    const cancelled = dispatch(2, compute)
    await settled()
    dispatcher.cancel(2)
    expect(await cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })
})
