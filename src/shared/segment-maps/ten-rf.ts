import type { SegmentMap } from '../model/segment-map.ts'
import { SEGMENT_MAP_WORDS as EN } from '../words/en/segment-maps.ts'
import { asSegment } from './roles.ts'

/** The map of ten segments on R and F alone that Python tutorials share: each of the 25 cells in exactly one. */
export const tenRf: SegmentMap = {
  id: 'ten-rf',
  title: EN['map.ten-rf'],
  about: EN['map.ten-rf.about'],
  segments: [
    asSegment('Champions', 'champions'),
    asSegment('Loyal Customers', 'loyal'),
    asSegment('Potential Loyalists', 'potential'),
    asSegment('New Customers', 'new'),
    asSegment('Promising', 'promising'),
    asSegment('Need Attention', 'attention'),
    asSegment('About To Sleep', 'sleepy'),
    asSegment('At Risk', 'at-risk'),
    asSegment("Can't Lose", 'cannot-lose'),
    asSegment('Hibernating', 'hibernating'),
  ],
  rules: [
    { segment: 'Hibernating', r: [1, 2], f: [1, 2] },
    { segment: 'At Risk', r: [1, 2], f: [3, 4] },
    { segment: "Can't Lose", r: [1, 2], f: [5, 5] },
    { segment: 'About To Sleep', r: [3, 3], f: [1, 2] },
    { segment: 'Need Attention', r: [3, 3], f: [3, 3] },
    { segment: 'Loyal Customers', r: [3, 4], f: [4, 5] },
    { segment: 'Promising', r: [4, 4], f: [1, 1] },
    { segment: 'New Customers', r: [5, 5], f: [1, 1] },
    { segment: 'Potential Loyalists', r: [4, 5], f: [2, 3] },
    { segment: 'Champions', r: [5, 5], f: [4, 5] },
  ],
}
