import type { SegmentMap } from '../model/segment-map.ts'
import { SEGMENT_MAP_WORDS as EN } from '../words/en/segment-maps.ts'
import { asSegment } from './roles.ts'

/** The segments that the documentation of R's rfm 0.3.0 shows; its rules overlap, and the first that matches wins. */
export const rPackage: SegmentMap = {
  id: 'r-package',
  title: EN['map.r-package'],
  about: EN['map.r-package.about'],
  segments: [
    asSegment('Champions', 'champions'),
    asSegment('Loyal Customers', 'loyal'),
    asSegment('Potential Loyalist', 'potential'),
    asSegment('New Customers', 'new'),
    asSegment('Promising', 'promising'),
    asSegment('Need Attention', 'attention'),
    asSegment('About To Sleep', 'sleepy'),
    asSegment('At Risk', 'at-risk'),
    asSegment("Can't Lose Them", 'cannot-lose'),
    asSegment('Lost', 'lost'),
  ],
  rules: [
    { segment: 'Champions', r: [5, 5], f: [5, 5], m: [5, 5] },
    { segment: 'Potential Loyalist', r: [3, 5], f: [3, 5], m: [2, 5] },
    { segment: 'Loyal Customers', r: [2, 4], f: [2, 4], m: [2, 4] },
    { segment: 'Promising', r: [3, 4], f: [1, 3], m: [3, 5] },
    { segment: 'New Customers', r: [4, 5], f: [1, 3], m: [1, 5] },
    { segment: "Can't Lose Them", r: [1, 2], f: [3, 4], m: [4, 5] },
    { segment: 'At Risk', r: [1, 2], f: [2, 5], m: [4, 5] },
    { segment: 'Need Attention', r: [1, 3], f: [3, 5], m: [3, 5] },
    { segment: 'About To Sleep', r: [2, 3], f: [1, 3], m: [1, 4] },
    { segment: 'Lost', r: [1, 1], f: [1, 5], m: [1, 5] },
  ],
}
