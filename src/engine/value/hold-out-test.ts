import type { ValueTest } from '../../shared/analyses/value.ts'
import type { FittedModels } from './fit-models.ts'
import type { Forecaster } from './forecasts.ts'
import { rankAgreement } from './rank-agreement.ts'

/** What a model expected of the days after its end, against what happened; in purchase days. */
export function testForecasts({ groups, purchases }: FittedModels, forecaster: Forecaster, days: number): ValueTest {
  const ofGroups = Array.from(groups.customers, (_, group) => forecaster.forecast(group, days))
  const expected = new Float64Array(purchases.later.length)
  let [sum, actual, errors, within] = [0, 0, 0, 0]
  for (const [at, group] of groups.groupOf.entries()) {
    const { purchases: mean, interval } = ofGroups[group] as ReturnType<Forecaster['forecast']>
    const happened = purchases.later[at] as number
    expected[at] = mean
    sum += mean
    actual += happened
    errors += Math.abs(mean - happened)
    if (happened >= interval.from && happened <= interval.to) within++
  }
  const customers = expected.length
  return {
    expected: sum,
    actual,
    mae: errors / customers,
    rank: rankAgreement(expected, Float64Array.from(purchases.later)),
    within: within / customers,
  }
}
