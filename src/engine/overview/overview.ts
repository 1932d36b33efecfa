import { ALL_SALES } from '../../shared/analyses/analysis-filter.ts'
import type {
  OverviewFigures,
  OverviewMeasure,
  OverviewOptions,
  OverviewPeriods,
  OverviewRow,
} from '../../shared/analyses/overview.ts'
import { OVERVIEW_MEASURES } from '../../shared/analyses/overview.ts'
import type { PeriodFigures, PeriodSums } from '../../shared/analyses/trends.ts'
import { currencyOf } from '../database/shop.ts'
import { type DatedOrders, datedOrders, type FirstOrders, firstOrders } from '../sales/dated-orders.ts'
import { dayNumber, isoDay, monthName, monthOf } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import { periodFigures } from '../trends/period-figures.ts'
import { sumPeriods } from '../trends/period-sums.ts'
import { overviewSentences } from './sentences.ts'

const MONTHS = { month: 1, quarter: 3, year: 12 } as const
const MONTHS_PER_YEAR = 12

/** The last whole period of the sales beside the one before it and the one a year before. */
export function overviewOf(question: Question<OverviewOptions>): OverviewFigures {
  const { sales, salesUnder, filter, options } = question
  const all = salesUnder(ALL_SALES)
  const everything = datedOrders(all)
  const dated = sales === all ? everything : datedOrders(sales)
  const first = firstOrders(everything, all.columns.customers.length)
  const month = periodFigures(question, { everything, dated, first, isSouth: false, firstMonth: 1 })('month')
  const isTimed = filter.from !== null || filter.to !== null
  const anyTime = { ...filter, from: null, to: null }
  // What the period is held against may lie outside the dates that the filter takes.
  const known = isTimed ? datedOrders(salesUnder(anyTime)) : dated
  const months = isTimed
    ? periodFigures(
        { salesUnder, filter: anyTime },
        { everything, dated: known, first, isSouth: false, firstMonth: 1 },
      )('month')
    : month
  const span = MONTHS[options.overviewOf]
  const end = month.findLast(({ isOpen }) => !isOpen)
  if (end === undefined) return { figures: [], month, period: null, sentences: [], notes: [] }
  const last = monthOf(dayNumber(`${end.period}-01`))
  const spans = [0, span, MONTHS_PER_YEAR].map((earlier) => monthsUpTo(last - earlier, span, months))
  const [now, before, yearBefore] = spans
  if (!now) return { figures: [], month, period: null, sentences: [], notes: [] }
  const sums = sumsOf(known, first, spans)
  const figures = OVERVIEW_MEASURES.map(
    (measure): OverviewRow => ({
      measure,
      value: figureOf(measure, sums[0] ?? null),
      before: figureOf(measure, sums[1] ?? null),
      yearBefore: figureOf(measure, sums[2] ?? null),
    }),
  )
  const period: OverviewPeriods = {
    now: daysOf(now),
    before: before ? daysOf(before) : null,
    yearBefore: yearBefore ? daysOf(yearBefore) : null,
  }
  const sentences = overviewSentences(figures, period, currencyOf(question.database))
  return { figures, month, period, sentences, notes: sentences.map(({ text }) => text) }
}

/** The numbers of the first and the last of some months; null where sales do not fill all of them. */
function monthsUpTo(last: number, span: number, known: readonly PeriodFigures[]): readonly [number, number] | null {
  const whole = new Set(known.filter(({ isOpen }) => !isOpen).map(({ period }) => period))
  const months = Array.from({ length: span }, (_, at) => last - at)
  return months.every((month) => whole.has(monthName(month))) ? [last - span + 1, last] : null
}

function daysOf([first, last]: readonly [number, number]): [string, string] {
  return [`${monthName(first)}-01`, isoDay(dayNumber(`${monthName(last + 1)}-01`) - 1)]
}

/** What was sold in each of the spans of months; null for one that is not known. */
function sumsOf(
  dated: DatedOrders,
  first: FirstOrders,
  spans: readonly (readonly [number, number] | null)[],
): readonly (PeriodSums | null)[] {
  return spans.map((span) => {
    if (span === null) return null
    const [from, to] = [dayNumber(`${monthName(span[0])}-01`), dayNumber(`${monthName(span[1] + 1)}-01`)]
    const isIn = (at: number) => (dated.day[at] as number) >= from && (dated.day[at] as number) < to
    return sumPeriods(dated, first, 2, (at) => (isIn(at) ? 1 : 0)).at(1)
  })
}

function figureOf(measure: OverviewMeasure, sums: PeriodSums | null): number | null {
  if (sums === null) return null
  const { orders, customers, newCustomers, spending } = sums
  if (measure === 'averageOrder') return orders === 0 ? null : Math.round(spending / orders)
  if (measure === 'repeatShare') return customers === 0 ? null : (customers - newCustomers) / customers
  return sums[measure]
}
