import { FREQUENCY_NOUNS } from '../format/measure-titles.ts'
import { formatMoney } from '../format/money.ts'
import { formatCount } from '../format/numbers.ts'
import { MONEY_SCALE } from '../model/money.ts'
import type { Scores } from '../model/segment-map.ts'
import { cutsOf, cutsPassed, scoreValue } from '../scores/score-value.ts'
import { shownScore } from '../scores/show-score.ts'
import { matchSegment } from '../segment-maps/match-segment.ts'
import type { ExplainedCustomer, ExplainedRun, ExplainWords } from './explanation.ts'

/** What would raise each score of a customer, everything else unchanged, and the segment it would lead to. */
export function explainMoves(customer: ExplainedCustomer, run: ExplainedRun, words: ExplainWords): string[] {
  const moves = [
    recencyMove(customer, run, words),
    frequencyMove(customer, run, words),
    monetaryMove(customer, run, words),
  ]
  return moves.filter((move) => move !== null)
}

function recencyMove(customer: ExplainedCustomer, run: ExplainedRun, words: ExplainWords): string | null {
  const { recency, equal } = run.thresholds
  const shown = (score: number) => shownScore(score, recency.length + 1, words.bestIs ?? 'highest')
  const r = scoreValue(0, 'recency', recency, equal)
  if (r <= customer.r) return null
  return `A new order on the analysis date would raise recency from ${shown(customer.r)} to ${shown(r)}${leadsTo({ ...scoresOf(customer), r }, customer, run)}.`
}

function frequencyMove(customer: ExplainedCustomer, run: ExplainedRun, words: ExplainWords): string | null {
  const cuts = cutsOf(run.thresholds, 'frequency', customer)
  const cut = cuts[cutsPassed(customer.frequency, cuts, run.thresholds.equal)]
  if (cut === undefined) return null
  const needed = run.thresholds.equal === 'upper' ? Math.ceil(cut) : Math.floor(cut) + 1
  const f = scoreValue(needed, 'frequency', cuts, run.thresholds.equal)
  if (f <= customer.f) return null
  const { one, many } = FREQUENCY_NOUNS[run.settings.frequency]
  const more = needed - customer.frequency
  const shown = (score: number) => shownScore(score, cuts.length + 1, words.bestIs ?? 'highest')
  const count = (value: number) => formatCount(value, words.locale)
  return `${count(more)} more ${more === 1 ? one : many}, ${count(needed)} in all, would raise frequency from ${shown(customer.f)} to ${shown(f)}${leadsTo({ ...scoresOf(customer), f }, customer, run)}.`
}

function monetaryMove(customer: ExplainedCustomer, run: ExplainedRun, words: ExplainWords): string | null {
  const cuts = cutsOf(run.thresholds, 'monetary', customer)
  const cut = cuts[cutsPassed(customer.monetary, cuts, run.thresholds.equal)]
  if (cut === undefined) return null
  // The next whole cent above the cut, so that the amount as it is shown is enough.
  const cent = MONEY_SCALE / 100
  const needed = (Math.floor(cut / cent) + 1) * cent
  const m = scoreValue(needed, 'monetary', cuts, run.thresholds.equal)
  if (m <= customer.m) return null
  const shown = (score: number) => shownScore(score, cuts.length + 1, words.bestIs ?? 'highest')
  const write = (amount: number) => formatMoney(amount, words.currency, words.locale)
  return `${write(needed)} instead of ${write(customer.monetary)} would raise monetary from ${shown(customer.m)} to ${shown(m)}${leadsTo({ ...scoresOf(customer), m }, customer, run)}.`
}

function scoresOf({ r, f, m }: ExplainedCustomer): Scores {
  return { r, f, m }
}

/** Tiers, and groups inside groups, depend on all customers: there the segment after one customer's move is not foretold. */
function leadsTo(scores: Scores, customer: ExplainedCustomer, run: ExplainedRun): string {
  if (run.thresholds.nested || run.map.rules.some((rule) => rule.tier)) return ''
  const segment = matchSegment(run.map, scores)
  return segment === customer.segment ? ` (still ${segment})` : `, to ${segment}`
}
