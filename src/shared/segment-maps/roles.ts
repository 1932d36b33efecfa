import type { Segment } from '../model/segment-map.ts'

/** What a group of customers is to the shop, whatever a map calls it. */
type Role = keyof typeof ROLES

/**
 * The colours follow the hues of Okabe and Ito (2008): green, sky blue, blue, yellow, orange, vermilion, reddish purple; joined
 * by a pale green, brown, violet and grey, and spread in lightness, so that any two stay apart for people with normal sight,
 * protanopia, deuteranopia or tritanopia (roles.test.ts measures it). White or near-black text is legible on each.
 */
const ROLES = {
  champions: {
    color: '#16834a',
    meaning: 'Your best customers: they were here lately, come often and spend the most.',
    action: 'Thank them personally, show them new things first, and ask them to bring a friend; they need no discount.',
  },
  loyal: {
    color: '#a7d6b8',
    meaning: 'Regulars who keep coming and spend well.',
    action: 'Offer the loyalty card, suggest the better version of what they like, and ask for a review.',
  },
  potential: {
    color: '#57c1ff',
    meaning: 'Customers who came lately and more than once, and could become regulars.',
    action: 'Suggest what goes with their last purchase, and give them a reason for the next visit.',
  },
  new: {
    color: '#2397ee',
    meaning: 'People who bought for the first time not long ago.',
    action: 'Welcome them, make sure the first purchase went well, and make the second one easy.',
  },
  promising: {
    color: '#e3cc15',
    meaning: 'Customers seen not long ago who have not bought often yet.',
    action: 'Stay in their minds: tell them what else you have, and let them try something small.',
  },
  attention: {
    color: '#d59d1e',
    meaning: 'Once good or middling customers whose visits are thinning out.',
    action: 'Send an offer with an end date for the kind of thing they used to buy.',
  },
  sleepy: {
    color: '#8c3019',
    meaning: 'Customers who came seldom and are slipping out of sight.',
    action: 'Remind them with your most popular products, and a small reason to drop in again.',
  },
  'at-risk': {
    color: '#d93c00',
    meaning: 'Customers who used to come often or spend well, and have stayed away for a long time.',
    action: 'Write to them by name, say that they are missed, and make coming back worth it.',
  },
  'cannot-lose': {
    color: '#9d5092',
    meaning: 'Some of your most valuable customers of old, who no longer come.',
    action: 'Call them or write by hand, ask what went wrong, and put it right before a competitor does.',
  },
  hibernating: {
    color: '#7a2494',
    meaning: 'Customers who bought little, and that was long ago.',
    action: 'Include them in ordinary mailings, and bring up what they bought when you have more of it.',
  },
  lost: {
    color: '#acacb0',
    meaning: 'Customers with the oldest, fewest and smallest purchases.',
    action: 'Try once with a strong offer; after that spend nothing more on them.',
  },
} as const satisfies Record<string, Omit<Segment, 'name'>>

/** A segment with the colour and the words of its role. */
export function asSegment(name: string, role: Role): Segment {
  return { name, ...ROLES[role] }
}

/** A segment with the colour of its role and words of its own. */
export function withText(name: string, role: Role, text: Pick<Segment, 'meaning' | 'action'>): Segment {
  return { name, color: ROLES[role].color, ...text }
}
