import type { Bins, ScoreRange, Scores, SegmentMap, SegmentRule } from '../model/segment-map.ts'
import { OTHERS } from '../model/segment-map.ts'
import { shownScores } from '../scores/show-score.ts'
import { mapText } from '../segment-maps/map-text.ts'
import { meanOfFrequencyAndMonetary, ruleMatches, scoreCode } from '../segment-maps/match-segment.ts'
import type { ExplainWords } from './explanation.ts'

/** Why scores make a segment: the rule of the map that took them, in one sentence. */
export function explainRule(
  map: SegmentMap,
  scores: Scores,
  segment: string,
  bins: Bins,
  { words, bestIs }: ExplainWords,
): string {
  const place = map.rules.findIndex((rule) => rule.segment === segment && ruleMatches(withoutTier(rule), scores))
  const rule = map.rules[place]
  if (segment === OTHERS.name || !rule) {
    return words.say('why.rule.none', {
      map: words.write(mapText(map.title)),
      code: scoreCode(shownScores(scores, bins, bestIs)),
    })
  }
  return words.say('why.rule', {
    map: words.write(mapText(map.title)),
    rules: map.rules.length,
    rule: place + 1,
    segment: words.write(mapText(segment)),
    conditions: words.list(conditionsOf(rule, scores, bins, { words, bestIs })),
  })
}

function conditionsOf(
  rule: SegmentRule,
  scores: Scores,
  bins: Bins,
  { words, bestIs }: Pick<ExplainWords, 'words' | 'bestIs'>,
): string[] {
  const { say } = words
  const { r, f, m } = bins
  // What stands beside a score, a mean or a sum when the order is turned: the least and the most there is, added.
  const ends = { r: r + 1, f: f + 1, m: m + 1, fm: (f + m) / 2 + 1, sum: r + f + m + 3 }
  const turned = (value: number, ends: number) => (bestIs === 'highest' ? value : ends - value)
  const spanOf = (range: ScoreRange, ends: number) => {
    const [one, other] = [turned(range[0], ends), turned(range[1], ends)]
    return { span: one === other ? 'one' : 'several', from: Math.min(one, other), to: Math.max(one, other) }
  }
  const single = (['r', 'f', 'm'] as const).map((measure) => {
    const range = rule[measure]
    return range && say(`why.condition.${measure}`, spanOf(range, ends[measure]))
  })
  const conditions = [
    rule.codes &&
      say('why.condition.codes', {
        code: scoreCode(shownScores(scores, bins, bestIs)),
        others: rule.codes.length - 1,
      }),
    ...single,
    rule.fm &&
      say('why.condition.fm', {
        ...spanOf(rule.fm, ends.fm),
        here: turned(meanOfFrequencyAndMonetary(scores), ends.fm),
      }),
    rule.sum &&
      say('why.condition.sum', {
        ...spanOf(rule.sum, ends.sum),
        here: turned(scores.r + scores.f + scores.m, ends.sum),
      }),
    rule.tier && say('why.condition.tier', { tier: rule.tier[0] }),
  ].filter((condition) => condition !== undefined)
  return conditions.length === 0 ? [say('why.condition.all')] : conditions
}

/** A customer's tier depends on all the others, so here the segment itself stands for it. */
function withoutTier(rule: SegmentRule): SegmentRule {
  const { tier: _, ...rest } = rule
  return rest
}
