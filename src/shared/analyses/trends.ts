import { inUnits, type Money } from '../model/money.ts'
import type { Column } from '../tables/column.ts'
import type { PlainKey } from '../words/words.ts'
import type { Analysis, AnalysisTable } from './analysis.ts'
import type { AnalysisOptions, OptionValues } from './analysis-options.ts'
import { daysOfPeriod, PERIOD_KINDS, type PeriodKind, periodText, type WEEKDAYS } from './periods.ts'
import { bestAndWorst, growth } from './trend-notes.ts'

/** What was sold in a period to known customers. */
export interface PeriodSums {
  /** Distinct ones, dated by their earliest sale. */
  readonly orders: number
  /** Who ordered. */
  readonly customers: number
  /** Of them, those whose first order is in the period. */
  readonly newCustomers: number
  /** Ten-thousandths of the currency unit. */
  readonly spending: Money
}

/** A period, with what was sold in it. */
export interface PeriodFigures extends PeriodSums {
  /** `2011-03`, `2011Q1`, `2011`, `2011-04`, `winter`, `2011-W09`, `2011-03-04`, `1`..`31`, `Monday`.., `0`..`23`. */
  readonly period: string
  /** Whether sales cannot fill it: it is not over, or the filter cuts it. Of those that come again none is. */
  readonly isOpen: boolean
  readonly withoutCustomer: { readonly orders: number; readonly spending: Money }
  /** The same period of the year before; null where the sales begin later, and for those that come again. */
  readonly yearBefore: PeriodSums | null
}

/** The orders of a day of the week, hour by hour from the first to the last with any. */
export interface WeekdayHours {
  readonly weekday: (typeof WEEKDAYS)[number]
  readonly orders: readonly number[]
}

/** What was sold when. No hours where the files have no times of day. */
export type TrendsFigures = Readonly<Record<PeriodKind, readonly PeriodFigures[]>> & {
  readonly weekdayHours: readonly WeekdayHours[]
  /** The hour of the first column of `weekdayHours`. */
  readonly firstHour: number
}

const OPTIONS = {
  hemisphere: {
    kind: 'choice',
    choices: { auto: 'trends.hemisphere.auto', north: 'trends.hemisphere.north', south: 'trends.hemisphere.south' },
    initial: 'auto',
    title: 'trends.hemisphere',
    about: 'trends.hemisphere.about',
  },
} as const satisfies AnalysisOptions

/** What can be chosen of trends. */
export type TrendsOptions = OptionValues<typeof OPTIONS>

function periodInJson({ period, orders, customers, newCustomers, spending, withoutCustomer }: PeriodFigures) {
  return {
    period,
    orders,
    customers,
    newCustomers,
    spending: inUnits(spending),
    withoutCustomer: { orders: withoutCustomer.orders, spending: inUnits(withoutCustomer.spending) },
  }
}

function table(kind: PeriodKind, drawn: 'lines' | 'columns'): AnalysisTable<PeriodFigures, unknown> {
  const passes = kind === 'month' || kind === 'quarter' || kind === 'year' || kind === 'week' || kind === 'day'
  const measures = ['spending', 'orders', 'customers', 'newCustomers', 'returningCustomers', 'averageOrder']
  const withYearBefore = passes ? ['spending', 'orders', 'customers'] : []
  return {
    title: `trends.${kind}`,
    columns: [
      {
        id: 'period',
        title: `trends.${kind}`,
        kind: 'text',
        value: (row, words) => periodText(kind, row.period, words),
      },
      ...FIGURES,
      ...YEAR_BEFORE.filter(({ id }) => withYearBefore.some((measure) => id === `${measure}Before`)),
      ...WITHOUT_CUSTOMER,
    ],
    chart: {
      kind: drawn,
      measures: measures.map((id) => (withYearBefore.includes(id) ? [id, `${id}Before`] : [id])),
    },
    isOpen: ({ isOpen }) => isOpen,
    days: ({ period }) => daysOfPeriod(kind, period),
    notes: (rows, words, currency) => [
      ...(kind === 'month' ? growth(rows, words, currency) : []),
      ...bestAndWorst(kind, rows, words, currency),
    ],
  }
}

