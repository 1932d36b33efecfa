import { ALL_SALES } from '../shared/analyses/analysis-filter.ts'
import type { CustomerOutlook } from '../shared/analyses/customer-outlook.ts'
import { RegularsError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'
import type { Database } from './database/open.ts'
import type { StoredRun } from './database/runs.ts'
import { monthEnds } from './movement/month-ends.ts'
import { scoringOf } from './movement/movement.ts'
import { segmentsBefore } from './movement/segments-before.ts'
import { rhythmAt } from './overdue/rhythms.ts'
import { salesOfResult } from './sales/analysed-sales.ts'
import type { CountedSales } from './sales/counted-sales.ts'
import { addMonths, dayNumber, isoDay } from './sales/days.ts'
import { predict } from './value/value.ts'
import { worthOfPurchase } from './value/valued-customers.ts'

const LEAST_DAYS = 2
const MONTHS = 12

/** The rhythm, the past segments and the value of one customer of a result. Throws `not-found` for an id that is not in it. */
export function customerOutlook(database: Database, run: StoredRun, id: string): CustomerOutlook {
  const key = run.customers.keys[run.ids.indexOf(id)]
  if (key === undefined) throw new RegularsError('not-found', said('customer.outlook.unknown', { id }))
  const sales = salesOfResult(database, run.summary.settings)
  const place = sales.columns.customers.indexOf(key)
  return {
    rhythm: rhythmOf(sales, place, dayNumber(run.summary.settings.asOf)),
    segments: pastSegments(database, run, key),
    value: valueOf12(database, run, sales, place),
  }
}

function rhythmOf(sales: CountedSales, place: number, today: number): CustomerOutlook['rhythm'] {
  const rhythm = rhythmAt(sales, place, LEAST_DAYS)
  if (rhythm === null) return null
  const { medianDays, lastDay } = rhythm
  return { medianDays, daysSince: today - lastDay, due: isoDay(lastDay + Math.ceil(medianDays)) }
}

function pastSegments(database: Database, run: StoredRun, key: number): CustomerOutlook['segments'] {
  const scoring = scoringOf({ database, run, filter: ALL_SALES })
  return monthEnds(scoring.sales, run.summary.settings.asOf)
    .map((date) => {
      const { keys, segment, names } = segmentsBefore(scoring, date, null)
      const at = keys.indexOf(key)
      return { date, segment: at < 0 ? null : (names[segment[at] as number] as string) }
    })
    .filter(({ segment }, at, all) => segment !== (all[at - 1]?.segment ?? null))
}

function valueOf12(database: Database, run: StoredRun, sales: CountedSales, place: number): CustomerOutlook['value'] {
  const { now, chosen } = predict({
    database,
    run,
    sales,
    filter: ALL_SALES,
    salesUnder: () => sales,
    options: { valueTest: null },
    progress: () => {},
  })
  const at = now.purchases.places.indexOf(place)
  if (at < 0) return null
  const today = dayNumber(run.summary.settings.asOf)
  const days = addMonths(today, MONTHS) - today
  const { purchases, interval } = now.forecasters[chosen].forecast(now.groups.groupOf[at] as number, days)
  const each = worthOfPurchase(now, at)
  return { model: chosen, mean: purchases, ...interval, spending: each === null ? null : Math.round(each * purchases) }
}
