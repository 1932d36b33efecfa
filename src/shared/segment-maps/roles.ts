import type { Segment } from '../model/segment-map.ts'
import { SEGMENT_MAP_WORDS as EN } from '../words/en/segment-maps.ts'

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
    meaning: EN['segment.champions.meaning'],
    action: EN['segment.champions.action'],
  },
  loyal: {
    color: '#a7d6b8',
    meaning: EN['segment.loyal.meaning'],
    action: EN['segment.loyal.action'],
  },
  potential: {
    color: '#57c1ff',
    meaning: EN['segment.potential.meaning'],
    action: EN['segment.potential.action'],
  },
  new: {
    color: '#2397ee',
    meaning: EN['segment.new.meaning'],
    action: EN['segment.new.action'],
  },
  promising: {
    color: '#e3cc15',
    meaning: EN['segment.promising.meaning'],
    action: EN['segment.promising.action'],
  },
  attention: {
    color: '#d59d1e',
    meaning: EN['segment.attention.meaning'],
    action: EN['segment.attention.action'],
  },
  sleepy: {
    color: '#8c3019',
    meaning: EN['segment.sleepy.meaning'],
    action: EN['segment.sleepy.action'],
  },
  'at-risk': {
    color: '#d93c00',
    meaning: EN['segment.at-risk.meaning'],
    action: EN['segment.at-risk.action'],
  },
  'cannot-lose': {
    color: '#9d5092',
    meaning: EN['segment.cannot-lose.meaning'],
    action: EN['segment.cannot-lose.action'],
  },
  hibernating: {
    color: '#7a2494',
    meaning: EN['segment.hibernating.meaning'],
    action: EN['segment.hibernating.action'],
  },
  lost: {
    color: '#acacb0',
    meaning: EN['segment.lost.meaning'],
    action: EN['segment.lost.action'],
  },
} as const satisfies Record<string, Omit<Segment, 'name'>>

/** A segment with the colour and the words of its role. */
export function asSegment(name: string, role: Role): Segment {
  return { name, ...ROLES[role] }
}

/** A segment with the colour of a role and words of its own in the catalogue. */
export function withText(
  name: string,
  role: Role,
  words: 'tier-1' | 'tier-2' | 'tier-3' | 'tier-4' | 'tier-5' | 'high' | 'mid' | 'low',
): Segment {
  return {
    name,
    color: ROLES[role].color,
    meaning: EN[`segment.${words}.meaning`],
    action: EN[`segment.${words}.action`],
  }
}
