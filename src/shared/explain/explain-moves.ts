import { MONEY_SCALE } from '../model/money.ts'
import type { Scores } from '../model/segment-map.ts'
import { cutsOf, cutsPassed, scoreValue } from '../scores/score-value.ts'
import { shownScore } from '../scores/show-score.ts'
import { mapText } from '../segment-maps/map-text.ts'
import { matchSegment } from '../segment-maps/match-segment.ts'
import type { Words } from '../words/words.ts'
import type { ExplainedCustomer, ExplainedRun, ExplainWords } from './explanation.ts'

/** What would raise each score of a customer, everything else unchanged, and the segment it would lead to. */
export function explainMoves(customer: ExplainedCustomer, run: ExplainedRun, reader: ExplainWords): string[] {
  const moves = [
    recencyMove(customer, run, reader),
    frequencyMove(customer, run, reader),
    monetaryMove(customer, run, reader),
  ]
  return moves.filter((move) => move !== null)
}

function recencyMove(customer: ExplainedCustomer, run: ExplainedRun, { words, bestIs }: ExplainWords): string | null {
  const { recency, equal } = run.thresholds
  const best = recency.length + 1
  const r = scoreValue(0, 'recency', recency, equal)
  if (r <= customer.r) return null
  return words.say('why.move.recency', {
    from: shownScore(customer.r, best, bestIs),
    to: shownScore(r, best, bestIs),
    ...leadsTo({ ...scoresOf(customer), r }, customer, run, words),
  })
}

function frequencyMove(customer: ExplainedCustomer, run: ExplainedRun, { words, bestIs }: ExplainWords): string | null {
  const cuts = cutsOf(run.thresholds, 'frequency', customer)
  const cut = cuts[cutsPassed(customer.frequency, cuts, run.thresholds.equal)]
  if (cut === undefined) return null
  const needed = run.thresholds.equal === 'upper' ? Math.ceil(cut) : Math.floor(cut) + 1
  const f = scoreValue(needed, 'frequency', cuts, run.thresholds.equal)
  if (f <= customer.f) return null
  return words.say('why.move.frequency', {
    counted: run.settings.frequency,
    more: needed - customer.frequency,
    needed,
    from: shownScore(customer.f, cuts.length + 1, bestIs),
    to: shownScore(f, cuts.length + 1, bestIs),
    ...leadsTo({ ...scoresOf(customer), f }, customer, run, words),
  })
}

function monetaryMove(customer: ExplainedCustomer, run: ExplainedRun, reader: ExplainWords): string | null {
  const { words, currency, bestIs } = reader
  const cuts = cutsOf(run.thresholds, 'monetary', customer)
  const cut = cuts[cutsPassed(customer.monetary, cuts, run.thresholds.equal)]
  if (cut === undefined) return null
  // The next whole cent above the cut, so that the amount as it is shown is enough.
  const cent = MONEY_SCALE / 100
  const needed = (Math.floor(cut / cent) + 1) * cent
  const m = scoreValue(needed, 'monetary', cuts, run.thresholds.equal)
  if (m <= customer.m) return null
  return words.say('why.move.monetary', {
    needed: words.exactMoney(needed, currency),
    now: words.exactMoney(customer.monetary, currency),
    from: shownScore(customer.m, cuts.length + 1, bestIs),
    to: shownScore(m, cuts.length + 1, bestIs),
    ...leadsTo({ ...scoresOf(customer), m }, customer, run, words),
  })
}

function scoresOf({ r, f, m }: ExplainedCustomer): Scores {
  return { r, f, m }
}

/** Tiers, and groups inside groups, depend on all customers: there the segment after one customer's move is not predicted. */
function leadsTo(scores: Scores, customer: ExplainedCustomer, run: ExplainedRun, words: Words) {
  if (run.thresholds.nested || run.map.rules.some((rule) => rule.tier)) return { leads: 'unknown', segment: '' }
  const segment = matchSegment(run.map, scores)
  return { leads: segment === customer.segment ? 'same' : 'elsewhere', segment: words.write(mapText(segment)) }
}
