import type { Money } from '../model/money.ts'
import type { IsoDate } from '../model/settings.ts'
import type { Column } from '../tables/column.ts'
import type { Analysis, AnalysisFigures } from './analysis.ts'
import { contactColumns, type ListedCustomer } from './listed-customer.ts'

/** A customer who is later than usual. */
export interface OverdueCustomer extends ListedCustomer {
  readonly orderDays: number
  /** The middle number of days between one order day and the next. */
  readonly medianDays: number
  readonly daysSince: number
  /** How many times the usual number of days have gone by. */
  readonly ratio: number
  /** The day on which the next order was to be expected. */
  readonly due: IsoDate
  /** What was spent in the twelve months up to the analysis date. */
  readonly spent12: Money
  /** What was bought last, by name; empty where no file names products. */
  readonly lastItems: string
}

/** How late customers are. */
export interface LatenessRow {
  readonly above: 0 | 1 | 2 | 3
  readonly customers: number
  readonly spent12: Money
}

/** Whom to win back. */
export interface OverdueFigures extends AnalysisFigures {
  /** Customers with a rhythm, and those above once, twice and three times their usual number of days. */
  readonly lateness: readonly LatenessRow[]
  /** Overdue, by what they spent in twelve months. */
  readonly customers: readonly OverdueCustomer[]
  /** The same, the latest by their rhythm first. */
  readonly top: readonly OverdueCustomer[]
}

const OPTIONS = {
  leastDays: {
    kind: 'whole',
    title: 'overdue.leastDays',
    about: 'overdue.leastDays.about',
    least: 2,
    most: 100,
    initial: 4,
  },
} as const

/** What can be chosen of it. */
export type OverdueOptions = typeof OPTIONS

/** Who is later than their own rhythm says? */
export const OVERDUE: Analysis<OverdueFigures, OverdueOptions> = {
  title: 'overdue.title',
  about: 'overdue.about',
  keywords: 'overdue.words',
  options: OPTIONS,
  isOfAllDays: true,
  tables: {
    lateness: {
      title: 'overdue.lateness',
      columns: [
        {
          id: 'above',
          title: 'overdue.above',
          kind: 'text',
          value: ({ above }, { say }) => say(`overdue.above.${above}`),
        },
        { id: 'customers', title: 'overdue.customers', kind: 'count', value: ({ customers }) => customers },
        { id: 'spent12', title: 'overdue.spent12', kind: 'money', value: ({ spent12 }) => spent12 },
      ],
      chart: null,
    },
    customers: {
      title: 'overdue.who',
      columns: ({ customers }) => [
        ...(contactColumns(customers) as readonly Column<OverdueCustomer>[]),
        { id: 'spent12', title: 'overdue.spent12', kind: 'money', value: ({ spent12 }) => spent12 },
        { id: 'due', title: 'overdue.due', kind: 'date', value: ({ due }) => due },
        { id: 'daysSince', title: 'overdue.daysSince', kind: 'days', value: ({ daysSince }) => daysSince },
        { id: 'medianDays', title: 'overdue.medianDays', kind: 'mean', value: ({ medianDays }) => medianDays },
        { id: 'ratio', title: 'overdue.ratio', kind: 'mean', value: ({ ratio }) => ratio },
        { id: 'orderDays', title: 'overdue.orderDays', kind: 'count', value: ({ orderDays }) => orderDays },
        ...(customers.some(({ lastItems }) => lastItems !== '')
          ? [
              {
                id: 'lastItems',
                title: 'overdue.lastItems',
                kind: 'text',
                value: ({ lastItems }: OverdueCustomer) => lastItems,
              } as const,
            ]
          : []),
      ],
      chart: null,
      leadsTo: { column: 'id', to: ({ id }) => ({ customer: id }) },
    },
  },
  json: ({ lateness, top }) => ({
    customers: countAbove(lateness, 0),
    over1: countAbove(lateness, 1),
    over2: countAbove(lateness, 2),
    over3: countAbove(lateness, 3),
    top: top.map(({ id, medianDays, daysSince, ratio }) => ({ customer: id, medianDays, daysSince, ratio })),
  }),
}

function countAbove(lateness: readonly LatenessRow[], times: number): number {
  return lateness.find(({ above }) => above === times)?.customers ?? 0
}
