import type { SegmentMap } from '../../shared/model/segment-map.ts'
import type { SettledSettings } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import { type Said, said } from '../../shared/words/said.ts'

/** How customers were scored. */
export interface ScoredBy {
  readonly settings: SettledSettings
  readonly map: SegmentMap
  /** Null where there was nobody. */
  readonly thresholds: Thresholds | null
}

/** What makes two results hard to compare. */
export function hardToCompare(earlier: ScoredBy, later: ScoredBy): Said[] {
  const warnings: Said[] = []
  if (earlier.map.id !== later.map.id) {
    warnings.push(said('warning.compare.maps', { earlier: earlier.map.title, later: later.map.title }))
  }
  for (const measure of ['frequency', 'monetary', 'returns', 'duplicates'] as const) {
    if (earlier.settings[measure] === later.settings[measure]) continue
    warnings.push(said(`warning.compare.${measure}`))
  }
  if (JSON.stringify(earlier.thresholds) !== JSON.stringify(later.thresholds)) {
    warnings.push(said('warning.compare.thresholds'))
  }
  return warnings
}
