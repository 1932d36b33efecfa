import { FREQUENCY_NOUNS } from '../format/measure-titles.ts'
import { formatMoney } from '../format/money.ts'
import { formatCount } from '../format/numbers.ts'
import type { Scores } from '../model/segment-map.ts'
import { binsOf, cutsOf, type Measure } from '../scores/score-value.ts'
import { shownScore, shownScores, turnedWords } from '../scores/show-score.ts'
import { scoreCode } from '../segment-maps/match-segment.ts'
import { explainMoves } from './explain-moves.ts'
import { explainRule } from './explain-rule.ts'
import type { ExplainedCustomer, ExplainedRun, ExplainWords, Explanation, MeasureExplanation } from './explanation.ts'
import { formatDays } from './measure-words.ts'
import { scoresInWords } from './scores-in-words.ts'

/** Says in words why a customer of a run is in the segment, by the run's own thresholds and map. */
export function explainCustomer(customer: ExplainedCustomer, run: ExplainedRun, words: ExplainWords): Explanation {
  const scores: Scores = { r: customer.r, f: customer.f, m: customer.m }
  const { recencyDays, frequency, monetary, segment } = customer
  const { bestIs = 'highest' } = words
  const bins = binsOf(run.thresholds)
  return {
    segment,
    code: scoreCode(shownScores(scores, bins, bestIs)),
    measures: [
      explainMeasure('recency', recencyDays, scores.r, scores, run, words),
      explainMeasure('frequency', frequency, scores.f, scores, run, words),
      explainMeasure('monetary', monetary, scores.m, scores, run, words),
    ],
    rule: [
      scoresInWords(scores, bins, run.settings, bestIs),
      explainRule(run.map, scores, segment, { bins, bestIs }),
      turnedWords(bestIs),
    ]
      .filter((sentence) => sentence !== null)
      .join(' '),
    moves: explainMoves(customer, run, words),
  }
}

function explainMeasure(
  measure: Measure,
  value: number,
  score: number,
  scores: Scores,
  run: ExplainedRun,
  words: ExplainWords,
): MeasureExplanation {
  const cuts = cutsOf(run.thresholds, measure, scores)
  const best = cuts.length + 1
  // The groups in ascending order of values; few days are the best recency.
  const group = measure === 'recency' ? best - score : score - 1
  const above = cuts[group - 1] ?? null
  const upTo = cuts[group] ?? null
  const write = (amount: number) => writeValue(measure, amount, run, words)
  const place = placeWords(above, upTo, run.thresholds.equal === 'upper', (cut) => writeCut(measure, cut, words))
  const tie =
    run.settings.scheme === 'ntile' && value === above ? ' Customers on a boundary are split by their id.' : ''
  const sentence = `${SUBJECT[measure]}: ${write(value)}, which is ${place}. Score ${shownScore(score, best, words.bestIs ?? 'highest')} of ${best}${words.bestIs === 'lowest' ? ', 1 being the best' : ''}.${tie}`
  return { measure, value, score, best, above, upTo, sentence }
}

const SUBJECT: Readonly<Record<Measure, string>> = { recency: 'Recency', frequency: 'Frequency', monetary: 'Monetary' }

function writeValue(measure: Measure, value: number, run: ExplainedRun, words: ExplainWords): string {
  if (measure === 'recency') return `${formatDays(value, words.locale)} since the last order`
  if (measure === 'monetary') return formatMoney(value, words.currency, words.locale)
  const { one, many } = FREQUENCY_NOUNS[run.settings.frequency]
  return `${formatCount(value, words.locale)} ${value === 1 ? one : many}`
}

function writeCut(measure: Measure, cut: number, words: ExplainWords): string {
  if (measure === 'monetary') return formatMoney(cut, words.currency, words.locale)
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 }).format(cut)
}

function placeWords(
  above: number | null,
  upTo: number | null,
  isUpper: boolean,
  write: (cut: number) => string,
): string {
  const low = above === null ? null : isUpper ? `at least ${write(above)}` : `above ${write(above)}`
  const high = upTo === null ? null : isUpper ? `below ${write(upTo)}` : `up to ${write(upTo)}`
  if (low !== null && high !== null) return `${low} and ${high}`
  return low ?? high ?? 'in the only group'
}
