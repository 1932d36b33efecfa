import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { freeze } from './frozen-run.ts'

const thresholds = { recency: [9], frequency: [2], monetary: [5] }
const EARLIER: Settings = { ...DEFAULT_SETTINGS, scheme: 'ntile', bins: 7, frequency: 'days', monetary: 'perOrder' }
const summaryOf = (runId: number) =>
  runId === 4 ? ({ settings: EARLIER, thresholds } as Partial<RunSummary> as RunSummary) : null
const wished = (settings: Partial<Settings>) => ({ ...EARLIER, scheme: 'quantile', bins: 5, ...settings }) as Settings

describe('freeze', () => {
  it('leaves settings that freeze nothing as they are', () => {
    const settings = wished({ frozenRun: null })
    expect(freeze(summaryOf, settings)).toEqual({ settings, thresholds: null })
  })

  it('takes scheme, scores and cuts of the earlier run, and nothing else', () => {
    const settings = wished({ frozenRun: 4, seed: 9, map: 'low-mid-high' })
    expect(freeze(summaryOf, settings)).toEqual({ settings: { ...settings, scheme: 'ntile', bins: 7 }, thresholds })
  })

  it.each([
    [{ frozenRun: 5 }, 'not-found', 'refusal.frozen-gone'],
    [{ frozenRun: 4, frequency: 'orders' }, 'usage', 'refusal.frozen-frequency'],
    [{ frozenRun: 4, monetary: 'total' }, 'usage', 'refusal.frozen-monetary'],
  ] as const)('refuses %j', (settings, code, key) => {
    expect(() => freeze(summaryOf, wished(settings))).toThrow(
      expect.objectContaining({ code, text: { key, args: { id: settings.frozenRun } } }),
    )
  })
})
