import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, SCHEME_NAMES, type Settings } from '../../shared/model/settings.ts'
import { binsOf, cutsOf, scoreValue } from '../../shared/scores/score-value.ts'
import { hasSharedData, readReference } from '../testing/shared-data.ts'
import type { ScoredMeasures } from './score.ts'
import { type ScoredColumns, SINGLE_SCHEMES, scoreMeasures } from './score-measures.ts'

interface Person {
  readonly recency: number
  readonly frequency: number
  readonly monetary: number
}

// Few different values, so that ties are the rule.
const people = fc.array(
  fc.record({
    recency: fc.integer({ min: 0, max: 30 }),
    frequency: fc.integer({ min: 1, max: 8 }),
    monetary: fc.integer({ min: -50_000, max: 400_000 }),
  }),
  { minLength: 1, maxLength: 60 },
)
const bins = fc.integer({ min: 3, max: 10 })
const OWN = { recency: [7, 14, 21], frequency: [1, 2, 4, 6], monetary: [0, 100_000] }

const idOf = (place: number) => `c${String(place).padStart(3, '0')}`
const columnsOf = (persons: readonly Person[], ids = persons.map((_, place) => idOf(place))): ScoredColumns => ({
  ids,
  recency: Int32Array.from(persons, (person) => person.recency),
  frequency: Int32Array.from(persons, (person) => person.frequency),
  monetary: Float64Array.from(persons, (person) => person.monetary),
})
const settingsOf = (scheme: Settings['scheme'], count: number) => ({
  ...DEFAULT_SETTINGS,
  scheme,
  bins: count,
  own: scheme === 'own' ? OWN : DEFAULT_SETTINGS.own,
})
const score = (persons: readonly Person[], scheme: Settings['scheme'], count: number) =>
  scoreMeasures(columnsOf(persons), settingsOf(scheme, count), null)
const codes = ({ scores: { r, f, m } }: ScoredMeasures) => Array.from(r, (each, at) => [each, f[at], m[at]])

describe.each(SCHEME_NAMES)('scheme %s', (scheme) => {
  it('scores from 1 to the number of bins', () => {
    fc.assert(
      fc.property(people, bins, (persons, count) => {
        const scored = score(persons, scheme, count)
        const best = binsOf(scored.thresholds)
        if (scheme !== 'own') expect(best).toEqual({ r: count, f: count, m: count })
        for (const [r = 0, f = 0, m = 0] of codes(scored)) {
          for (const [each, of] of [
            [r, best.r],
            [f, best.f],
            [m, best.m],
          ] as const) {
            expect(each).toBeGreaterThanOrEqual(1)
            expect(each).toBeLessThanOrEqual(of)
          }
        }
      }),
    )
  })

  it('gives the same scores in whatever order the customers come', () => {
    fc.assert(
      fc.property(people, bins, (persons, count) => {
        const ids = persons.map((_, place) => idOf(place))
        const forth = scoreMeasures(columnsOf(persons, ids), settingsOf(scheme, count), null)
        const back = scoreMeasures(columnsOf(persons.toReversed(), ids.toReversed()), settingsOf(scheme, count), null)
        expect(codes(back).reverse()).toEqual(codes(forth))
        expect(back.thresholds).toEqual(forth.thresholds)
      }),
    )
  })

  it('never scores a better measure lower, among the customers it compares', () => {
    fc.assert(
      fc.property(people, bins, (persons, count) => {
        const { scores } = score(persons, scheme, count)
        const { r, f, m } = scores
        const isNested = scheme === 'nested'
        for (const [a, one] of persons.entries()) {
          for (const [b, other] of persons.entries()) {
            if (one.recency < other.recency) expect(r[a]).toBeGreaterThanOrEqual(r[b] as number)
            const sameR = !isNested || r[a] === r[b]
            if (sameR && one.frequency > other.frequency) expect(f[a]).toBeGreaterThanOrEqual(f[b] as number)
            const sameRf = !isNested || (sameR && f[a] === f[b])
            if (sameRf && one.monetary > other.monetary) expect(m[a]).toBeGreaterThanOrEqual(m[b] as number)
          }
        }
      }),
    )
  })

  it('lists ascending thresholds, from which the scores follow unless ties are split', () => {
    fc.assert(
      fc.property(people, bins, (persons, count) => {
        const scored = score(persons, scheme, count)
        const { thresholds } = scored
        for (const cuts of [thresholds.recency, thresholds.frequency, thresholds.monetary]) {
          expect(cuts).toEqual(cuts.toSorted((a, b) => a - b))
        }
        if (scheme === 'ntile') return
        for (const [at, [r = 0, f = 0, m = 0]] of codes(scored).entries()) {
          const person = persons[at] as Person
          const again = (measure: 'recency' | 'frequency' | 'monetary') =>
            scoreValue(person[measure], measure, cutsOf(thresholds, measure, { r, f }), thresholds.equal)
          expect([again('recency'), again('frequency'), again('monetary')]).toEqual([r, f, m])
        }
        // Frozen thresholds score the same customers as they were scored.
        const frozen = scoreMeasures(columnsOf(persons), settingsOf(scheme, count), thresholds)
        expect(codes(frozen)).toEqual(codes(scored))
      }),
    )
  })
})

