import type { Bins, ScoreRange, Scores, SegmentMap, SegmentRule } from '../model/segment-map.ts'
import { OTHERS } from '../model/segment-map.ts'
import { type BestIs, shownScores } from '../scores/show-score.ts'
import { meanOfFrequencyAndMonetary, ruleMatches, scoreCode } from '../segment-maps/match-segment.ts'

/** How many scores there are, and how they are written. */
interface Writing {
  readonly bins: Bins
  readonly bestIs: BestIs
}

/** Why scores make a segment: the rule of the map that took them, in one sentence. */
export function explainRule(map: SegmentMap, scores: Scores, segment: string, writing: Writing): string {
  const place = map.rules.findIndex((rule) => rule.segment === segment && ruleMatches(withoutTier(rule), scores))
  const rule = map.rules[place]
  if (segment === OTHERS.name || !rule) {
    return `No rule of the map “${map.title}” takes the code ${scoreCode(shownScores(scores, writing.bins, writing.bestIs))}.`
  }
  const order = map.rules.length === 1 ? '' : `, rule ${place + 1} of ${map.rules.length},`
  return `The map “${map.title}”${order} calls ${conditionWords(rule, scores, writing)} ${segment}.`
}

function conditionWords(rule: SegmentRule, scores: Scores, { bins, bestIs }: Writing): string {
  const { r, f, m } = bins
  // What stands beside a score, a mean or a sum when the order is turned: the least and the most there is, added.
  const ends = { r: r + 1, f: f + 1, m: m + 1, fm: (f + m) / 2 + 1, sum: r + f + m + 3 }
  const turned = (value: number, ends: number) => (bestIs === 'highest' ? value : ends - value)
  const range = (name: string, scores: ScoreRange | undefined, ends: number) =>
    scores && rangeWords(name, turned(scores[0], ends), turned(scores[1], ends))
  const mean = turned(meanOfFrequencyAndMonetary(scores), ends.fm)
  const sum = turned(scores.r + scores.f + scores.m, ends.sum)
  const conditions = [
    rule.codes &&
      `the code ${scoreCode(shownScores(scores, bins, bestIs))}${rule.codes.length === 1 ? '' : ` and ${others(rule.codes.length - 1)}`}`,
    range('recency', rule.r, ends.r),
    range('frequency', rule.f, ends.f),
    range('monetary', rule.m, ends.m),
    range(`a mean of frequency and monetary (here ${mean}) of`, rule.fm, ends.fm),
    range(`a sum of the scores (here ${sum}) of`, rule.sum, ends.sum),
    rule.tier && `${TIERS[rule.tier[0] - 1] ?? 'a'} fifth of all customers by the average of the scores`,
  ].filter((words) => words !== undefined)
  return conditions.length === 0 ? 'every customer' : conditions.join(', ')
}

const TIERS = ['the last', 'the fourth', 'the middle', 'the second', 'the best']

function others(count: number): string {
  return count === 1 ? 'one other' : `${count} others`
}

function rangeWords(name: string, one: number, other: number): string {
  return one === other ? `${name} ${one}` : `${name} ${Math.min(one, other)} to ${Math.max(one, other)}`
}

/** A customer's tier depends on all the others, so here the segment itself stands for it. */
function withoutTier(rule: SegmentRule): SegmentRule {
  const { tier: _, ...rest } = rule
  return rest
}
