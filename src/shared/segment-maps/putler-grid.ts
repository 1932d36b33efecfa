import type { SegmentMap } from '../model/segment-map.ts'
import { SEGMENT_MAP_WORDS as EN } from '../words/en/segment-maps.ts'
import { asSegment } from './roles.ts'

/**
 * Putler's eleven segments on recency against the mean of frequency and money. The ranges that Putler publishes overlap; this
 * is the resolution into 25 separate cells that public SQL scripts agree on. The mean is rounded half up.
 */
export const putlerGrid: SegmentMap = {
  id: 'putler-grid',
  title: EN['map.putler-grid'],
  about: EN['map.putler-grid.about'],
  segments: [
    asSegment('Champions', 'champions'),
    asSegment('Loyal Customers', 'loyal'),
    asSegment('Potential Loyalist', 'potential'),
    asSegment('Recent Customers', 'new'),
    asSegment('Promising', 'promising'),
    asSegment('Needing Attention', 'attention'),
    asSegment('About To Sleep', 'sleepy'),
    asSegment('At Risk', 'at-risk'),
    asSegment("Can't Lose Them", 'cannot-lose'),
    asSegment('Hibernating', 'hibernating'),
    asSegment('Lost', 'lost'),
  ],
  rules: [
    { segment: 'Champions', r: [5, 5], fm: [4, 5] },
    { segment: 'Champions', r: [4, 4], fm: [5, 5] },
    { segment: 'Loyal Customers', r: [5, 5], fm: [3, 3] },
    { segment: 'Loyal Customers', r: [4, 4], fm: [4, 4] },
    { segment: 'Loyal Customers', r: [3, 3], fm: [4, 5] },
    { segment: 'Potential Loyalist', r: [4, 5], fm: [2, 2] },
    { segment: 'Potential Loyalist', r: [3, 4], fm: [3, 3] },
    { segment: 'Recent Customers', r: [5, 5], fm: [1, 1] },
    { segment: 'Promising', r: [3, 4], fm: [1, 1] },
    { segment: 'Needing Attention', r: [2, 3], fm: [2, 2] },
    { segment: 'Needing Attention', r: [2, 2], fm: [3, 3] },
    { segment: 'About To Sleep', r: [2, 2], fm: [1, 1] },
    { segment: 'At Risk', r: [2, 2], fm: [4, 5] },
    { segment: 'At Risk', r: [1, 1], fm: [3, 3] },
    { segment: "Can't Lose Them", r: [1, 1], fm: [4, 5] },
    { segment: 'Hibernating', r: [1, 1], fm: [2, 2] },
    { segment: 'Lost', r: [1, 1], fm: [1, 1] },
  ],
}
