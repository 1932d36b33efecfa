import type { SegmentMap } from '../model/segment-map.ts'
import { withText } from './roles.ts'

/** Five groups of about equal size by the average of the three scores. */
export const fiveTiers: SegmentMap = {
  id: 'five-tiers',
  title: 'Five tiers',
  about: 'Ranks all customers by the average of their three scores and cuts the list into five equal parts.',
  segments: [
    withText('Tier 1', 'champions', {
      meaning: 'The best fifth of all customers, taking everything together.',
      action: 'Know them by name, thank them in person, and give them the first look at what is new.',
    }),
    withText('Tier 2', 'loyal', {
      meaning: 'The second fifth: good customers with a little room to grow.',
      action: 'Show them what the best fifth buys, and offer to join the loyalty card.',
    }),
    withText('Tier 3', 'attention', {
      meaning: 'The middle fifth: neither regular nor gone.',
      action: 'Give them one clear reason to come back this month.',
    }),
    withText('Tier 4', 'sleepy', {
      meaning: 'The fourth fifth: seldom here, or not seen for a while.',
      action: 'Remind them with one friendly message about what they bought before.',
    }),
    withText('Tier 5', 'lost', {
      meaning: 'The last fifth: long away, with few and small orders.',
      action: 'Include them in cheap mailings only.',
    }),
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
