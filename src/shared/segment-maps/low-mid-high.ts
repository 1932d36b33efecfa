import type { SegmentMap } from '../model/segment-map.ts'
import { SEGMENT_MAP_WORDS as EN } from '../words/en/segment-maps.ts'
import { withText } from './roles.ts'

/**
 * Three groups by the sum of the three scores: of 3 to 15 up to 8, 9 to 11, from 12. With other scores the sums are cut at the
 * same parts of the way, see `fitMap`.
 */
export const lowMidHigh: SegmentMap = {
  id: 'low-mid-high',
  title: EN['map.low-mid-high'],
  about: EN['map.low-mid-high.about'],
  segments: [
    withText('High', 'champions', 'high'),
    withText('Mid', 'attention', 'mid'),
    withText('Low', 'lost', 'low'),
  ],
  rules: [
    { segment: 'High', sum: [12, 15] },
    { segment: 'Mid', sum: [9, 11] },
    { segment: 'Low', sum: [3, 8] },
  ],
  bins: 'any',
}
