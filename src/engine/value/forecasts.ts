import type { ModelName } from '../../shared/model/expected.ts'
import { type CountInterval, countInterval } from './count-interval.ts'
import type { DropOutFit } from './drop-out-models.ts'
import { expectationOf } from './expected-purchases.ts'
import type { HistoryGroups } from './histories.ts'

/** What is expected of one group of equal histories. */
export interface GroupForecast {
  /** The mean number of purchase days. */
  readonly purchases: number
  readonly interval: CountInterval
}

/** What a model or rule expects of customers, by their history. */
export interface Forecaster {
  /** In so many days after the end. */
  forecast(group: number, days: number): GroupForecast
  /** The probability that they still come, 0..1; null where the rule knows none, or for one purchase of which nothing can follow. */
  alive(group: number): number | null
}

/** Of a fitted model. */
export function modelForecaster(fit: DropOutFit, { repeats, lastAfter, seenFor }: HistoryGroups): Forecaster {
  const expectation = expectationOf(fit)
  const history = (group: number) =>
    [repeats[group] as number, lastAfter[group] as number, seenFor[group] as number] as const
  return {
    forecast: (group, days) => {
      const of = history(group)
      const purchases = expectation.purchases(...of, days)
      return { purchases, interval: countInterval(purchases, fit.r + of[0], expectation.alive(...of)) }
    },
    alive: (group) => (fit.model === 'bg-nbd' && repeats[group] === 0 ? null : expectation.alive(...history(group))),
  }
}

/** That everybody goes on at the own rate so far; 0 for one purchase. */
export function ownRate({ repeats, seenFor }: HistoryGroups): Forecaster {
  return {
    forecast: (group, days) => {
      const [x, seen] = [repeats[group] as number, seenFor[group] as number]
      // Half a purchase more: one purchase does not make it certain that no other follows (Jeffreys' prior).
      const shape = x + 0.5
      const interval = countInterval((shape * days) / Math.max(1, seen), shape, 1)
      return { purchases: seen === 0 ? 0 : (x / seen) * days, interval }
    },
    alive: () => null,
  }
}

/** That everybody goes on at the rate of all together; `shape` says how much rates differ. */
export function overallMean({ repeats, seenFor, customers }: HistoryGroups, shape: number): Forecaster {
  const sum = (of: Int32Array) => of.reduce((total, each, group) => total + each * (customers[group] as number), 0)
  const days = sum(seenFor)
  const rate = days === 0 ? 0 : sum(repeats) / days
  return {
    forecast: (_, ahead) => ({ purchases: rate * ahead, interval: countInterval(rate * ahead, shape, 1) }),
    alive: () => null,
  }
}

/** The models and rules, those that know least last. */
export const MODEL_NAMES = ['bg-nbd', 'mbg-nbd', 'own-rate', 'overall-mean'] as const satisfies readonly ModelName[]
