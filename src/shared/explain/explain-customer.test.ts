import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { findMap } from '../segment-maps/index.ts'
import { ENGLISH } from '../words/english.ts'
import { explainCustomer } from './explain-customer.ts'
import type { ExplainedCustomer, ExplainedRun } from './explanation.ts'

const READER = { words: ENGLISH, currency: 'GBP', bestIs: 'highest' } as const

/** The thresholds of UCI Online Retail. */
const RUN: ExplainedRun = {
  settings: { ...DEFAULT_SETTINGS, exclude: [], asOf: '2011-12-10' },
  map: findMap('eleven-rfm'),
  thresholds: {
    recency: [13.8, 33, 72, 180],
    frequency: [1, 2, 3, 6],
    monetary: [2_493_440, 4_874_120, 9_333_480, 20_550_500],
  },
}

const customer = (change: Partial<ExplainedCustomer>): ExplainedCustomer => ({
  recencyDays: 40,
  frequency: 2,
  monetary: 4_000_000,
  r: 3,
  f: 2,
  m: 2,
  segment: 'Hibernating',
  ...change,
})

describe('explainCustomer', () => {
  it('says where each measure lies, which rule decided and what would change it', () => {
    const { measures, ...rest } = explainCustomer(customer({}), RUN, READER)
    expect(measures.map(({ sentences }) => sentences.join(' '))).toEqual([
      'Recency: 40 days since the last order. Score 3 of 5: above 33, up to 72.',
      'Frequency: 2 orders. Score 2 of 5: above 1, up to 2.',
      'Monetary: £400.00. Score 2 of 5: above £249.34, up to £487.41.',
    ])
    expect(rest).toEqual({
      segment: 'Hibernating',
      code: '322',
      scores: 'Last bought a while ago (3 of 5), buys rarely (2 of 5), spends little (2 of 5).',
      rule: 'Rule 10 of 11 in the map “Eleven segments” leads to Hibernating: code 322 or one of 10 others.',
      order: null,
      moves: [
        'A new order on the analysis date would raise recency from 3 to 5 and lead to Promising.',
        '1 more order, 3 in all, would raise frequency from 2 to 3 (still Hibernating).',
        '£487.42 instead of £400.00 would raise monetary from 2 to 3 and lead to Potential Loyalist.',
      ],
    })
  })

  it('has nothing to raise for the best, and names the open ends', () => {
    const best = customer({
      recencyDays: 1,
      frequency: 9,
      monetary: 90_000_000,
      r: 5,
      f: 5,
      m: 5,
      segment: 'Champions',
    })
    const { measures, moves } = explainCustomer(best, RUN, READER)
    expect(moves).toEqual([])
    expect(measures.map(({ above, upTo }) => [above, upTo])).toEqual([
      [null, 13.8],
      [6, null],
      [20_550_500, null],
    ])
    expect(measures[0]?.sentences).toEqual(['Recency: 1 day since the last order.', 'Score 5 of 5: up to 13.8.'])
  })

  it('names a segment that a move leads to as the map does', () => {
    const { moves } = explainCustomer(customer({ f: 5, m: 4, frequency: 8, monetary: 10_000_000 }), RUN, READER)
    expect(moves[0]).toBe('A new order on the analysis date would raise recency from 3 to 5 and lead to Champions.')
  })

  it('skips scores that coinciding cuts give to nobody', () => {
    const run = { ...RUN, thresholds: { ...RUN.thresholds, frequency: [1, 1, 1, 4] } }
    const { moves } = explainCustomer(customer({ frequency: 1, f: 1 }), run, READER)
    expect(moves[1]).toContain('1 more order, 2 in all, would raise frequency from 1 to 4')
  })

  it('says of equal groups what decided between those of one value', () => {
    const run = { ...RUN, settings: { ...RUN.settings, scheme: 'ntile' } as const }
    // Up to one order are the first fifth; of those with one the later ones stand in the next.
    const { measures } = explainCustomer(customer({ frequency: 1 }), run, READER)
    expect(measures.map(({ sentences }) => sentences.length)).toEqual([2, 3, 2])
    expect(measures[1]?.sentences[2]).toBe(ENGLISH.say('why.tie'))
    const { measures: byQuantile } = explainCustomer(customer({ frequency: 1 }), RUN, READER)
    expect(byQuantile[1]?.sentences).toHaveLength(2)
  })

  it('raises recency by an order on the analysis date itself, no day before it', () => {
    const run = { ...RUN, thresholds: { ...RUN.thresholds, recency: [0, 3, 9, 30] } }
    const { moves } = explainCustomer(customer({ recencyDays: 1, r: 4 }), run, READER)
    expect(moves[0]).toContain('A new order on the analysis date would raise recency from 4 to 5')
  })

  it('reads boundaries that belong to the group above', () => {
    const run = { ...RUN, thresholds: { ...RUN.thresholds, equal: 'upper', frequency: [4, 5, 6, 8] } as const }
    const { measures, moves } = explainCustomer(customer({ frequency: 5, f: 3 }), run, READER)
    expect(measures[1]?.sentences).toEqual(['Frequency: 5 orders.', 'Score 3 of 5: at least 5, below 6.'])
    expect(moves[1]).toContain('1 more order, 6 in all, would raise frequency from 3 to 4')
  })

  it('says that Others are those whom no rule takes', () => {
    const run = { ...RUN, map: findMap('r-package') }
    const { rule } = explainCustomer(customer({ r: 2, f: 1, m: 5, segment: 'Others' }), run, READER)
    expect(rule).toBe('No rule of the map “As in the R package rfm” matches the code 215.')
  })

  it('does not predict tiers', () => {
    const run = { ...RUN, map: findMap('five-tiers') }
    const { rule, moves } = explainCustomer(customer({ segment: 'Tier 4' }), run, READER)
    expect(rule).toContain('leads to Tier 4: the fourth fifth of all customers by average score.')
    expect(moves[0]).toBe('A new order on the analysis date would raise recency from 3 to 5.')
  })

  it('says the same with 1 as the best score', () => {
    const { measures, code, scores, rule, order, moves } = explainCustomer(customer({}), RUN, {
      ...READER,
      bestIs: 'lowest',
    })
    expect(measures.map(({ sentences }) => sentences[1])).toEqual([
      'Score 3 of 5, where 1 is best: above 33, up to 72.',
      'Score 4 of 5, where 1 is best: above 1, up to 2.',
      'Score 4 of 5, where 1 is best: above £249.34, up to £487.41.',
    ])
    expect(code).toBe('344')
    expect([scores, rule, order]).toEqual([
      'Last bought a while ago (3 of 5), buys rarely (4 of 5), spends little (4 of 5).',
      'Rule 10 of 11 in the map “Eleven segments” leads to Hibernating: code 344 or one of 10 others.',
      'In these scores 1 is the best.',
    ])
    expect(moves).toEqual([
      'A new order on the analysis date would raise recency from 3 to 1 and lead to Promising.',
      '1 more order, 3 in all, would raise frequency from 4 to 3 (still Hibernating).',
      '£487.42 instead of £400.00 would raise monetary from 4 to 3 and lead to Potential Loyalist.',
    ])
  })

  it.each([
    ['r-package', { r: 4, f: 3, m: 3 }, 'Potential Loyalist', 'recency 1 to 3, frequency 1 to 3 and monetary 1 to 4'],
    ['low-mid-high', { r: 4, f: 2, m: 3 }, 'Mid', 'a sum of scores of 7 to 9 (here 9)'],
    ['putler-grid', { r: 5, f: 5, m: 4 }, 'Champions', 'a mean of frequency and monetary of 1 to 2 (here 1)'],
  ] as const)('turns the ranges of %s as it turns the scores', (map, scores, segment, words) => {
    const run = { ...RUN, map: findMap(map) }
    const { rule } = explainCustomer(customer({ ...scores, segment }), run, { ...READER, bestIs: 'lowest' })
    expect(rule).toContain(words)
  })
})
