import { SEGMENT_MAP_WORDS } from '../words/en/segment-maps.ts'

/** A range of scores, both ends included. */
export type ScoreRange = readonly [from: number, to: number]

/** The most characters of the name of a segment or a map. */
export const MAP_NAME_LIMIT = 80

/** A named group of customers that a map knows. */
export interface Segment {
  readonly name: string
  /** `#rrggbb`, the same on every screen and in every report. */
  readonly color: string
  /** Who these customers are, in one plain sentence. */
  readonly meaning: string
  /** What to do about them, in one plain sentence. */
  readonly action: string
}

/** Scores that lead to a segment. Conditions that are left out match any score; all that are given must hold. */
export interface SegmentRule {
  readonly segment: string
  /** The exact codes it takes, R, F and M as digits: `['555', '554']`; with dashes between where one has two digits. */
  readonly codes?: readonly string[]
  readonly r?: ScoreRange
  readonly f?: ScoreRange
  readonly m?: ScoreRange
  /** The rounded mean of F and M, half up. */
  readonly fm?: ScoreRange
  /** R + F + M. */
  readonly sum?: ScoreRange
  /** The average of R, F and M re-ranked into five equal groups; 5 is best. */
  readonly tier?: ScoreRange
}

/** How scores become a named segment. Rules are tried in order, the first that matches wins. */
export interface SegmentMap {
  readonly id: string
  readonly title: string
  /** One sentence on what it looks at and where it comes from. */
  readonly about: string
  /** In the order in which people read them: best first. */
  readonly segments: readonly Segment[]
  readonly rules: readonly SegmentRule[]
  /** How many scores its rules are written for: 5 when left out; `any` where they fit any number. */
  readonly bins?: number | 'any'
}

/** How many scores each measure has. */
export interface Bins {
  readonly r: number
  readonly f: number
  readonly m: number
}

/** The scores of one customer; the highest is best. */
export interface Scores {
  readonly r: number
  readonly f: number
  readonly m: number
  /** Needed by maps with a rule on `tier` only. */
  readonly tier?: number
}

/** The segment of customers whom no rule of a map matches. */
export const OTHERS: Segment = {
  name: 'Others',
  color: '#8a8f98',
  meaning: SEGMENT_MAP_WORDS['segment.others.meaning'],
  action: SEGMENT_MAP_WORDS['segment.others.action'],
}
