import type { ScoreRange, Scores, SegmentMap, SegmentRule } from '../model/segment-map.ts'
import { OTHERS } from '../model/segment-map.ts'
import { meanOfFrequencyAndMonetary, ruleMatches, scoreCode } from '../segment-maps/match-segment.ts'

/** Why scores make a segment: the rule of the map that took them, in one sentence. */
export function explainRule(map: SegmentMap, scores: Scores, segment: string): string {
  const code = scoreCode(scores)
  const place = map.rules.findIndex((rule) => rule.segment === segment && ruleMatches(withoutTier(rule), scores))
  const rule = map.rules[place]
  if (segment === OTHERS.name || !rule) return `No rule of the map “${map.title}” takes the code ${code}.`
  const order = map.rules.length === 1 ? '' : `, rule ${place + 1} of ${map.rules.length},`
  return `The map “${map.title}”${order} calls ${conditionWords(rule, scores)} ${segment}.`
}

function conditionWords(rule: SegmentRule, scores: Scores): string {
  const conditions = [
    rule.codes &&
      `the code ${scoreCode(scores)}${rule.codes.length === 1 ? '' : ` and ${others(rule.codes.length - 1)}`}`,
    range('recency', rule.r),
    range('frequency', rule.f),
    range('monetary', rule.m),
    range(`a mean of frequency and monetary (here ${meanOfFrequencyAndMonetary(scores)}) of`, rule.fm),
    range(`a sum of the scores (here ${scores.r + scores.f + scores.m}) of`, rule.sum),
    rule.tier && `${TIERS[rule.tier[0] - 1] ?? 'a'} fifth of all customers by the average of the scores`,
  ].filter((words) => words !== undefined)
  return conditions.length === 0 ? 'every customer' : conditions.join(', ')
}

const TIERS = ['the last', 'the fourth', 'the middle', 'the second', 'the best']

function others(count: number): string {
  return count === 1 ? 'one other' : `${count} others`
}

function range(name: string, scores: ScoreRange | undefined): string | undefined {
  if (!scores) return undefined
  const [from, to] = scores
  return from === to ? `${name} ${from}` : `${name} ${from} to ${to}`
}

/** A customer's tier depends on all the others, so here the segment itself stands for it. */
function withoutTier(rule: SegmentRule): SegmentRule {
  const { tier: _, ...rest } = rule
  return rest
}
