import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine/index.ts'
import type { EngineCall } from '../shared/calls/engine-protocol.ts'
import { RegularsError } from '../shared/model/errors.ts'
import { answerCall } from './answer-call.ts'
import { sayingWhatChanged } from './changed-before.ts'

/** Has an engine with one handler answer a call, and says whether what was written was settled. */
async function answered(
  method: string,
  handler: (params: never, context: never) => unknown,
  changed: Partial<EngineCall> = {},
) {
  let settled = 0
  const engine = { handlers: { [method]: handler }, workspacePath: '/shops/shop.regulars', settle: () => settled++ }
  const call = { method, params: { a: 1 }, paths: { t: '/shops/a.csv' }, now: new Date(0), ...changed } as EngineCall
  const watch = { signal: { aborted: false }, progress: () => {} }
  return { answer: await answerCall(engine as unknown as Engine, call, watch), settled }
}

describe('a call', () => {
  it('is answered with what its handler gives, at once or later', async () => {
    expect(await answered('runs.list', (params) => params)).toEqual({
      answer: { ok: true, value: { a: 1 } },
      settled: 0,
    })
    expect((await answered('runs.list', async () => 2)).answer).toEqual({ ok: true, value: 2 })
  })

  it('that writes is done when what it wrote is in the file', async () => {
    expect((await answered('runs.name', () => null)).settled).toBe(1)
    const failing = () => {
      throw new RegularsError('usage', 'No.')
    }
    expect(await answered('runs.name', failing)).toMatchObject({
      answer: { ok: false, error: { code: 'usage', text: 'No.' } },
      settled: 0,
    })
  })

  it('finds the files of its tokens, and no others', async () => {
    const pathOf = (token: string) => (_: never, context: { pathOf: (token: string) => string }) =>
      context.pathOf(token)
    expect((await answered('runs.list', pathOf('t'))).answer).toEqual({ ok: true, value: '/shops/a.csv' })
    for (const token of ['u', 'toString', '__proto__']) {
      expect((await answered('runs.list', pathOf(token))).answer).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      })
    }
  })

  it('that the engine does not have is refused', async () => {
    const other = await answered('runs.list', () => null, { method: 'toString' as EngineCall['method'] })
    expect(other.answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('a job that failed', () => {
  const failed = (code: 'cancelled' | 'internal', text: string) =>
    ({ ok: false, error: { code, text, detail: 'd' } }) as const

  it('is said as it is where nothing had changed', () => {
    const answer = failed('cancelled', 'Cancelled. Nothing was changed.')
    expect(sayingWhatChanged(answer, false)).toBe(answer)
  })

  it('says that it was cancelled too late, or what went wrong, and never that nothing was changed', () => {
    expect(sayingWhatChanged(failed('cancelled', 'Cancelled.'), true)).toEqual({
      ok: false,
      error: { code: 'cancelled', text: { key: 'error.cancelled-too-late' }, detail: 'd' },
    })
    const first = 'It ended.'
    expect(sayingWhatChanged(failed('internal', `${first} Nothing was changed. Please try again.`), true)).toEqual({
      ok: false,
      error: {
        code: 'internal',
        text: { key: 'common.joined', args: { first, second: { key: 'error.changed-before' } } },
        detail: 'd',
      },
    })
  })
})
