import type { ValuedCustomer, ValuedSegment } from '../../shared/analyses/value.ts'
import type { ModelName } from '../../shared/model/expected.ts'
import { MONEY_SCALE, type Money } from '../../shared/model/money.ts'
import { contactsOf } from '../sales/contacts.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { addMonths, dayNumber } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import type { FittedModels } from './fit-models.ts'
import type { GroupForecast } from './forecasts.ts'
import { purchaseValue } from './gamma-gamma.ts'

/** More than these nobody goes through, and a window cannot hold. */
const MOST_LISTED = 1_000

/** What is expected of each customer of the result in the months after the analysis date: of those who come first, and per segment. */
export function valuedCustomers(
  { database, run }: Question<unknown>,
  { columns }: CountedSales,
  { purchases, groups, forecasters, gammaGamma }: FittedModels,
  chosen: ModelName,
): { readonly customers: readonly ValuedCustomer[]; readonly segments: readonly ValuedSegment[] } {
  const today = dayNumber(run.summary.settings.asOf)
  const forecaster = forecasters[chosen]
  const inMonths = (months: number): Forecasts => {
    const days = addMonths(today, months) - today
    return Array.from(groups.customers, (_, group) => forecaster.forecast(group, days))
  }
  const [in3, in6, in12] = [inMonths(3), inMonths(6), inMonths(12)]
  const groupOf = (at: number) => groups.groupOf[at] as number
  const perDay = (at: number) => worthOfPurchase({ purchases, gammaGamma }, at)
  const worth = (at: number): Money | null => {
    const each = perDay(at)
    return each === null ? null : Math.round(each * (in12[groupOf(at)]?.purchases ?? 0))
  }
  const known = Array.from(purchases.places.keys()).filter((at) => purchases.places[at] !== 0)
  const worths = Float64Array.from(purchases.places, (_, at) => worth(at) ?? in12[groupOf(at)]?.purchases ?? 0)
  const first = known.toSorted((a, b) => (worths[b] as number) - (worths[a] as number) || a - b).slice(0, MOST_LISTED)
  const contacts = contactsOf(
    database,
    columns,
    first.map((at) => purchases.places[at] as number),
  )
  return {
    customers: first.map((at, row) => {
      const group = groupOf(at)
      const year = in12[group] as Forecasts[number]
      return {
        ...(contacts[row] as ValuedCustomer),
        days: (purchases.repeats[at] as number) + 1,
        alive: forecaster.alive(group),
        in3: (in3[group] as Forecasts[number]).purchases,
        in6: (in6[group] as Forecasts[number]).purchases,
        in12: year.purchases,
        from12: year.interval.from,
        to12: year.interval.to,
        perDay: perDay(at),
        spending12: worth(at),
      }
    }),
    segments: bySegment(
      run,
      known,
      (at) => columns.customers[purchases.places[at] as number] as number,
      (at) => ({
        in12: in12[groupOf(at)]?.purchases ?? 0,
        spending12: worth(at),
      }),
    ),
  }
}

/** What a purchase day of the customer at a place is worth; null where that cannot be told. */
export function worthOfPurchase(
  { purchases, gammaGamma }: Pick<FittedModels, 'purchases' | 'gammaGamma'>,
  at: number,
): Money | null {
  const value = gammaGamma && purchaseValue(gammaGamma, purchases.repeats[at] as number, purchases.means[at] as number)
  return value === null ? null : Math.round(value * MONEY_SCALE)
}

type Forecasts = readonly GroupForecast[]

function bySegment(
  { customers }: Question<unknown>['run'],
  known: readonly number[],
  keyOf: (at: number) => number,
  expected: (at: number) => { readonly in12: number; readonly spending12: Money | null },
): readonly ValuedSegment[] {
  const { keys, segment, segmentNames } = customers
  const segmentOf = new Map(Array.from(keys, (key, at) => [key, segment[at] as number]))
  const sums = segmentNames.map(() => ({ customers: 0, in12: 0, spending12: 0, isKnown: true }))
  for (const at of known) {
    const sum = sums[segmentOf.get(keyOf(at)) ?? -1]
    if (sum === undefined) continue
    const { in12, spending12 } = expected(at)
    sum.customers++
    sum.in12 += in12
    sum.spending12 += spending12 ?? 0
    if (spending12 === null) sum.isKnown = false
  }
  return sums.flatMap(({ customers: count, in12, spending12, isKnown }, at) =>
    count === 0
      ? []
      : [{ segment: segmentNames[at] as string, customers: count, in12, spending12: isKnown ? spending12 : null }],
  )
}
