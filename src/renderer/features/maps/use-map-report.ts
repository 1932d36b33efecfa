import type { MapReport } from '../../../shared/model/distribution.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { binsOf } from '../../../shared/scores/score-value.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { useLatestCall } from '../../api/use-latest-call.ts'
import { useRun } from '../../state/run.tsx'
import { problemsOf } from './map-edits.ts'

/** What a map as it stands leaves out, and whom of the result that is shown it takes where. */
export function useMapReport(map: SegmentMap): {
  readonly report: MapReport | null
  readonly error: AppError | null
  /** Whether there is a result with as many scores as the map is written for. */
  readonly countsFit: boolean
} {
  const { summary } = useRun()
  const bins = summary === null ? null : binsOf(summary.thresholds)
  // Maps for any number of scores are counted on the usual five, for which their sums are written.
  const needed = scoresNeeded(map) ?? 5
  const countsFit = bins !== null && [bins.r, bins.f, bins.m].every((count) => count === needed)
  const params = { map, runId: countsFit ? (summary?.runId ?? null) : null }
  const { value, error } = useLatestCall('maps.check', problemsOf(map).length > 0 ? null : params)
  return { report: value, error, countsFit }
}
