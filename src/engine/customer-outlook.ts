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
import { dayNumber, isoDay } from './sales/days.ts'
import { expectedOfCustomers } from './value/expected-of-customers.ts'

const LEAST_DAYS = 2

/** The rhythm, the past segments and the value of one customer of a result. Throws `not-found` for an id that is not in it. */
export function customerOutlook(database: Database, run: StoredRun, id: string): CustomerOutlook {
  const key = run.customers.keys[run.ids.indexOf(id)]
  if (key === undefined) throw new RegularsError('not-found', said('customer.outlook.unknown', { id }))
  const sales = salesOfResult(database, run.summary.settings)
  const place = sales.columns.customers.indexOf(key)
  return {
    rhythm: rhythmOf(sales, place, dayNumber(run.summary.settings.asOf)),
    segments: pastSegments(database, run, key),
    value: valueOf12(database, run, key),
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

function valueOf12(database: Database, run: StoredRun, key: number): CustomerOutlook['value'] {
  const { model, keys, orders, from, to, spending } = expectedOfCustomers(database, run.summary.settings)
  const at = keys.indexOf(key)
  if (at < 0) return null
  const spent = spending[at] as number
  return {
    model,
    mean: orders[at] as number,
    from: from[at] as number,
    to: to[at] as number,
    spending: Number.isNaN(spent) ? null : spent,
  }
}
