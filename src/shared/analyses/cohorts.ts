import { inUnits, type Money } from '../model/money.ts'
import type { Column } from '../tables/column.ts'
import type { Said } from '../words/said.ts'
import type { PlainKey, Words } from '../words/words.ts'
import type { Analysis, AnalysisTable } from './analysis.ts'
import type { AnalysisOptions, OptionValues } from './analysis-options.ts'
import { periodText } from './periods.ts'

/** The customers whose first order is in one period, and what they did in it and after it. */
export interface CohortFigures {
  /** `2011-03` or `2011Q1`. */
  readonly cohort: string
  /** How many they are. */
  readonly size: number
  /** How many of them ordered in the period itself, the next one and so on to the last with sales. */
  readonly customers: readonly number[]
  /** Ten-thousandths of the currency unit. */
  readonly spending: readonly Money[]
  /** How many had come back in a later period by then; none in the period itself. */
  readonly cameBack: readonly number[]
}

/** Of those with so many orders, how many made one more, and after how many days. */
export interface LadderStep {
  readonly orders: number
  readonly customers: number
  readonly next: number
  /** Type-7 quartiles of whole days; null where nobody made one more. */
  readonly lowerDays: number | null
  readonly medianDays: number | null
  readonly upperDays: number | null
}

/** Who came back, and what they spent. */
export type CohortsFigures = {
  readonly months: readonly CohortFigures[]
  readonly quarters: readonly CohortFigures[]
  /** The months or the quarters, as was chosen, once per table. */
  readonly customers: readonly CohortFigures[]
  readonly shares: readonly CohortFigures[]
  readonly cameBack: readonly CohortFigures[]
  readonly perCustomer: readonly CohortFigures[]
  readonly addedUp: readonly CohortFigures[]
  readonly ladder: readonly LadderStep[]
  /** The same of days with an order. */
  readonly dayLadder: readonly LadderStep[]
  readonly notes: readonly Said[]
}

const OPTIONS = {
  cohortBy: {
    kind: 'choice',
    choices: { month: 'cohorts.by.month', quarter: 'cohorts.by.quarter' },
    initial: 'month',
    title: 'cohorts.by',
    about: 'cohorts.by.about',
  },
} as const satisfies AnalysisOptions

/** What can be chosen of cohorts. */
export type CohortsOptions = OptionValues<typeof OPTIONS>

type Value = (cohort: CohortFigures, at: number) => number | null

const FIXED: readonly Column<CohortFigures>[] = [
  {
    id: 'cohort',
    title: 'cohorts.cohort',
    help: 'cohorts.cohort.help',
    kind: 'text',
    value: ({ cohort }, words) => cohortText(cohort, words),
  },
  { id: 'size', title: 'cohorts.size', kind: 'count', value: ({ size }) => size },
]

const LADDER: readonly Column<LadderStep>[] = [
  { id: 'orders', title: 'cohorts.ladder.orders', kind: 'count', value: ({ orders }) => orders },
  { id: 'customers', title: 'cohorts.ladder.customers', kind: 'count', value: ({ customers }) => customers },
  { id: 'next', title: 'cohorts.ladder.next', kind: 'count', value: ({ next }) => next },
  { id: 'share', title: 'cohorts.ladder.share', kind: 'share', value: ({ next, customers }) => next / customers },
  { id: 'lowerDays', title: 'cohorts.ladder.lower', kind: 'quantity', value: ({ lowerDays }) => lowerDays },
  { id: 'medianDays', title: 'cohorts.ladder.median', kind: 'quantity', value: ({ medianDays }) => medianDays },
  { id: 'upperDays', title: 'cohorts.ladder.upper', kind: 'quantity', value: ({ upperDays }) => upperDays },
]

/** Who comes back? */
export const COHORTS: Analysis<CohortsFigures, typeof OPTIONS> = {
  title: 'cohorts.title',
  about: 'cohorts.about',
  keywords: 'cohorts.words',
  options: OPTIONS,
  isTabbed: true,
  tables: {
    customers: table('cohorts.customers', 'count', 0, ({ customers }, at) => customers[at] ?? null),
    shares: table('cohorts.shares', 'share', 1, ({ customers, size }, at) => part(customers[at], size)),
    cameBack: table('cohorts.cameBack', 'share', 1, ({ cameBack, size }, at) => part(cameBack[at], size)),
    perCustomer: table('cohorts.perCustomer', 'money', 0, ({ spending, size }, at) => mean(spending[at], size)),
    addedUp: table('cohorts.addedUp', 'money', 0, ({ spending, size }, at) =>
      spending[at] === undefined ? null : mean(sum(spending.slice(0, at + 1)), size),
    ),
    ladder: ladder('cohorts.ladder'),
    dayLadder: ladder('cohorts.dayLadder'),
  },
  json: ({ months, quarters, ladder: steps, dayLadder }) => ({
    months: months.map(cohortInJson),
    quarters: quarters.map(cohortInJson),
    ladder: steps,
    dayLadder,
  }),
}

function cohortInJson({ cohort, customers, spending }: CohortFigures) {
  return { cohort, customers, spending: spending.map(inUnits) }
}

/** A row per cohort and a column per period since its first, from `from` on. */
function table(
  title: PlainKey,
  kind: 'count' | 'share' | 'money',
  from: number,
  value: Value,
): AnalysisTable<CohortFigures, CohortsFigures> {
  return {
    title,
    columns: ({ customers }) => {
      const most = Math.max(0, ...customers.map((cohort) => cohort.customers.length))
      const periods = Array.from({ length: Math.max(0, most - from) }, (_, at): Column<CohortFigures> => {
        const place = from + at
        return {
          id: `after${place}`,
          title: 'cohorts.after',
          heading: (words) => words.count(place),
          help: 'cohorts.after',
          kind,
          value: (cohort) => value(cohort, place),
        }
      })
      return [...FIXED, ...periods]
    },
    chart: { kind: 'heat', except: ['size'] },
  }
}

function ladder(title: PlainKey): AnalysisTable<LadderStep, CohortsFigures> {
  return { title, columns: LADDER, chart: { kind: 'columns', measures: [['share'], ['medianDays'], ['customers']] } }
}

function cohortText(cohort: string, words: Words): string {
  return periodText(cohort.includes('Q') ? 'quarter' : 'month', cohort, words)
}

function part(count: number | undefined, size: number): number | null {
  return count === undefined ? null : count / size
}

function mean(amount: number | undefined, size: number): number | null {
  return amount === undefined ? null : Math.round(amount / size)
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
