import { RegularsError } from '../model/errors.ts'
import type { SegmentMap } from '../model/segment-map.ts'
import { said } from '../words/said.ts'
import { elevenRfm } from './eleven-rfm.ts'
import { fiveTiers } from './five-tiers.ts'
import { lowMidHigh } from './low-mid-high.ts'
import { putlerGrid } from './putler-grid.ts'
import { rPackage } from './r-package.ts'
import { tenRf } from './ten-rf.ts'

/** Every map that Regulars ships, the default first. */
export const SEGMENT_MAPS: readonly SegmentMap[] = [elevenRfm, tenRf, putlerGrid, rPackage, lowMidHigh, fiveTiers]

/** The shipped map of that id; throws `not-found` with the ids there are. */
export function findMap(id: string): SegmentMap {
  const map = SEGMENT_MAPS.find((candidate) => candidate.id === id)
  if (map !== undefined) return map
  const known = SEGMENT_MAPS.map((candidate) => candidate.id).join(', ')
  throw new RegularsError('not-found', said('refusal.no-map', { id, known }))
}
