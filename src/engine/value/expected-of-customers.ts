import { ALL_SALES } from '../../shared/analyses/analysis-filter.ts'
import type { CallContext } from '../../shared/calls/calls.ts'
import type { Database } from '../database/open.ts'
import { salesOfResult } from '../sales/analysed-sales.ts'
import { sharedInt32 } from '../sales/columns.ts'
import { addMonths, dayNumber } from '../sales/days.ts'
import {
  type ExpectedOfCustomers,
  type ExpectedSettings,
  keepExpected,
  keptExpected,
  salesOf,
} from '../sales/expected-stock.ts'
import { predict } from './value.ts'
import { worthOfPurchase } from './valued-customers.ts'

const MONTHS = 12

/**
 * What each customer is expected to buy in the 12 months after the analysis date, all sales of a result considered: kept in memory, and otherwise predicted now,
 * which takes seconds for a large base. Throws what `salesOfResult` throws.
 */
export function expectedOfCustomers(
  database: Database,
  settings: ExpectedSettings,
  progress: CallContext['progress'] = () => {},
): ExpectedOfCustomers {
  const known = keptExpected(database, settings)
  if (known !== null) return known
  const expected = predicted(database, settings, progress)
  keepExpected(database, expected)
  return expected
}

function predicted(
  database: Database,
  settings: ExpectedSettings,
  progress: CallContext['progress'],
): ExpectedOfCustomers {
  const sales = salesOfResult(database, settings)
  const { now, chosen } = predict({
    database,
    settings,
    filter: ALL_SALES,
    salesUnder: () => sales,
    options: { valueTest: null },
    progress,
  })
  const { purchases, groups } = now
  const today = dayNumber(settings.asOf)
  const days = addMonths(today, MONTHS) - today
  const ofGroups = Array.from(groups.customers, (_, group) => now.forecasters[chosen].forecast(group, days))
  const known = Array.from(purchases.places.keys()).filter((at) => purchases.places[at] !== 0)
  const expected = {
    keys: sharedInt32(known.length),
    orders: sharedFloat64(known.length),
    from: sharedInt32(known.length),
    to: sharedInt32(known.length),
    spending: sharedFloat64(known.length),
  }
  for (const [row, at] of known.entries()) {
    const forecast = ofGroups[groups.groupOf[at] as number]
    if (forecast === undefined) continue
    const each = worthOfPurchase(now, at)
    expected.keys[row] = sales.columns.customers[purchases.places[at] as number] as number
    expected.orders[row] = forecast.purchases
    expected.from[row] = forecast.interval.from
    expected.to[row] = forecast.interval.to
    expected.spending[row] = each === null ? Number.NaN : Math.round(each * forecast.purchases)
  }
  return { ...salesOf(database, settings), model: chosen, ...expected }
}

function sharedFloat64(length: number): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(8 * length))
}