const FIGURES: readonly Column<PeriodFigures>[] = [
  { id: 'orders', title: 'trends.orders', kind: 'count', value: ({ orders }) => orders },
  { id: 'spending', title: 'trends.spending', kind: 'money', value: ({ spending }) => spending },
  { id: 'customers', title: 'trends.customers', kind: 'count', value: ({ customers }) => customers },
  { id: 'newCustomers', title: 'trends.newCustomers', kind: 'count', value: ({ newCustomers }) => newCustomers },
  {
    id: 'returningCustomers',
    title: 'trends.returningCustomers',
    kind: 'count',
    value: ({ customers, newCustomers }) => customers - newCustomers,
  },
  {
    id: 'averageOrder',
    title: 'trends.averageOrder',
    kind: 'money',
    value: ({ spending, orders }) => (orders === 0 ? null : Math.round(spending / orders)),
  },
]

const YEAR_BEFORE: readonly Column<PeriodFigures>[] = [
  before('spending', 'trends.spending.before', 'money'),
  before('orders', 'trends.orders.before', 'count'),
  before('customers', 'trends.customers.before', 'count'),
]

const WITHOUT_CUSTOMER: readonly Column<PeriodFigures>[] = [
  {
    id: 'ordersWithout',
    title: 'trends.withoutCustomer.orders',
    kind: 'count',
    value: ({ withoutCustomer }) => withoutCustomer.orders,
  },
  {
    id: 'spendingWithout',
    title: 'trends.withoutCustomer.spending',
    kind: 'money',
    value: ({ withoutCustomer }) => withoutCustomer.spending,
  },
]

function before(
  id: 'spending' | 'orders' | 'customers',
  title: PlainKey,
  kind: 'money' | 'count',
): Column<PeriodFigures> {
  return { id: `${id}Before`, title, kind, value: ({ yearBefore }) => yearBefore?.[id] ?? null }
}

function hourColumns(hours: number, firstHour: number): readonly Column<WeekdayHours>[] {
  return [
    {
      id: 'weekday',
      title: 'trends.weekday',
      kind: 'text',
      value: (row, words) => periodText('weekday', row.weekday, words),
    },
    ...Array.from({ length: hours }, (_, at): Column<WeekdayHours> => {
      const hour = String(firstHour + at)
      const heading: Column<WeekdayHours>['heading'] = (words) => periodText('hour', hour, words)
      return { id: `hour${hour}`, title: 'trends.hour', heading, kind: 'count', value: ({ orders }) => orders[at] ?? 0 }
    }),
  ]
}

/** The months with what was sold in them. */
export const MONTH_TABLE = table('month', 'lines')

/** How much was sold when? */
export const TRENDS: Analysis<TrendsFigures, typeof OPTIONS> = {
  title: 'trends.title',
  about: 'trends.about',
  keywords: 'trends.words',
  options: OPTIONS,
  isTabbed: true,
  tables: {
    month: MONTH_TABLE,
    quarter: table('quarter', 'columns'),
    year: table('year', 'columns'),
    season: table('season', 'columns'),
    week: table('week', 'lines'),
    day: table('day', 'lines'),
    dayOfMonth: table('dayOfMonth', 'columns'),
    weekday: table('weekday', 'columns'),
    hour: table('hour', 'columns'),
    weekdayHours: {
      title: 'trends.weekdayHours',
      columns: ({ weekdayHours, firstHour }) => hourColumns(weekdayHours[0]?.orders.length ?? 0, firstHour),
      chart: { kind: 'heat', except: [] },
      notes: (_, { say }) => [say('trends.weekdayHours.note')],
    },
  },
  json: (figures) => Object.fromEntries(PERIOD_KINDS.map((kind) => [kind, figures[kind].map(periodInJson)])),
}
