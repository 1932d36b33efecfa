// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { CallOptions, RegularsApi } from '../../shared/calls/api.ts'
import { useLongCall } from './use-long-call.ts'

afterEach(cleanup)

/** The calls that the window makes, each answered when the test says. */
function calls() {
  const made: { method: string; params: unknown; callId: string | undefined; answer: (value: unknown) => void }[] = []
  const call = vi.fn((method: string, params: unknown, options?: CallOptions) => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    made.push({ method, params, callId: options?.callId, answer: (value) => resolve({ ok: true, value }) })
    return promise
  })
  vi.stubGlobal('regulars', { call, on: () => () => {} } as unknown as RegularsApi)
  return made
}

const show = (runId: number) => ({ analysis: 'movement' as const, runId })

it('what is worked out is cancelled by name when its screen is left', async () => {
  const made = calls()
  const { unmount } = renderHook(() => useLongCall('analyses.show', show(1)))
  expect(made.map(({ method }) => method)).toEqual(['analyses.show'])
  unmount()
  expect(made[1]).toMatchObject({ method: 'job.cancel', params: { callId: made[0]?.callId } })
})

it('another question cancels the one before, whose answer is dropped', async () => {
  const made = calls()
  const { result, rerender } = renderHook(({ runId }) => useLongCall('analyses.show', show(runId)), {
    initialProps: { runId: 1 },
  })
  rerender({ runId: 2 })
  expect(made.map(({ method }) => method)).toEqual(['analyses.show', 'job.cancel', 'analyses.show'])
  expect(made[1]?.params).toEqual({ callId: made[0]?.callId })
  await act(async () => made[0]?.answer('early'))
  expect(result.current).toMatchObject({ value: null, busy: true })
  await act(async () => made[2]?.answer('late'))
  expect(result.current).toMatchObject({ value: 'late', busy: false, running: null })
})

it('a quick one has no name and is left alone', () => {
  const made = calls()
  const { unmount } = renderHook(() => useLongCall('analyses.show', show(1), false))
  unmount()
  expect(made.map(({ method, callId }) => [method, callId])).toEqual([['analyses.show', undefined]])
})

it('what was answered is not cancelled afterwards', async () => {
  const made = calls()
  const { unmount } = renderHook(() => useLongCall('analyses.show', show(1)))
  await act(async () => made[0]?.answer('done'))
  unmount()
  expect(made).toHaveLength(1)
})
