import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ValueFigures } from '../../shared/analyses/value.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import { createRandom } from '../clustering/random.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'
import { countInterval } from './count-interval.ts'
import { fitDropOut } from './drop-out-models.ts'
import { expectationOf } from './expected-purchases.ts'
import { fitGammaGamma, purchaseValue } from './gamma-gamma.ts'
import { groupHistories, type Histories } from './histories.ts'
import { logGamma } from './log-gamma.ts'
import { rankAgreement } from './rank-agreement.ts'

const anyHistories: fc.Arbitrary<Histories> = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100 })),
    {
      minLength: 5,
      maxLength: 40,
    },
  )
  .map((each) => ({
    repeats: Int32Array.from(each, ([x]) => x),
    lastAfter: Int32Array.from(each, ([x, last]) => (x === 0 ? 0 : last + x)),
    seenFor: Int32Array.from(each, ([x, last, more]) => (x === 0 ? 0 : last + x) + more),
  }))

it('fits do not depend on the order of customers, to the last digit', () => {
  fc.assert(
    fc.property(anyHistories, (histories) => {
      const backwards = {
        repeats: histories.repeats.toReversed(),
        lastAfter: histories.lastAfter.toReversed(),
        seenFor: histories.seenFor.toReversed(),
      }
      expect(fitDropOut('bg-nbd', groupHistories(backwards))).toEqual(fitDropOut('bg-nbd', groupHistories(histories)))
      const means = Float64Array.from(histories.seenFor, (days) => days + 0.5)
      expect(fitGammaGamma(backwards.repeats, means.toReversed())).toEqual(fitGammaGamma(histories.repeats, means))
    }),
    { numRuns: 15 },
  )
})

it('a fit begun with a part of many histories is the fit', () => {
  const random = createRandom(3)
  const customers = Array.from({ length: 3_000 }, () => {
    const [seenFor, gap] = [50 + Math.floor(300 * random()), 5 + 60 * random()]
    let [day, last, repeats] = [0, 0, 0]
    while (random() > 0.15) {
      day += 1 - Math.floor(gap * Math.log(1 - random()))
      if (day > seenFor) break
      last = day
      repeats++
    }
    return { repeats, lastAfter: last, seenFor }
  })
  const column = (of: 'repeats' | 'lastAfter' | 'seenFor') => Int32Array.from(customers, (each) => each[of])
  const groups = groupHistories({
    repeats: column('repeats'),
    lastAfter: column('lastAfter'),
    seenFor: column('seenFor'),
  })
  for (const model of ['bg-nbd', 'mbg-nbd', 'nbd'] as const) {
    const [whole, begun] = [fitDropOut(model, groups), fitDropOut(model, groups, 1)]
    expect(begun.logLikelihood).toBeCloseTo(whole.logLikelihood, 5)
    expect(begun.r).toBeCloseTo(whole.r, 4)
  }
})

it('amounts in another currency change nothing but the unit of gamma', () => {
  const repeats = Int32Array.from([1, 2, 3, 4, 5, 1, 2, 3])
  const means = Float64Array.from([10, 12, 9, 30, 25, 7, 14, 11])
  const [one, hundred] = [1, 100].map((rate) =>
    fitGammaGamma(
      repeats,
      means.map((each) => each * rate),
    ),
  )
  expect(hundred?.p).toBeCloseTo(one?.p ?? 0, 4)
  expect((hundred?.gamma ?? 0) / (one?.gamma ?? 1)).toBeCloseTo(100, 2)
  expect(one && purchaseValue(one, 2, 12)).toBeGreaterThan(0)
})

it('the logarithm of the gamma function is that of factorials and of halves', () => {
  expect(logGamma(1).value).toBeCloseTo(0, 13)
  expect(logGamma(11).value).toBeCloseTo(Math.log(3_628_800), 12)
  expect(logGamma(0.5).value).toBeCloseTo(Math.log(Math.PI) / 2, 13)
  // The derivative at 1 is minus Euler's constant.
  expect(logGamma(1).slope).toBeCloseTo(-0.5772156649015329, 13)
  expect(logGamma(1e-3).slope).toBeCloseTo(-1_000.5755719318103, 8)
})

describe('what a model expects', () => {
  // Published: lifetimes' tests, after Hardie's sheets.
  const fit = { model: 'bg-nbd', r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881, logLikelihood: 0 } as const

  it('is what was published for a customer of CDNOW', () => {
    expect(expectationOf(fit).purchases(2, 30.43 * 7, 38.86 * 7, 39 * 7)).toBeCloseTo(1.226, 3)
  })

  it('is what goes on at the rate where nobody ever stops', () => {
    const forever = expectationOf({ ...fit, a: 1e-9, b: 1e6 })
    const never = expectationOf({ ...fit, model: 'nbd', a: 0, b: 1 })
    expect(forever.purchases(3, 100, 200, 90)).toBeCloseTo(never.purchases(3, 100, 200, 90), 6)
    expect(forever.alive(3, 100, 200)).toBeCloseTo(1, 9)
    // So seldom that no number is as small.
    const almost = expectationOf({ ...fit, a: 1e-9, b: 1e20 })
    expect(almost.purchases(3, 100, 200, 90)).toBeCloseTo(never.purchases(3, 100, 200, 90), 9)
  })
})

