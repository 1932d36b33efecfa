import type { NextProductFigures } from '../model/next-products.ts'
import { mapText } from '../segment-maps/map-text.ts'
import { NEXT_PRODUCT_COLUMNS } from '../tables/next-products.ts'
import type { Analysis, AnalysisFigures } from './analysis.ts'

/** A product for a customer. */
export interface CustomerNext extends NextProductFigures {
  readonly segment: string
  readonly customer: string
  /** Null where no file says. */
  readonly customerName: string | null
}

/** What customers of each segment may buy next. */
export interface NextFigures extends AnalysisFigures {
  readonly next: readonly CustomerNext[]
}

const NEXT_OPTIONS = {
  perSegment: {
    kind: 'whole',
    least: 1,
    most: 1_000,
    initial: 10,
    title: 'next.perSegment',
    about: 'next.perSegment.about',
  },
} as const

/** What may each customer of a segment buy next? */
export const NEXT: Analysis<NextFigures, typeof NEXT_OPTIONS> = {
  title: 'next.title',
  about: 'next.about',
  keywords: 'next.words',
  options: NEXT_OPTIONS,
  isLong: true,
  tables: {
    next: {
      title: 'next.customers',
      columns: [
        {
          id: 'segment',
          title: 'products.segment',
          kind: 'text',
          value: ({ segment }, { write }) => write(mapText(segment)),
        },
        { id: 'customer', title: 'next.customer', kind: 'text', value: ({ customer }) => customer },
        { id: 'customerName', title: 'next.customerName', kind: 'text', value: ({ customerName }) => customerName },
        ...NEXT_PRODUCT_COLUMNS,
      ],
      chart: null,
      leadsTo: { column: 'customer', to: ({ customer }) => ({ customer }) },
    },
  },
  json: ({ next }) =>
    next.map(({ segment, customer, code, buyers, peers }) => ({ segment, customer, code, buyers, peers })),
}