describe.each(SCHEME_NAMES.filter((scheme) => scheme !== 'ntile'))('scheme %s', (scheme) => {
  it('gives customers with equal measures equal scores', () => {
    fc.assert(
      fc.property(people, bins, (persons, count) => {
        const twice = codes(score([...persons, ...persons], scheme, count))
        expect(twice.slice(0, persons.length)).toEqual(twice.slice(persons.length))
      }),
    )
  })
})

describe('another unit of the currency', () => {
  const hundredfold = (persons: readonly Person[]) =>
    persons.map((person) => ({ ...person, monetary: person.monetary * 100 }))

  it.each(SCHEME_NAMES.filter((scheme) => scheme !== 'r-package' && scheme !== 'own'))(
    'changes no score of %s',
    (scheme) => {
      fc.assert(
        fc.property(people, bins, (persons, count) => {
          expect(codes(score(hundredfold(persons), scheme, count))).toEqual(codes(score(persons, scheme, count)))
        }),
      )
    },
  )

  it('changes scores by the rule of the R package, as it must', () => {
    const spent = [10_000, 12_000, 14_000, 16_000, 18_000]
    const persons = spent.map((monetary) => ({ recency: 1, frequency: 1, monetary }))
    const monetaryScores = (list: readonly Person[]) => [...score(list, 'r-package', 5).scores.m]
    expect(monetaryScores(persons)).toEqual([1, 1, 1, 1, 1])
    expect(monetaryScores(hundredfold(persons))).toEqual([1, 2, 3, 4, 5])
  })
})

describe('ntile', () => {
  it('makes groups that differ by one at most, the larger ones first', () => {
    const { scores, thresholds } = SINGLE_SCHEMES.ntile({
      values: [9, 1, 8, 2, 7, 3, 6],
      ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      higherIsBetter: true,
      bins: 5,
      unit: 1,
    })
    expect([...scores]).toEqual([5, 1, 4, 1, 3, 2, 2])
    expect(thresholds).toEqual([2, 6, 7, 8])
  })
})

describe('percent-rank', () => {
  const percentRank = (values: number[], higherIsBetter: boolean) =>
    SINGLE_SCHEMES['percent-rank']({ values, ids: [], higherIsBetter, bins: 5, unit: 1 })

  it('is one more than the fifths of all customers that do strictly worse', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }),
        fc.boolean(),
        (values, higherIsBetter) => {
          const expected = values.map((value) => {
            const worse = values.filter((other) => (higherIsBetter ? other < value : other > value)).length
            return Math.floor((worse * 5) / values.length) + 1
          })
          expect([...percentRank(values, higherIsBetter).scores]).toEqual(expected)
        },
      ),
    )
  })

  it('gives the best score to nobody when too many share the first place', () => {
    expect(percentRank([1, 1, 1, 7, 9], false)).toEqual({
      scores: Uint8Array.from([3, 3, 3, 2, 1]),
      thresholds: [0, 0, 1, 7],
    })
  })
})

