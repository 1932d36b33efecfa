import type { RunSummary } from '../model/summary.ts'
import type { PlainKey, Words } from '../words/words.ts'
import { type Column, writeCell } from './column.ts'

/** What the key figures are taken from. */
export type KeyFigureSummary = Pick<
  RunSummary,
  'customers' | 'orders' | 'revenue' | 'meanMonetary' | 'walkIn' | 'returnsOnlyCustomers' | 'settings'
>

type KeyFigure = Column<KeyFigureSummary> & { readonly help: PlainKey }

const customers: KeyFigure = {
  id: 'customers',
  title: 'segments.figure.customers',
  help: 'figures.customers.about',
  kind: 'count',
  value: (summary) => summary.customers,
}
const orders: KeyFigure = {
  id: 'orders',
  title: 'segments.figure.orders',
  help: 'figures.orders.about',
  kind: 'count',
  value: (summary) => summary.orders,
}
const ordersEach: KeyFigure = {
  id: 'ordersEach',
  title: 'figures.ordersEach',
  help: 'figures.ordersEach.about',
  kind: 'mean',
  value: (summary) => ratio(summary.orders, summary.customers),
}
const revenue: KeyFigure = {
  id: 'revenue',
  title: 'segments.figure.revenue',
  help: 'figures.revenue.about',
  kind: 'money',
  value: (summary) => summary.revenue,
}
const perOrder: KeyFigure = {
  id: 'perOrder',
  title: 'figures.perOrder',
  help: 'figures.perOrder.about',
  kind: 'money',
  value: (summary) => ratio(summary.revenue, summary.orders),
}
const each: KeyFigure = {
  id: 'each',
  title: 'segments.figure.each',
  help: 'figures.each.about',
  kind: 'money',
  value: (summary) => ratio(summary.revenue, summary.customers),
}
const walkIn: KeyFigure = {
  id: 'walkIn',
  title: 'figures.walkIn',
  help: 'figures.walkIn.about',
  kind: 'money',
  value: (summary) => summary.walkIn.revenue,
}
const walkInShare: KeyFigure = {
  id: 'walkInShare',
  title: 'figures.walkInShare',
  help: 'figures.walkInShare.about',
  kind: 'share',
  value: (summary) => summary.walkIn.share,
}
const returnsOnly: KeyFigure = {
  id: 'returnsOnly',
  title: 'figures.returnsOnly',
  help: 'figures.returnsOnly.about',
  kind: 'count',
  value: ({ returnsOnlyCustomers }) => returnsOnlyCustomers,
}

/** The figures of a result that people ask for first, each with what it counts. */
export function keyFigures({ settings }: Pick<KeyFigureSummary, 'settings'>): readonly KeyFigure[] {
  const { monetary, returns } = settings
  const mean: readonly KeyFigure[] =
    monetary === 'total'
      ? []
      : [
          {
            id: 'mean',
            title: `segments.column.${monetary}`,
            help: `figures.mean.${monetary}.about`,
            kind: 'money',
            value: ({ meanMonetary }) => meanMonetary,
          },
        ]
  return [
    customers,
    orders,
    ordersEach,
    returns === 'net' ? revenue : { ...revenue, help: 'figures.revenue.gross.about' },
    perOrder,
    each,
    ...mean,
    walkIn,
    walkInShare,
    returnsOnly,
  ]
}

/** A key figure as a screen and the paper show it: large, with a word beside it. */
export interface Headline {
  readonly id: string
  readonly label: string
  /** The term that explains the label. */
  readonly term?: 'orders' | 'revenue' | 'walkIn'
  readonly value: string
  readonly note: string
}

/** The result in five numbers. */
export function headlines(summary: KeyFigureSummary, words: Words, currency: string | null): readonly Headline[] {
  const { say } = words
  const { returnsOnlyCustomers } = summary
  const { monetary } = summary.settings
  const write = (figure: KeyFigure) => writeCell(figure, summary, words, currency)
  return [
    {
      id: 'customers',
      label: say('segments.figure.customers'),
      value: write(customers),
      note:
        returnsOnlyCustomers === 0
          ? say('segments.figure.customers.note')
          : say('segments.figure.customers.returnsOnly', { count: returnsOnlyCustomers }),
    },
    {
      id: 'orders',
      label: say('segments.figure.orders'),
      term: 'orders',
      value: write(orders),
      note: say('segments.figure.orders.note', { mean: write(ordersEach) }),
    },
    {
      id: 'revenue',
      label: say('segments.figure.revenue'),
      term: 'revenue',
      value: write(revenue),
      note: say('segments.figure.revenue.note'),
    },
    {
      id: 'each',
      label: say('segments.figure.each'),
      value: write(each),
      note:
        monetary === 'total'
          ? say('segments.figure.each.note')
          : say(`segments.figure.each.${monetary}`, { mean: words.money(summary.meanMonetary, currency) }),
    },
    {
      id: 'walk-in',
      label: say('segments.figure.walkIn'),
      term: 'walkIn',
      value: write(walkInShare),
      note: say('segments.figure.walkIn.note', { amount: write(walkIn) }),
    },
  ]
}

/** A part of a whole; of nothing it is 0. */
function ratio(part: number | null, whole: number): number | null {
  if (part === null) return null
  return whole === 0 ? 0 : part / whole
}
