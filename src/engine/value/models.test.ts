import { describe, expect, it } from 'vitest'
import type { ValueTest } from '../../shared/analyses/value.ts'
import type { ModelName } from '../../shared/model/expected.ts'
import { createRandom } from '../clustering/random.ts'
import { chooseModel } from './choose-model.ts'
import { countInterval } from './count-interval.ts'
import { fitDropOut } from './drop-out-models.ts'
import { expectationOf } from './expected-purchases.ts'
import type { FittedModels } from './fit-models.ts'
import { modelForecaster, overallMean, ownRate } from './forecasts.ts'
import { fitGammaGamma } from './gamma-gamma.ts'
import { groupHistories } from './histories.ts'
import { testForecasts } from './hold-out-test.ts'
import { logGamma } from './log-gamma.ts'
import { highestPeak, type Smooth } from './maximise.ts'
import { warningsOf } from './value-warnings.ts'

const ln = (value: number) => logGamma(value).value

/** 300 customers who buy at rates of their own and stop with a probability of 0.25 after each purchase; x, and days to the last one and the end. */
const BASE = (() => {
  const random = createRandom(11)
  return Array.from({ length: 300 }, () => {
    const seen = 100 + Math.floor(300 * random())
    const gap = 10 + 80 * random()
    let [x, last] = [0, 0]
    for (let day = 0; random() > 0.25; x++, last = Math.floor(day)) {
      day += 1 - gap * Math.log(1 - random())
      if (day > seen) break
    }
    return { x, last, seen, mean: 5 + 40 * random() * random() }
  })
})()

const repeats = Int32Array.from(BASE, ({ x }) => x)
const histories = {
  repeats,
  lastAfter: Int32Array.from(BASE, ({ last }) => last),
  seenFor: Int32Array.from(BASE, ({ seen }) => seen),
}
const sum = (of: (customer: (typeof BASE)[number]) => number) => BASE.reduce((total, each) => total + of(each), 0)

describe('a fit', () => {
  /** Fader, Hardie and Lee (2005), equation 6; the other by Batislam, Denizel and Filiztekin (2007). Times in weeks. */
  const likelihoods = {
    'bg-nbd': ([r, alpha, a, b]: readonly number[]) => likelihood(r, alpha, a, b, 0),
    'mbg-nbd': ([r, alpha, a, b]: readonly number[]) => likelihood(r, alpha, a, b, 1),
  }

  function likelihood(r = 0, alpha = 0, a = 0, b = 0, more: 0 | 1 = 0): number {
    return sum(({ x, last, seen }) => {
      const rate = ln(r + x) - ln(r) + r * Math.log(alpha)
      const stays = ln(a + b) + ln(b + x + more) - ln(b) - ln(a + b + x + more)
      const here = (alpha + seen / 7) ** -(r + x)
      const gone = (a / (b + x - 1 + more)) * (alpha + last / 7) ** -(r + x)
      return rate + stays + Math.log(here + (x > 0 || more === 1 ? gone : 0))
    })
  }

  it.each(['bg-nbd', 'mbg-nbd'] as const)('of %s is the most likely, by the formula that was published', (model) => {
    const { r, alpha, a, b, logLikelihood } = fitDropOut(model, groupHistories(histories))
    const best = [r, alpha, a, b]
    expect(likelihoods[model](best)).toBeCloseTo(logLikelihood, 3)
    for (const [at] of best.entries()) {
      for (const factor of [0.99, 1.01]) {
        const near = best.map((each, place) => (place === at ? each * factor : each))
        expect(likelihoods[model](near)).toBeLessThan(logLikelihood)
      }
    }
  })

  it('of what a purchase is worth is the most likely, by the formula that was published', () => {
    const fit = fitGammaGamma(
      repeats,
      Float64Array.from(BASE, ({ mean }) => mean),
    )
    // Fader and Hardie (2013), equation 1a.
    const likelihoodOf = ([p = 0, q = 0, gamma = 0]: readonly number[]) =>
      sum(({ x, mean }) => {
        if (x === 0) return 0
        const shape = ln(p * x + q) - ln(p * x) - ln(q)
        return (
          shape +
          q * Math.log(gamma) +
          (p * x - 1) * Math.log(mean) +
          p * x * Math.log(x) -
          (p * x + q) * Math.log(gamma + x * mean)
        )
      })
    const best = [fit?.p ?? 0, fit?.q ?? 0, fit?.gamma ?? 0]
    const top = likelihoodOf(best)
    expect(fit?.logLikelihood).toBeCloseTo(top, 3)
    for (const [at] of best.entries()) {
      for (const factor of [0.97, 1.03]) {
        expect(likelihoodOf(best.map((each, place) => (place === at ? each * factor : each)))).toBeLessThan(top)
      }
    }
  })
})

it('a step that lands as high on the other side of a peak is no end of the way', () => {
  const hill: Smooth = (at, slope) => {
    const [x = 0] = at
    slope[0] = -2 * x
    return -(x ** 2)
  }
  expect(highestPeak(hill, [[1]]).at[0]).toBeCloseTo(0, 6)
})