describe('nested', () => {
  it('cuts frequency inside a recency score, monetary inside both', () => {
    const persons = [1, 2].flatMap((half) =>
      [1, 2, 3].flatMap((frequency) =>
        [1, 2, 3].map((monetary) => ({
          recency: half * 10,
          frequency: frequency * half ** 4,
          monetary: monetary * half,
        })),
      ),
    )
    const { thresholds, ...scored } = score(persons, 'nested', 3)
    // The second half orders sixteen times as often, and scores the same inside its own recency group.
    expect(codes({ ...scored, thresholds }).map((code) => code.slice(1))).toEqual(
      [1, 2].flatMap(() => [1, 2, 3].flatMap((f) => [1, 2, 3].map((m) => [f, m]))),
    )
    expect(thresholds).toMatchObject({ frequency: [], monetary: [] })
    expect(thresholds.nested?.frequency.map((cuts) => cuts.length)).toEqual([0, 2, 2])
  })
})

describe('own', () => {
  it('puts a value that equals a cut below it, and cuts the other measures by quantiles', () => {
    const persons = [5, 30, 31, 90, 91].map((recency, at) => ({ recency, frequency: at + 1, monetary: at }))
    const own = { recency: [30, 90], frequency: null, monetary: null }
    const { scores, thresholds } = scoreMeasures(columnsOf(persons), { scheme: 'own', bins: 5, own }, null)
    expect([...scores.r]).toEqual([3, 3, 2, 2, 1])
    expect([...scores.f]).toEqual([1, 2, 3, 4, 5])
    expect(thresholds.recency).toEqual([30, 90])
  })

  it('cuts each measure as it says, or by quantiles where it says nothing, whichever those are', () => {
    const persons = [5, 30, 31, 90, 91].map((recency, at) => ({ recency, frequency: at + 1, monetary: at * 100 }))
    const measures = ['recency', 'frequency', 'monetary'] as const
    const { thresholds: quantiles } = score(persons, 'quantile', 5)
    for (let set = 0; set < 8; set++) {
      const given = measures.filter((_, at) => ((set >> at) & 1) === 1)
      const cuts = (name: (typeof measures)[number]) => (given.includes(name) ? OWN[name] : null)
      const own = { recency: cuts('recency'), frequency: cuts('frequency'), monetary: cuts('monetary') }
      const { thresholds } = scoreMeasures(columnsOf(persons), { scheme: 'own', bins: 5, own }, null)
      for (const name of measures) expect(thresholds[name]).toEqual(cuts(name) ?? quantiles[name])
    }
  })
})

describe.runIf(hasSharedData())('UCI Online Retail', () => {
  const reference = hasSharedData() ? readReference('online_retail_rfm.csv') : []
  const persons = reference.map((row) => ({
    recency: Number(row.R),
    frequency: Number(row.F),
    monetary: Math.round(Number(row.M) * 10_000),
  }))
  const ids = reference.map((row) => row.customer_id as string)

  it.each([
    ['quantile', 'quant'],
    ['ntile', 'ntile'],
  ] as const)('%s gives every customer the reference score', (scheme, suffix) => {
    const scored = scoreMeasures(columnsOf(persons, ids), settingsOf(scheme, 5), null)
    const column = (name: string) => reference.map((row) => Number(row[`${name}_${suffix}`]))
    expect([...scored.scores.r]).toEqual(column('R'))
    expect([...scored.scores.f]).toEqual(column('F'))
    expect([...scored.scores.m]).toEqual(column('M'))
  })
})
