import { describe, expect, it } from 'vitest'
import type { EngineCall } from '../../shared/calls/engine-protocol.ts'
import { PendingCalls } from './pending-calls.ts'
import { createRestartPolicy } from './restart-policy.ts'

const call = (method: EngineCall['method']) => ({ method, params: {}, paths: {}, now: new Date(0) }) as EngineCall

function twoCalls() {
  const calls = new PendingCalls()
  const told: unknown[] = []
  const listed = calls.add(call('runs.list'), null, (progress) => told.push(progress))
  const imported = calls.add(call('import.run'), 'mine', () => {})
  return { calls, told, listed, imported }
}

describe('pending calls', () => {
  it('have numbers of their own, and wait to be sent in the order in which they came', () => {
    const { calls, listed, imported } = twoCalls()
    expect([listed.pending.id, imported.pending.id]).toEqual([1, 2])
    expect(calls.unsent()).toEqual([listed.pending, imported.pending])
    listed.pending.sent = true
    expect(calls.unsent()).toEqual([imported.pending])
  })

  it('are found by the name that the window gave them, and by their method', () => {
    const { calls, imported } = twoCalls()
    expect([calls.named('mine'), calls.named('other')]).toEqual([imported.pending, undefined])
    expect(calls.hasNamed()).toBe(false)
    imported.pending.sent = true
    expect(calls.hasNamed()).toBe(true)
    expect([calls.has(['import.undo', 'import.run']), calls.has(['import.undo']), calls.has([])]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('are told of progress, answered once and forgotten', async () => {
    const { calls, told, listed, imported } = twoCalls()
    const progress = { stage: 'scoring', fraction: 0.5, rows: null } as const
    calls.progress(1, progress)
    calls.progress(9, progress)
    expect(told).toEqual([progress])
    calls.answer(9, { ok: true, value: 0 })
    calls.answer(1, { ok: true, value: 1 })
    calls.answer(1, { ok: true, value: 2 })
    expect(await listed.answer).toEqual({ ok: true, value: 1 })
    expect(calls.unsent()).toEqual([imported.pending])
  })

  it('are all rejected, or those that were sent', async () => {
    const error = { code: 'engine-stopped', text: 'It stopped.' } as const
    const { calls, listed, imported } = twoCalls()
    listed.pending.sent = true
    calls.rejectAll(error, 'sent')
    expect(await listed.answer).toEqual({ ok: false, error })
    expect(calls.unsent()).toEqual([imported.pending])
    calls.rejectAll(error, 'all')
    expect(await imported.answer).toEqual({ ok: false, error })
    expect(calls.has(['import.run'])).toBe(false)
  })
})

it('the engine is started again at most three times in a minute, later each time', () => {
  const policy = createRestartPolicy()
  expect([0, 10_000, 20_000, 30_000].map(policy.next)).toEqual([500, 2_000, 5_000, null])
  expect(policy.next(59_999)).toBeNull()
  expect(policy.next(60_000)).toBe(5_000)
  policy.reset()
  expect(policy.next(60_001)).toBe(500)
})
