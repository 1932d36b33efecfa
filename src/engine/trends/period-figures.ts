import type { AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import { WEEKDAYS } from '../../shared/analyses/periods.ts'
import type { PeriodFigures } from '../../shared/analyses/trends.ts'
import { type DatedOrders, datedOrders, type FirstOrders, ITEM } from '../sales/dated-orders.ts'
import { dayNumber } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import { type Calendar, type Periods, periodsBetween, weekdayOf, yearBefore } from './period-kinds.ts'
import { type SumsOfPeriods, sumPeriods } from './period-sums.ts'

/** The orders that periods are made of. */
export interface OrdersOfPeriods extends Calendar {
  /** All of the result. */
  readonly everything: DatedOrders
  /** Those that the filter takes. */
  readonly dated: DatedOrders
  readonly first: FirstOrders
}

/** A function that gives what was sold in each period of a kind; no periods where nothing was sold. */
export function periodFigures(
  { salesUnder, filter }: Pick<Question<unknown>, 'salesUnder' | 'filter'>,
  { everything, dated, first, ...calendar }: OrdersOfPeriods,
): (kind: Periods['kind']) => readonly PeriodFigures[] {
  const isTimed = filter.from !== null || filter.to !== null
  // The year before may lie outside the dates that the filter takes.
  const anyTime = isTimed ? datedOrders(salesUnder({ ...filter, from: null, to: null })) : dated
  const fillable = fillableDays(everything)
  const isOpen = openPeriods(filter, fillable)
  return (kind) => {
    const shown = sumsOf(kind, dated, first, calendar)
    const before = isTimed ? sumsOf(kind, anyTime, first, calendar) : shown
    const places = new Map(before.periods.names.map((name, place) => [name, place]))
    return shown.periods.names.map((period, place): PeriodFigures => {
      const days = shown.periods.days?.[place]
      const past = days === undefined ? undefined : places.get(yearBefore(period) ?? '')
      const pastDays = past === undefined ? undefined : before.periods.days?.[past]
      const isKnown = past !== undefined && pastDays !== undefined && fillable(...pastDays)
      return {
        period,
        isOpen: days !== undefined && isOpen(...days),
        ...shown.sums.at(place),
        yearBefore: isKnown ? ofCustomers(before.sums, past) : null,
      }
    })
  }
}

function ofCustomers(sums: SumsOfPeriods, place: number) {
  const { withoutCustomer: _, ...known } = sums.at(place)
  return known
}

function sumsOf(kind: Periods['kind'], dated: DatedOrders, first: FirstOrders, calendar: Calendar) {
  const extent = extentOf(dated)
  const periods = periodsBetween(kind, extent, calendar)
  const { names, ofDay } = periods
  const sums = sumPeriods(dated, first, names.length, (at) => ofDay[(dated.day[at] as number) - extent.first] as number)
  return { periods, sums }
}

type Fillable = (from: number, to: number) => boolean

/** Which periods the sales or the filter leave incomplete. */
function openPeriods({ from, to }: AnalysisFilter, fillable: Fillable): (first: number, last: number) => boolean {
  const [since, until] = [from, to].map((date) => (date === null ? null : dayNumber(date)))
  return (first, last) => first < (since ?? first) || last > (until ?? last) || !fillable(first, last)
}

/** The first and the last day; the last before the first where there is none. */
function extentOf({ count, day }: DatedOrders): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < count; at++) {
    const on = day[at] as number
    if (on < first) first = on
    if (on > last) last = on
  }
  return count === 0 ? { first: 0, last: -1 } : { first, last }
}

/** Whether the sales reach over all days from one to another; days of the week on which nothing was ever sold need none. */
function fillableDays(everything: DatedOrders): Fillable {
  const { first, last } = extentOf(everything)
  const sells = new Set<number>()
  for (let at = 0; at < everything.count && sells.size < WEEKDAYS.length; at++) {
    if (everything.item[at] !== ITEM.return) sells.add(weekdayOf(everything.day[at] as number))
  }
  const isSold = (from: number, to: number) => {
    for (let day = from; day <= Math.min(to, from + WEEKDAYS.length); day++) if (sells.has(weekdayOf(day))) return true
    return false
  }
  return (from, to) => !isSold(from, Math.min(first - 1, to)) && !isSold(Math.max(last + 1, from), to)
}
