import { inUnits, type Money } from '../model/money.ts'
import type { Analysis, AnalysisFigures } from './analysis.ts'

/** What the customers who spent most spent. */
export interface TopRow {
  /** Of all customers. */
  readonly percent: number
  /** Rounded up. */
  readonly customers: number
  readonly spending: Money
  /** 0..1 of everything that was spent; null where that is nothing. */
  readonly share: number | null
}

/** How spending is spread over customers, and who comes back. */
export interface ConcentrationFigures extends AnalysisFigures {
  readonly top: readonly TopRow[]
  readonly customers: number
  readonly gini: number | null
  readonly makesHalf: number
  readonly makes80: number
  /** Customers with two orders or more. */
  readonly repeating: number
  /** Whole days from the first order to the second: quartiles; null where nobody came back. */
  readonly daysToSecond: { readonly lower: number; readonly median: number; readonly upper: number } | null
}

/** How much depends on how few? */
export const CONCENTRATION: Analysis<ConcentrationFigures> = {
  title: 'concentration.title',
  about: 'concentration.about',
  keywords: 'concentration.words',
  options: {},
  tables: {
    top: {
      title: 'concentration.top',
      columns: [
        {
          id: 'percent',
          title: 'concentration.percent',
          kind: 'text',
          value: ({ percent }, words) => words.shortShare(percent / 100),
        },
        { id: 'customers', title: 'concentration.customers', kind: 'count', value: ({ customers }) => customers },
        { id: 'spending', title: 'concentration.spending', kind: 'money', value: ({ spending }) => spending },
        { id: 'share', title: 'concentration.share', kind: 'share', value: ({ share }) => share },
      ],
      chart: { kind: 'bars', column: 'share' },
    },
  },
  json: ({ top, customers, gini, makesHalf, makes80, repeating, daysToSecond }) => ({
    customers,
    gini,
    makesHalf,
    makes80,
    top: top.map((row) => ({ ...row, spending: inUnits(row.spending) })),
    repeating,
    daysToSecond,
  }),
}
