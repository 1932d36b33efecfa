// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { holdCalls, resultOf } from './calls.fixture.ts'
import { ClusteringProvider, useClustering } from './clustering.tsx'
import { RunProvider, useRun } from './run.tsx'
import { WorkspaceProvider } from './workspace.tsx'

afterEach(cleanup)

function wrapper({ children }: { readonly children: ReactNode }) {
  return (
    <WorkspaceProvider>
      <RunProvider>
        <ClusteringProvider>{children}</ClusteringProvider>
      </RunProvider>
    </WorkspaceProvider>
  )
}

/** A screen of clusters whose result has just come without them, so that they are being looked for. */
async function clusteringScreen() {
  const { calls } = holdCalls('run.compute', 'job.cancel')
  const { result } = renderHook(() => ({ run: useRun(), clustering: useClustering() }), { wrapper })
  await act(async () => {})
  await calls[0]?.answer(resultOf(1, undefined))
  const clustered = () => calls.filter(({ params }) => params.withClusters === true)
  return { calls, clustered, state: () => result.current }
}

it('a result without clusters is clustered, and the richer one takes its place', async () => {
  const { clustered, state } = await clusteringScreen()
  expect(state().clustering.running).not.toBeNull()
  await clustered()[0]?.answer(resultOf(2, undefined, { k: 3 }))
  expect(state()).toMatchObject({ run: { summary: { runId: 2, clusters: { k: 3 } } }, clustering: { running: null } })
  expect(clustered()).toHaveLength(1)
})

it('other settings cancel the search, its late answer is dropped, and the new result is clustered', async () => {
  const { calls, clustered, state } = await clusteringScreen()
  await act(async () => state().run.change({ type: 'change', change: { bins: 4 } }))
  const next = calls.findLast(({ params }) => params.withClusters === false)
  await next?.answer(resultOf(5, next.params.settings))
  const cancelled = calls.filter(({ method }) => method === 'job.cancel').map(({ params }) => params.callId)
  expect(cancelled).toEqual([clustered()[0]?.callId])
  await clustered()[0]?.answer(resultOf(2, undefined, { k: 3 }))
  expect(state().run.summary).toMatchObject({ runId: 5, clusters: null })
  expect(clustered().map(({ params }) => params.settings?.bins)).toEqual([5, 4])
})

it('a cancelled search says so and is not begun again by itself, only when somebody tries again', async () => {
  const { calls, clustered, state } = await clusteringScreen()
  await act(async () => state().clustering.cancel())
  expect(state().clustering.running?.cancelling).toBe(true)
  expect(calls.some(({ method }) => method === 'job.cancel')).toBe(true)
  await clustered()[0]?.fail('cancelled')
  expect(state().clustering).toMatchObject({ running: null, error: { code: 'cancelled' } })
  expect(clustered()).toHaveLength(1)
  await act(async () => state().clustering.retry())
  expect(state().clustering.error).toBeNull()
  await clustered()[1]?.answer(resultOf(3, undefined, { k: 4 }))
  expect(state().run.summary).toMatchObject({ runId: 3, clusters: { k: 4 } })
})

it('where too few customers differ, it says so and does not search again', async () => {
  const { clustered, state } = await clusteringScreen()
  await clustered()[0]?.answer(resultOf(2, undefined))
  expect(state().clustering).toMatchObject({ tooFew: true, error: null })
  expect(clustered()).toHaveLength(1)
})

it('a stored result without clusters is clustered only when somebody asks', async () => {
  const { clustered, state } = await clusteringScreen()
  await clustered()[0]?.answer(resultOf(2, undefined, { k: 3 }))
  await act(async () => state().run.open(resultOf(7, undefined)))
  expect(state().clustering.asksFirst).toBe(true)
  expect(clustered()).toHaveLength(1)
  await act(async () => state().clustering.begin())
  expect(clustered()).toHaveLength(2)
})
