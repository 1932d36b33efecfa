import { act } from '@testing-library/react'
import type { CallOptions, RegularsApi } from '../../shared/calls/api.ts'
import type { AppError } from '../../shared/model/errors.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import type { RunSummary } from '../../shared/model/summary.ts'

/** A call that waits until the test answers it. */
interface Waiting {
  readonly method: string
  readonly params: { readonly settings?: Settings; readonly withClusters?: boolean; readonly callId?: string }
  readonly callId: string | undefined
  readonly answer: (value: unknown) => Promise<void>
  readonly fail: (code: AppError['code']) => Promise<void>
}

/** Puts an engine behind the window that answers `held` methods when the test says so, and the others at once. */
export function holdCalls(...held: string[]): { readonly calls: Waiting[] } {
  const calls: Waiting[] = []
  const atOnce: Readonly<Record<string, unknown>> = {
    'workspace.status': { name: 'Shop', lines: 5 },
    'settings.get': DEFAULT_SETTINGS,
    'exclusions.get': [],
  }
  const call = (method: string, params: Waiting['params'], options?: CallOptions) => {
    if (!held.includes(method)) return Promise.resolve({ ok: true, value: atOnce[method] ?? null })
    return new Promise((settle) => {
      const give = (result: unknown) => act(async () => settle(result))
      calls.push({
        method,
        params,
        callId: options?.callId,
        answer: (value) => give({ ok: true, value }),
        fail: (code) => give({ ok: false, error: { code, text: null, detail: null } }),
      })
    })
  }
  Object.assign(window, { regulars: { call, on: () => () => undefined } as unknown as RegularsApi })
  return { calls }
}

/** As much of a result as the state looks at. */
export function resultOf(runId: number, settings: Settings | undefined, clusters: object | null = null): RunSummary {
  return { runId, settings: settings ?? DEFAULT_SETTINGS, clusters } as RunSummary
}
