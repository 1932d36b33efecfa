import { RegularsError } from '../../shared/model/errors.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { RunSummary, Thresholds } from '../../shared/model/summary.ts'
import { said } from '../../shared/words/said.ts'

/** Finds the figures of a run; null when it was forgotten. */
export type SummaryOf = (runId: number) => RunSummary | null

/**
 * The thresholds of the run that the settings freeze, if any, and the settings with that run's scheme. Throws `not-found` when
 * the run is gone, `usage` when frequency or monetary mean something else there.
 */
export function freeze(
  summaryOf: SummaryOf,
  settings: Settings,
): { settings: Settings; thresholds: Thresholds | null } {
  if (settings.frozenRun === null) return { settings, thresholds: null }
  const run = summaryOf(settings.frozenRun)
  if (!run) {
    throw new RegularsError('not-found', said('refusal.frozen-gone', { id: settings.frozenRun }))
  }
  for (const measure of ['frequency', 'monetary'] as const) {
    if (run.settings[measure] === settings[measure]) continue
    throw new RegularsError('usage', said(`refusal.frozen-${measure}`, { id: settings.frozenRun }))
  }
  const { scheme, bins, own } = run.settings
  return { settings: { ...settings, scheme, bins, own }, thresholds: run.thresholds }
}