it('the highest peak is found along a bent ridge, and of several peaks the highest', () => {
  // Rosenbrock's valley, turned upside down.
  const ridge: Smooth = (at, slope) => {
    const [x = 0, y = 0] = at
    slope[0] = 2 * (1 - x) + 400 * x * (y - x * x)
    slope[1] = -200 * (y - x * x)
    return -((1 - x) ** 2) - 100 * (y - x * x) ** 2
  }
  const { at, value } = highestPeak(ridge, [[-1.2, 1]])
  expect([at[0], at[1]]).toEqual([expect.closeTo(1, 5), expect.closeTo(1, 5)])
  expect(value).toBeCloseTo(0, 9)
  const waves: Smooth = (of, slope) => {
    const [x = 0] = of
    slope[0] = Math.cos(x) - x / 10
    return Math.sin(x) - (x * x) / 20
  }
  expect(highestPeak(waves, [[-4], [1], [7]]).at[0]).toBeCloseTo(1.4276, 3)
})

describe('a forecast', () => {
  const groups = {
    repeats: Int32Array.of(1, 0),
    lastAfter: Int32Array.of(20, 0),
    seenFor: Int32Array.of(32, 31),
    customers: Int32Array.of(2, 1),
    groupOf: Int32Array.of(0, 0, 1),
  }

  it('by the own rate goes on as it was', () => {
    const rule = ownRate(groups)
    expect(rule.forecast(0, 90)).toEqual({ purchases: 90 / 32, interval: countInterval((1.5 * 90) / 32, 1.5, 1) })
    expect(rule.forecast(1, 90)).toEqual({ purchases: 0, interval: countInterval((0.5 * 90) / 31, 0.5, 1) })
  })

  it('by the mean of all takes everybody’s purchases over everybody’s days', () => {
    const expected = (2 / (2 * 32 + 31)) * 90
    expect(overallMean(groups, 0.7).forecast(1, 90)).toEqual({
      purchases: expected,
      interval: countInterval(expected, 0.7, 1),
    })
  })

  it('by a model spreads as the rates of those with such a history do', () => {
    const fit = { model: 'mbg-nbd', r: 0.6, alpha: 5, a: 0.8, b: 2.4, logLikelihood: 0 } as const
    const { purchases, alive } = expectationOf(fit)
    const expected = purchases(1, 20, 32, 90)
    expect(modelForecaster(fit, groups).forecast(0, 90)).toEqual({
      purchases: expected,
      interval: countInterval(expected, 1.6, alive(1, 20, 32)),
    })
  })

  it('is tested against what happened', () => {
    const forecaster = {
      forecast: (group: number) =>
        [
          { purchases: 2, interval: { from: 1, to: 3 } },
          { purchases: 0.5, interval: { from: 0, to: 1 } },
        ][group] as { purchases: number; interval: { from: number; to: number } },
      alive: () => null,
    }
    const fitted = { groups, purchases: { later: Int32Array.of(1, 4, 1) } } as unknown as FittedModels
    expect(testForecasts(fitted, forecaster, 90)).toMatchObject({
      expected: 4.5,
      actual: 6,
      mae: (1 + 2 + 0.5) / 3,
      within: 2 / 3,
    })
  })
})

describe('the model that is chosen', () => {
  const tests = (...errors: readonly (number | null)[]) =>
    Object.fromEntries(
      (['bg-nbd', 'mbg-nbd', 'own-rate', 'overall-mean'] as const).map((name, at) => {
        const mae = errors[at] ?? null
        return [name, mae === null ? null : ({ mae } as ValueTest)]
      }),
    ) as Record<ModelName, ValueTest | null>

  it.each([
    [[1, 2, 3, 4], [], 'bg-nbd'],
    [[2, 1, 3, 4], [], 'mbg-nbd'],
    [[1, 2, 3, 4], ['bg-nbd'], 'mbg-nbd'],
    [[1, 1, 3, 4], [], 'bg-nbd'],
    [[4, 4, 4, 4], [], 'overall-mean'],
    [[null, null, null, null], [], 'overall-mean'],
  ] as const)('is of errors %j without %j: %s', (errors, unidentified, chosen) => {
    const isIdentified = (name: ModelName) => !(unidentified as readonly string[]).includes(name)
    expect(chooseModel(tests(...errors), isIdentified, [])).toBe(chosen)
  })

  it.each(['too-short', 'too-few-repeat-buyers'] as const)('is a rule where there is %s', (warning) => {
    expect(chooseModel(tests(1, 2, 3, 4), () => true, [warning])).toBe('own-rate')
    expect(chooseModel(tests(2, 1, 3, 4), () => true, [warning])).toBe('own-rate')
  })
})

it('worth that goes together with how often somebody comes is warned of, in either direction', () => {
  const warned = (...means: readonly number[]) => {
    const purchases = {
      repeats: Int32Array.from(means, (_, at) => at + 1),
      means: Float64Array.from(means),
      seenFor: Int32Array.from(means, () => 300),
    }
    const fits = { 'bg-nbd': { logLikelihood: 0 }, 'mbg-nbd': { logLikelihood: 0 }, nbd: { logLikelihood: -9 } }
    const fitted = { purchases, fits, repeaters: means.length, gammaGamma: null } as unknown as FittedModels
    return warningsOf(fitted).includes('value-depends-on-frequency')
  }
  expect([warned(1, 2, 3, 4), warned(4, 3, 2, 1), warned(1, 2, 2, 1)]).toEqual([true, true, false])
})
