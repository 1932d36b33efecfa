import { ALL_SALES } from '../../shared/analyses/analysis-filter.ts'
import { WEEKDAYS } from '../../shared/analyses/periods.ts'
import type { PeriodFigures, TrendsFigures, TrendsOptions } from '../../shared/analyses/trends.ts'
import { currencyOf } from '../database/details.ts'
import { type DatedOrders, datedOrders, type FirstOrders, firstOrders, ITEM } from '../sales/dated-orders.ts'
import { dayNumber } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import { homeCountry, isSouthern } from './hemisphere.ts'
import { type Periods, periodsBetween, weekdayOf, yearBefore } from './period-kinds.ts'
import { type SumsOfPeriods, sumPeriods } from './period-sums.ts'

const SECONDS_PER_HOUR = 3_600

/** What was sold when. */
export function trendsOf(question: Question<TrendsOptions>): TrendsFigures {
  const { database, sales, salesUnder, filter, options } = question
  const all = salesUnder(ALL_SALES)
  const everything = datedOrders(all)
  const dated = sales === all ? everything : datedOrders(sales)
  const first = firstOrders(everything, all.columns.customers.length)
  const isSouth =
    options.hemisphere === 'auto'
      ? isSouthern(homeCountry(database, all), currencyOf(database))
      : options.hemisphere === 'south'
  const isTimed = filter.from !== null || filter.to !== null
  const shown = sumsPerKind(dated, first, isSouth)
  // The year before may lie outside the dates that the filter takes.
  const any = isTimed
    ? sumsPerKind(datedOrders(salesUnder({ ...filter, from: null, to: null })), first, isSouth)
    : shown
  const fillable = fillableDays(everything)
  const [since, until] = [filter.from, filter.to].map((date) => (date === null ? null : dayNumber(date)))
  const isOpen = ([from, to]: readonly [number, number]) =>
    from < (since ?? from) || to > (until ?? to) || !fillable(from, to)
  const figures = shown.map(({ periods, sums }, at) => {
    const before = any[at] ?? { periods, sums }
    const places = new Map(before.periods.names.map((name, place) => [name, place]))
    const rows = periods.names.map((period, place): PeriodFigures => {
      const past = periods.days === null ? undefined : places.get(yearBefore(period) ?? '')
      const days = past === undefined ? undefined : before.periods.days?.[past]
      const isKnown = past !== undefined && days !== undefined && fillable(...days)
      const open = periods.days?.[place]
      return {
        period,
        isOpen: open !== undefined && isOpen(open),
        ...sums.at(place),
        yearBefore: isKnown ? withoutNobody(before.sums, past) : null,
      }
    })
    return [periods.kind, rows] as const
  })
  const byKind = Object.fromEntries(figures) as unknown as Pick<TrendsFigures, Periods['kind']>
  return { ...byKind, ...hoursOf(dated, first) }
}

function withoutNobody(sums: SumsOfPeriods, place: number) {
  const { withoutCustomer: _, ...ofCustomers } = sums.at(place)
  return ofCustomers
}

/** The sums of each kind of period; of none where nothing was sold. */
function sumsPerKind(
  dated: DatedOrders,
  first: FirstOrders,
  isSouth: boolean,
): { periods: Periods; sums: SumsOfPeriods }[] {
  const extent = extentOf(dated)
  return periodsBetween(extent, isSouth).map((periods) => {
    const { names, ofDay } = periods
    return {
      periods,
      sums: sumPeriods(dated, first, names.length, (at) => ofDay[(dated.day[at] as number) - extent.first] as number),
    }
  })
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
function fillableDays(everything: DatedOrders): (from: number, to: number) => boolean {
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

/** The hours from the first to the last with sales, alone and by day of the week; none where the files have no times of day. */
function hoursOf(dated: DatedOrders, first: FirstOrders): Pick<TrendsFigures, 'hour' | 'weekdayHours' | 'firstHour'> {
  const { count, customer, day, second, item } = dated
  let isTimed = false
  for (let at = 0; at < count && !isTimed; at++) isTimed = second[at] !== 0
  if (!isTimed) return { hour: [], weekdayHours: [], firstHour: 0 }
  const hourOf = (at: number) => Math.floor((second[at] as number) / SECONDS_PER_HOUR)
  let [from, to] = [23, 0]
  for (let at = 0; at < count; at++) {
    from = Math.min(from, hourOf(at))
    to = Math.max(to, hourOf(at))
  }
  const hours = to - from + 1
  const sums = sumPeriods(dated, first, hours, (at) => hourOf(at) - from)
  const orders = WEEKDAYS.map(() => Array.from({ length: hours }, () => 0))
  for (let at = 0; at < count; at++) {
    const row = orders[weekdayOf(day[at] as number)]
    if (row !== undefined && customer[at] !== 0 && item[at] === ITEM.order) {
      const hour = hourOf(at) - from
      row[hour] = (row[hour] ?? 0) + 1
    }
  }
  return {
    hour: Array.from({ length: hours }, (_, at) => ({
      period: String(from + at),
      isOpen: false,
      ...sums.at(at),
      yearBefore: null,
    })),
    weekdayHours: WEEKDAYS.map((weekday, at) => ({ weekday, orders: orders[at] ?? [] })),
    firstHour: from,
  }
}
