import { ALL_SALES } from '../../shared/analyses/analysis-filter.ts'
import { WEEKDAYS } from '../../shared/analyses/periods.ts'
import type { TrendsFigures, TrendsOptions } from '../../shared/analyses/trends.ts'
import { currencyOf, readShop } from '../database/shop.ts'
import { type DatedOrders, datedOrders, type FirstOrders, firstOrders, ITEM } from '../sales/dated-orders.ts'
import type { Question } from '../sales/question.ts'
import { homeCountry, isSouthern } from './hemisphere.ts'
import { periodFigures } from './period-figures.ts'
import { weekdayOf } from './period-kinds.ts'
import { sumPeriods } from './period-sums.ts'

const SECONDS_PER_HOUR = 3_600

/** What was sold when. */
export function trendsOf(question: Question<TrendsOptions>): TrendsFigures {
  const { database, sales, salesUnder, options } = question
  const all = salesUnder(ALL_SALES)
  const everything = datedOrders(all)
  const dated = sales === all ? everything : datedOrders(sales)
  const first = firstOrders(everything, all.columns.customers.length)
  const shop = readShop(database)
  const hemisphere = options.hemisphere === 'auto' ? shop.hemisphere : options.hemisphere
  const isSouth =
    hemisphere === 'auto' ? isSouthern(homeCountry(database, all), currencyOf(database)) : hemisphere === 'south'
  const rowsOf = periodFigures(question, { everything, dated, first, isSouth, firstMonth: shop.firstMonth })
  return {
    month: rowsOf('month'),
    quarter: rowsOf('quarter'),
    year: rowsOf('year'),
    season: rowsOf('season'),
    week: rowsOf('week'),
    day: rowsOf('day'),
    dayOfMonth: rowsOf('dayOfMonth'),
    weekday: rowsOf('weekday'),
    ...hoursOf(dated, first),
  }
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
