// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { holdCalls, resultOf } from './calls.fixture.ts'
import { RunProvider, useRun } from './run.tsx'
import { WorkspaceProvider } from './workspace.tsx'

afterEach(cleanup)

function wrapper({ children }: { readonly children: ReactNode }) {
  return (
    <WorkspaceProvider>
      <RunProvider>{children}</RunProvider>
    </WorkspaceProvider>
  )
}

async function wantedRun() {
  const { calls } = holdCalls('run.compute')
  const { result } = renderHook(useRun, { wrapper })
  await act(async () => {})
  return { calls, state: () => result.current }
}

it('an answer for earlier settings is dropped, also when it arrives last', async () => {
  const { calls, state } = await wantedRun()
  await act(async () => state().change({ type: 'change', change: { bins: 4 } }))
  const [first, second] = calls
  expect(calls.map(({ params }) => params.settings?.bins)).toEqual([DEFAULT_SETTINGS.bins, 4])
  await second?.answer(resultOf(2, second.params.settings))
  await first?.answer(resultOf(1, first.params.settings))
  expect(state()).toMatchObject({ summary: { runId: 2 }, busy: false, error: null })
})

it('an earlier answer that arrives first does not end the waiting', async () => {
  const { calls, state } = await wantedRun()
  await act(async () => state().change({ type: 'change', change: { bins: 4 } }))
  await calls[0]?.answer(resultOf(1, calls[0].params.settings))
  expect(state()).toMatchObject({ summary: null, busy: true })
})

it('after an error the last result stays, and trying again asks anew', async () => {
  const { calls, state } = await wantedRun()
  await calls[0]?.answer(resultOf(1, undefined))
  await act(async () => state().change({ type: 'change', change: { bins: 4 } }))
  await calls[1]?.fail('disk-full')
  expect(state()).toMatchObject({ summary: { runId: 1 }, error: { code: 'disk-full' }, busy: false })
  await act(async () => state().retry())
  expect(state()).toMatchObject({ error: null, busy: true })
  await calls[2]?.answer(resultOf(3, calls[2].params.settings))
  expect(state()).toMatchObject({ summary: { runId: 3 }, error: null, busy: false })
})

it('a stored result is shown with its settings, and nothing is worked out for them', async () => {
  const { calls, state } = await wantedRun()
  await calls[0]?.answer(resultOf(1, undefined))
  await act(async () => state().open(resultOf(7, { ...DEFAULT_SETTINGS, bins: 3 })))
  expect(state()).toMatchObject({ summary: { runId: 7 }, isStored: true, history: { now: { bins: 3 } } })
  expect(calls).toHaveLength(1)
})

it('only the result that is shown is replaced by its richer one', async () => {
  const { calls, state } = await wantedRun()
  await calls[0]?.answer(resultOf(1, undefined))
  await act(async () => state().adopt(9, resultOf(10, undefined)))
  expect(state().summary?.runId).toBe(1)
  await act(async () => state().adopt(1, resultOf(2, undefined)))
  expect(state().summary?.runId).toBe(2)
})
