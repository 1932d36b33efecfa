import type { SegmentMap } from '../model/segment-map.ts'
import { SEGMENT_MAP_WORDS as EN } from '../words/en/segment-maps.ts'
import { withText } from './roles.ts'

/** Five groups of about equal size by the average of the three scores. */
export const fiveTiers: SegmentMap = {
  id: 'five-tiers',
  title: EN['map.five-tiers'],
  about: EN['map.five-tiers.about'],
  segments: [
    withText('Tier 1', 'champions', 'tier-1'),
    withText('Tier 2', 'loyal', 'tier-2'),
    withText('Tier 3', 'attention', 'tier-3'),
    withText('Tier 4', 'sleepy', 'tier-4'),
    withText('Tier 5', 'lost', 'tier-5'),
  ],
  rules: [
    { segment: 'Tier 1', tier: [5, 5] },
    { segment: 'Tier 2', tier: [4, 4] },
    { segment: 'Tier 3', tier: [3, 3] },
    { segment: 'Tier 4', tier: [2, 2] },
    { segment: 'Tier 5', tier: [1, 1] },
  ],
  bins: 'any',
}
