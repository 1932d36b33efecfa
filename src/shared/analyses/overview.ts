import { inUnits, type Money } from '../model/money.ts'
import { type Column, type ColumnKind, type FigureKind, writeCell } from '../tables/column.ts'
import type { Said } from '../words/said.ts'
import type { PlainKey, Words } from '../words/words.ts'
import type { Analysis } from './analysis.ts'
import type { AnalysisOptions, OptionValues } from './analysis-options.ts'
import { MONTH_TABLE, type PeriodFigures } from './trends.ts'

/** What is looked at of a period. */
export const OVERVIEW_MEASURES = [
  'spending',
  'orders',
  'customers',
  'newCustomers',
  'averageOrder',
  'repeatShare',
] as const

/** One of {@link OVERVIEW_MEASURES}. */
export type OverviewMeasure = (typeof OVERVIEW_MEASURES)[number]

/** A figure of a period, beside those it is held against; null where the sales do not reach so far, or of nobody. */
export interface OverviewRow {
  readonly measure: OverviewMeasure
  /** Amounts in ten-thousandths of the currency unit, shares 0..1. */
  readonly value: number | null
  readonly before: number | null
  readonly yearBefore: number | null
}

/** A sentence about the period, and the analysis where its figures come from. */
export interface OverviewSentence {
  readonly text: Said
  readonly from: 'trends' | 'cohorts'
  /** The measure to be drawn there. */
  readonly measure: OverviewMeasure
}

/** The last whole period at a glance. No figures where there is none. */
export type OverviewFigures = {
  readonly figures: readonly OverviewRow[]
  readonly month: readonly PeriodFigures[]
  /** The first and the last day of the period and of those it is held against. */
  readonly period: OverviewPeriods | null
  readonly sentences: readonly OverviewSentence[]
  readonly notes: readonly Said[]
}

/** The days of the period and of those that it is held against, `[first, last]`; null where the sales do not reach so far. */
export interface OverviewPeriods {
  readonly now: readonly [string, string]
  readonly before: readonly [string, string] | null
  readonly yearBefore: readonly [string, string] | null
}

const OPTIONS = {
  overviewOf: {
    kind: 'choice',
    choices: { month: 'overview.of.month', quarter: 'overview.of.quarter', year: 'overview.of.year' },
    initial: 'month',
    title: 'overview.of',
    about: 'overview.of.about',
  },
} as const satisfies AnalysisOptions

/** What can be chosen of the overview. */
export type OverviewOptions = OptionValues<typeof OPTIONS>

const KINDS: Readonly<Record<OverviewMeasure, ColumnKind>> = {
  spending: 'money',
  orders: 'count',
  customers: 'count',
  newCustomers: 'count',
  averageOrder: 'money',
  repeatShare: 'share',
}

const TITLES: Readonly<Record<OverviewMeasure, PlainKey>> = {
  spending: 'trends.spending',
  orders: 'trends.orders',
  customers: 'trends.customers',
  newCustomers: 'trends.newCustomers',
  averageOrder: 'trends.averageOrder',
  repeatShare: 'overview.repeatShare',
}

/** What a measure is called. */
export function measureTitle(measure: OverviewMeasure): PlainKey {
  return TITLES[measure]
}

/** A figure of a measure as people read it. */
export function measureText(
  measure: OverviewMeasure,
  value: number | null,
  words: Words,
  currency: string | null,
): string {
  const column: Column<number | null> = { id: measure, title: TITLES[measure], kind: KINDS[measure], value: (of) => of }
  return writeCell(column, value, words, currency)
}

/** How much more or less a figure is than another, of shares in points; null where that says nothing. */
function changeOfFigure(measure: OverviewMeasure, value: number | null, base: number | null) {
  const isShare = KINDS[measure] === 'share'
  const kind: FigureKind = isShare ? 'points' : 'change'
  if (value === null || base === null || (!isShare && base <= 0)) return { kind, value: null }
  return { kind, value: isShare ? 100 * (value - base) : value / base - 1 }
}

/** The change between two figures as people read it, in percent with its sign, of shares in points; null where that says nothing. */
export function changeText(
  measure: OverviewMeasure,
  value: number | null,
  base: number | null,
  words: Words,
): string | null {
  const { kind, value: change } = changeOfFigure(measure, value, base)
  if (change === null) return null
  const way = change > 0 ? 'up' : change < 0 ? 'down' : 'same'
  if (kind === 'points') return words.say('overview.points', { points: words.number(Math.abs(change), 1), way })
  return words.say('overview.change', { share: words.share(Math.abs(change)), way })
}

const textOf = (id: 'value' | 'before' | 'yearBefore', title: PlainKey): Column<OverviewRow> => ({
  id,
  title,
  kind: 'text',
  value: (row, words) => measureText(row.measure, row[id], words, null),
  figure: (row) => ({ kind: KINDS[row.measure], value: row[id] }),
})

const changeOf = (id: 'before' | 'yearBefore', title: PlainKey): Column<OverviewRow> => ({
  id: `${id}Change`,
  title,
  kind: 'text',
  value: (row, words) => changeText(row.measure, row.value, row[id], words),
  figure: (row) => changeOfFigure(row.measure, row.value, row[id]),
})

/** How is the shop doing? */
export const OVERVIEW: Analysis<OverviewFigures, typeof OPTIONS> = {
  title: 'overview.title',
  about: 'overview.about',
  keywords: 'overview.words',
  options: OPTIONS,
  tables: {
    figures: {
      title: 'overview.figures',
      columns: [
        {
          id: 'measure',
          title: 'overview.measure',
          kind: 'text',
          value: ({ measure }, { say }) => say(TITLES[measure]),
        },
        textOf('value', 'overview.value'),
        textOf('before', 'overview.before'),
        changeOf('before', 'overview.before.change'),
        textOf('yearBefore', 'overview.yearBefore'),
        changeOf('yearBefore', 'overview.yearBefore.change'),
      ],
      chart: null,
    },
    month: MONTH_TABLE,
  },
  json: ({ figures, period }) => ({
    period,
    figures: Object.fromEntries(
      figures.map(({ measure, value, before, yearBefore }) => {
        const plain = (amount: Money | null) =>
          amount === null || KINDS[measure] !== 'money' ? amount : inUnits(amount)
        return [measure, { value: plain(value), before: plain(before), yearBefore: plain(yearBefore) }]
      }),
    ),
  }),
}
