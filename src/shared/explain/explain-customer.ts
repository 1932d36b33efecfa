import type { Scores } from '../model/segment-map.ts'
import { binsOf, cutsOf, type Measure } from '../scores/score-value.ts'
import { shownScore, shownScores } from '../scores/show-score.ts'
import { scoreCode } from '../segment-maps/match-segment.ts'
import { explainMoves } from './explain-moves.ts'
import { explainRule } from './explain-rule.ts'
import type { ExplainedCustomer, ExplainedRun, ExplainWords, Explanation, MeasureExplanation } from './explanation.ts'
import { scoresInWords } from './scores-in-words.ts'

/** Says in words why a customer of a run is in the segment, by the run's own thresholds and map. */
export function explainCustomer(customer: ExplainedCustomer, run: ExplainedRun, reader: ExplainWords): Explanation {
  const scores: Scores = { r: customer.r, f: customer.f, m: customer.m }
  const { recencyDays, frequency, monetary, segment } = customer
  const { bestIs, words } = reader
  const bins = binsOf(run.thresholds)
  return {
    segment,
    code: scoreCode(shownScores(scores, bins, bestIs)),
    measures: [
      explainMeasure('recency', recencyDays, scores.r, scores, run, reader),
      explainMeasure('frequency', frequency, scores.f, scores, run, reader),
      explainMeasure('monetary', monetary, scores.m, scores, run, reader),
    ],
    scores: scoresInWords(scores, bins, run.settings, reader),
    rule: explainRule(run.map, scores, segment, bins, reader),
    order: bestIs === 'lowest' ? words.say('why.scores.lowest') : null,
    moves: explainMoves(customer, run, reader),
  }
}

function explainMeasure(
  measure: Measure,
  value: number,
  score: number,
  scores: Scores,
  run: ExplainedRun,
  reader: ExplainWords,
): MeasureExplanation {
  const { words, bestIs } = reader
  const cuts = cutsOf(run.thresholds, measure, scores)
  const best = cuts.length + 1
  // The groups in ascending order of values; few days are the best recency.
  const group = measure === 'recency' ? best - score : score - 1
  const above = cuts[group - 1] ?? null
  const upTo = cuts[group] ?? null
  const sentences = [
    writeValue(measure, value, run, reader),
    words.say('why.score', {
      score: shownScore(score, best, bestIs),
      best,
      bestIs,
      ends: endsOf(above, upTo, run.thresholds.equal === 'upper'),
      above: above === null ? '' : writeCut(measure, above, reader),
      upTo: upTo === null ? '' : writeCut(measure, upTo, reader),
    }),
    ...(run.settings.scheme === 'ntile' && value === above ? [words.say('why.tie')] : []),
  ]
  return { measure, value, score, best, above, upTo, sentences }
}

function writeValue(measure: Measure, value: number, run: ExplainedRun, { words, currency }: ExplainWords): string {
  if (measure === 'recency') return words.say('why.recency', { days: value })
  if (measure === 'monetary') return words.say('why.monetary', { amount: words.exactMoney(value, currency) })
  return words.say('why.frequency', { count: value, counted: run.settings.frequency })
}

function writeCut(measure: Measure, cut: number, { words, currency }: ExplainWords): string {
  if (measure === 'monetary') return words.exactMoney(cut, currency)
  return Number.isInteger(cut) ? words.count(cut) : words.number(cut, 1)
}

/** Which of the texts for a span of values fits. */
function endsOf(above: number | null, upTo: number | null, isUpper: boolean): string {
  if (above !== null && upTo !== null) return isUpper ? 'fromTo' : 'between'
  if (above !== null) return isUpper ? 'from' : 'above'
  if (upTo !== null) return isUpper ? 'below' : 'upTo'
  return 'all'
}