it('an interval has at least 8 of 10 cases, by the same distribution drawn many times', () => {
  const { from, to } = countInterval(4, 2, 1)
  // A negative binomial of mean 4 and shape 2, summed by hand: 1/9 and 4/27 below 2, 90 % up to 9.
  expect([from, to]).toEqual([0, 9])
  expect(countInterval(4, 2, 0.5).from).toBe(0)
  expect(countInterval(0, 1, 1)).toEqual({ from: 0, to: 0 })
})

it('ranks agree from -1 to 1, equal values sharing theirs', () => {
  const of = (...values: number[]) => Float64Array.from(values)
  expect(rankAgreement(of(1, 2, 3), of(10, 20, 30))).toBeCloseTo(1)
  expect(rankAgreement(of(1, 2, 3), of(3, 2, 1))).toBeCloseTo(-1)
  expect(rankAgreement(of(1, 1, 2, 3), of(1, 2, 3, 4))).toBeCloseTo(0.9487, 4)
  expect(rankAgreement(of(1, 1), of(1, 2))).toBeNull()
})

/** Customers of a shop who buy at rates of their own and stop after a purchase with a probability of 0.2, drawn from a seed. */
function csvOf(customers: number, days: number): string {
  const random = createRandom(7)
  const rows = ['Order,Customer,Date,Amount']
  for (let customer = 0; customer < customers; customer++) {
    const gap = 8 + 60 * random()
    let day = 60 * random()
    do {
      const date = new Date(Date.UTC(2023, 0, 1 + Math.floor(day))).toISOString().slice(0, 10)
      rows.push(`${rows.length},c${customer},${date},${(5 + 20 * random()).toFixed(2)}`)
      day += -gap * Math.log(1 - random())
    } while (day < days && random() > 0.2)
  }
  return rows.join('\n')
}

describe('a shop', () => {
  const show = async (content: string, progress: (progress: Progress) => void = () => {}) => {
    const bench = createWorkbench()
    await bench.import(bench.write('shop.csv', content))
    const { runId } = computeRun(bench.engine).summary
    return ask(bench.engine, 'analyses.show', { analysis: 'value', runId }, { progress }) as ValueFigures
  }

  it('whose customers stop coming is predicted by a model that was tested on its own past', async () => {
    const shares: number[] = []
    const tell = ({ fraction }: Progress) => void shares.push(fraction ?? Number.NaN)
    const { chosen, warnings, models, customers, segments } = await show(csvOf(400, 500), tell)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
    expect(warnings).toEqual([])
    expect(['bg-nbd', 'mbg-nbd']).toContain(chosen)
    const { test, identified } = models.find(({ isChosen }) => isChosen) ?? {}
    expect(identified).toBe(true)
    expect(test?.within).toBeGreaterThan(0.75)
    expect((test?.expected ?? 0) / (test?.actual ?? 1)).toBeCloseTo(1, 0)
    for (const { mae } of models.flatMap((model) => model.test ?? [])) expect(test?.mae).toBeLessThanOrEqual(mae)
    expect(customers).toHaveLength(400)
    for (const { in3, in6, in12, from12, to12 } of customers) {
      expect(in3).toBeLessThanOrEqual(in6)
      expect(in6).toBeLessThanOrEqual(in12)
      expect(from12).toBeLessThanOrEqual(to12)
    }
    expect(segments.reduce((sum, { customers: each }) => sum + each, 0)).toBe(400)
  })

  it('with little history gets a simple rule, and is told why', async () => {
    const { chosen, warnings, customers } = await show(
      'Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n2,bob,2024-01-02,6\n3,ann,2024-02-02,6\n',
    )
    expect(['own-rate', 'overall-mean']).toContain(chosen)
    expect(warnings).toEqual(expect.arrayContaining(['too-short', 'too-few-repeat-buyers']))
    expect(warnings).not.toContain('value-depends-on-frequency')
    // Ann came again once in 32 days, bob not in 31. From 3 February on it is 90, 182 and 366 days.
    const rate = chosen === 'own-rate' ? 1 / 32 : 1 / 63
    const { in3, in6, in12 } = customers.find(({ id }) => id === 'ann') ?? {}
    expect([in3, in6, in12]).toEqual([90, 182, 366].map((days) => expect.closeTo(rate * days, 9)))
  })

  it('of one day has nothing to test, and still an answer', async () => {
    const { models, chosen } = await show('Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n')
    expect(models.map(({ test }) => test)).toEqual([null, null, null, null])
    expect(chosen).toBe('overall-mean')
  })

  it('leaves customers whose purchases were all given back out of the model of worth, and says so', async () => {
    const refunds = 'r1,rex,2023-02-01,50\nr2,rex,2023-03-01,50\nr3,rex,2023-03-02,-60\n'
    const { warnings, gammaGamma } = await show(`${csvOf(300, 400)}\n${refunds}`)
    expect(warnings).toContain('refunded-customers')
    expect(gammaGamma?.q).toBeGreaterThan(0)
  })

  it('counts a purchase of nothing as a visit', async () => {
    const [plain, free] = ['', '900,zero,2024-02-09,0\n901,ann,2024-02-10,0\n'].map((more) =>
      show(`Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n2,bob,2024-01-02,6\n3,ann,2024-03-02,6\n${more}`),
    )
    const days = (figures: ValueFigures | undefined) => figures?.customers.find(({ id }) => id === 'ann')?.days
    expect([days(await plain), days(await free)]).toEqual([2, 3])
  })
})
