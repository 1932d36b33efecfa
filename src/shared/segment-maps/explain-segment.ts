import type { ScoreRange, Scores, SegmentMap, SegmentRule } from '../model/segment-map.ts'
import { meanOfFrequencyAndMonetary, ruleMatches, scoreCode } from './match-segment.ts'

/** Why a customer is in a segment. */
export interface SegmentReason {
  /** The place of the rule that decided, counted from 1; null when no rule took the scores. */
  readonly rule: number | null
  /** One or two plain sentences. */
  readonly why: string
}

const STEPS = [1, 2, 3, 4, 5]

/** Says by which rule of a map these scores became that segment. The tier need not be known: the segment tells it. */
export function explainSegment(map: SegmentMap, scores: Scores, segment: string): SegmentReason {
  const place = map.rules.findIndex((rule) => rule.segment === segment && takes(rule, scores))
  const rule = map.rules[place]
  if (rule === undefined) {
    return { rule: null, why: `No rule of the map "${map.title}" takes the scores ${scoreCode(scores)}.` }
  }
  const order = map.rules.length > 1 && !rule.codes ? ' Rules are tried in order, and the first that fits decides.' : ''
  return { rule: place + 1, why: `${conditionsOf(rule, scores)} leads to ${segment}.${order}` }
}

function takes(rule: SegmentRule, scores: Scores): boolean {
  return rule.tier === undefined || scores.tier !== undefined
    ? ruleMatches(rule, scores)
    : STEPS.some((tier) => ruleMatches(rule, { ...scores, tier }))
}

function conditionsOf(rule: SegmentRule, scores: Scores): string {
  const { r, f, m } = scores
  const parts: string[] = []
  if (rule.codes) {
    const others = rule.codes.length === 1 ? 'the only code' : `one of the ${rule.codes.length} codes`
    parts.push(`the code ${scoreCode(scores)}, ${others} of this segment,`)
  }
  if (rule.r) parts.push(part('a recency score', rule.r, r))
  if (rule.f) parts.push(part('a frequency score', rule.f, f))
  if (rule.m) parts.push(part('a monetary score', rule.m, m))
  if (rule.fm) parts.push(part('a mean of frequency and monetary scores', rule.fm, meanOfFrequencyAndMonetary(scores)))
  if (rule.sum) parts.push(part('a sum of the three scores', rule.sum, r + f + m, 15))
  if (rule.tier) parts.push(part('a place among all customers by average score, in fifths,', rule.tier, scores.tier))
  if (parts.length === 0) return 'Whatever no earlier rule took'
  const text = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
  return `${text?.charAt(0).toUpperCase()}${text?.slice(1)}`
}

function part(what: string, [from, to]: ScoreRange, is: number | undefined, most = 5): string {
  const range =
    from === to
      ? `of ${from}`
      : to >= most
        ? `of ${from} or more`
        : from <= 1
          ? `of ${to} or less`
          : `of ${from} to ${to}`
  return is === undefined || from === to ? `${what} ${range}` : `${what} ${range} (it is ${is})`
}
