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
import { currencyOf } from '../database/details.ts'
import { datedOrders, firstOrders } from '../sales/dated-orders.ts'
import { dayNumber, isoDay, monthName, monthOf } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import { sumPeriods } from '../trends/period-sums.ts'
import { trendsOf } from '../trends/trends.ts'
import { overviewSentences } from './sentences.ts'

const MONTHS = { month: 1, quarter: 3, year: 12 } as const
const MONTHS_PER_YEAR = 12

/** The last whole period of the sales beside the one before it and the one a year before. */
export function overviewOf(question: Question<OverviewOptions>): OverviewFigures {
  const { salesUnder, filter, options } = question
  const anyTime = { ...filter, from: null, to: null }
  const { month } = trendsOf({ ...question, options: { hemisphere: 'auto' } })
  const known = trendsOf({ ...question, sales: salesUnder(anyTime), filter: anyTime, options: { hemisphere: 'auto' } })
  const span = MONTHS[options.overviewOf]
  const end = month.findLast(({ isOpen }) => !isOpen)
  if (end === undefined) return { figures: [], month, period: null, sentences: [], notes: [] }
  const last = monthOf(dayNumber(`${end.period}-01`))
  const spans = [0, span, MONTHS_PER_YEAR].map((earlier) => monthsUpTo(last - earlier, span, known.month))
  const [now, before, yearBefore] = spans
  if (!now) return { figures: [], month, period: null, sentences: [], notes: [] }
  const sums = sumsOf(question, spans)
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
  { salesUnder, filter }: Question<OverviewOptions>,
  spans: readonly (readonly [number, number] | null)[],
): readonly (PeriodSums | null)[] {
  const all = salesUnder(ALL_SALES)
  const first = firstOrders(datedOrders(all), all.columns.customers.length)
  const dated = datedOrders(salesUnder({ ...filter, from: null, to: null }))
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
