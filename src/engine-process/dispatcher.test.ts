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
  const jobs: { readonly method: EngineMethod; readonly end: (answer: Answer) => void; cancelled: boolean }[] = []
  const desk = { edition: 'before' }
  const dispatcher = createDispatcher({
    engine: {
      handlers,
      settle: () => {},
      distrust: () => {},
      close: () => {},
      assertInPlace,
      edition: () => desk.edition,
    } as unknown as Engine,
    startJob: ({ method }) => {
      const { promise, resolve } = Promise.withResolvers<Answer>()
      const job = { method, end: resolve, cancelled: false }
      jobs.push(job)
      const cancel = () => {
        job.cancelled = true
        resolve({ ok: false, error: { code: 'cancelled', text: 'x' } })
      }
      return { answer: promise, cancel }
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
    dispatch(2, call('run.compute', { withClusters: true }))
    await settled()
    dispatch(3, call('import.preview'))
    await settled()
    expect(jobs.map(({ method }) => method)).toEqual(['import.run', 'import.preview'])
    jobs[0]?.end(OK)
    expect(await first).toEqual(OK)
    await settled()
    expect(jobs.map(({ method }) => method)).toEqual(['import.run', 'import.preview', 'run.compute'])
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
    const compute = vi.fn(() => 'scored')
    const { dispatch, jobs } = harness({ 'run.compute': compute })
    dispatch(1, call('import.run'))
    const scored = dispatch(2, call('run.compute', { withClusters: false }))
    await settled()
    expect(compute).not.toHaveBeenCalled()
    jobs[0]?.end(OK)
    expect(await scored).toEqual({ ok: true, value: 'scored' })
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

  it('that had changed the workspace before they failed or were cancelled say so', async () => {
    const { dispatcher, dispatch, jobs, desk } = harness()
    const failed = dispatch(1, call('import.run'))
    await settled()
    desk.edition = 'imported'
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
    desk.edition = 'imported again'
    dispatcher.cancel(2)
    expect(await cancelled).toMatchObject({ error: { text: { key: 'error.cancelled-too-late' } } })
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
