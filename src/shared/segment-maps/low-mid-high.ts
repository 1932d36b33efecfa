import type { SegmentMap } from '../model/segment-map.ts'
import { withText } from './roles.ts'

/**
 * Three groups by the sum of the three scores: of 3 to 15 up to 8, 9 to 11, from 12. With other scores the sums are cut at the
 * same parts of the way, see `fitMap`.
 */
export const lowMidHigh: SegmentMap = {
  id: 'low-mid-high',
  title: 'Low, mid, high',
  about: 'Adds the three scores up: Low to 8, Mid from 9 to 11, High from 12; all three weigh the same.',
  segments: [
    withText('High', 'champions', {
      meaning: 'Good on nearly everything: they came lately, come often and spend well.',
      action: 'Keep them: thank them, show them new things first, and do not spend discounts on them.',
    }),
    withText('Mid', 'attention', {
      meaning: 'Middling overall: good on one measure, weak on another.',
      action: 'Find out which measure is weak, and give them one reason to come again or to buy one thing more.',
    }),
    withText('Low', 'lost', {
      meaning: 'Weak on nearly everything: long away, seldom here, small amounts.',
      action: 'Write to them seldom and cheaply; put the effort into the other two groups.',
    }),
  ],
  rules: [
    { segment: 'High', sum: [12, 15] },
    { segment: 'Mid', sum: [9, 11] },
    { segment: 'Low', sum: [3, 8] },
  ],
  bins: 'any',
}
