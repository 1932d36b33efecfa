import type { CustomerFilter } from '../model/customers.ts'
import { inUnits, type Money } from '../model/money.ts'
import type { NamedProduct } from '../model/next-products.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Column } from '../tables/column.ts'
import { productName } from '../tables/next-products.ts'
import type { PlainKey, Words } from '../words/words.ts'
import type { Analysis, AnalysisFigures, AnalysisTable } from './analysis.ts'
import { type AnalysisFilter, takesAll } from './analysis-filter.ts'
import type { WholeOption } from './analysis-options.ts'

/** Of fewer buyers or orders than these, a lift is likely chance: it is marked. */
const FEW = 10

/** What was bought of a product or a category. */
export interface SoldFigures {
  /** Ten-thousandths of the currency unit. */
  readonly spending: Money
  /** 0..1 of what customers spent on products; null where that is nothing. */
  readonly share: number | null
  readonly pieces: number
  /** Distinct ones. */
  readonly orders: number
  readonly customers: number
  /** Pieces that came back of those that were sold, 0 and up; null where none were sold. */
  readonly returned: number | null
}

/** A product with what was bought of it. */
export type ProductFigures = NamedProduct & SoldFigures

/** A category with what was bought of it; null for products without one. */
export type CategoryFigures = SoldFigures & { readonly category: string | null }

/** How much of what was spent the largest products make up. */
export interface ConcentrationFigures {
  /** The largest so many percent of the products, or the fewest that make up so many percent of what was spent. */
  readonly of: 'products' | 'spending'
  readonly percent: number
  readonly products: number
  /** Ten-thousandths of the currency unit. */
  readonly spending: Money
  /** 0..1 of what was spent. */
  readonly share: number
}

/** A product as a segment or a cluster bought it. */
export interface GroupProductFigures extends NamedProduct {
  /** A segment's name, or a cluster's number. */
  readonly group: string | number
  /** Of the group, in ten-thousandths of the currency unit. */
  readonly spending: Money
  /** Customers of the group who bought it. */
  readonly buyers: number
  /** 0..1 of the group's customers. */
  readonly share: number
  /** 0..1 of all customers. */
  readonly shareOfAll: number
  /** How many times as often as among all customers. */
  readonly lift: number
}

/** Two products that were bought together. */
export interface PairFigures {
  readonly a: NamedProduct
  readonly b: NamedProduct
  /** Orders with both. */
  readonly orders: number
  /** 0..1 of all orders. */
  readonly support: number
  /** 0..1 of the orders with one that hold the other as well. */
  readonly confidenceAToB: number
  readonly confidenceBToA: number
  /** How many times as often as by chance. */
  readonly lift: number
}

/** A product of first orders. */
export interface FirstOrderFigures extends NamedProduct {
  /** Customers whose first order held it. */
  readonly customers: number
  /** Those of them who ordered again. */
  readonly again: number
  /** 0..1 of them. */
  readonly shareAgain: number
}

/** What was bought of which products, by whom, and what with what; all empty where no file names products. */
export interface ProductsFigures extends AnalysisFigures {
  readonly products: readonly ProductFigures[]
  readonly categories: readonly CategoryFigures[]
  readonly concentration: readonly ConcentrationFigures[]
  readonly segmentsBySpending: readonly GroupProductFigures[]
  readonly segmentsByLift: readonly GroupProductFigures[]
  readonly clustersBySpending: readonly GroupProductFigures[]
  readonly clustersByLift: readonly GroupProductFigures[]
  readonly together: readonly PairFigures[]
  readonly firstOrders: readonly FirstOrderFigures[]
  /** The segments in their order, also those that bought nothing. */
  readonly segments: readonly string[]
}

const whole = (initial: number | null, title: PlainKey, about: PlainKey): WholeOption => ({
  kind: 'whole',
  least: 1,
  most: 1_000_000,
  initial,
  title,
  about,
})

/** What can be chosen of the products. */
export const PRODUCT_OPTIONS = {
  top: { ...whole(10, 'products.top', 'products.top.about'), initial: 10, most: 10_000 },
  minBuyers: { ...whole(50, 'products.minBuyers', 'products.minBuyers.about'), initial: 50 },
  minOrders: whole(null, 'products.minOrders', 'products.minOrders.about'),
} as const

/** What is bought, by whom, and together? */
export const PRODUCTS: Analysis<ProductsFigures, typeof PRODUCT_OPTIONS> = {
  title: 'products.title',
  about: 'products.about',
  keywords: 'products.words',
  options: PRODUCT_OPTIONS,
  isTabbed: true,
  looksAtProducts: true,
  tables: {
    products: {
      title: 'products.products',
      columns: [productColumn(), ...soldColumns<ProductFigures>()],
      chart: { kind: 'bars', column: 'spending' },
      leadsTo: { column: 'product', to: (row, words, filter) => ({ customers: boughtBy(row, words, filter) }) },
    },
    categories: {
      title: 'products.categories',
      columns: [
        {
          id: 'category',
          title: 'products.category',
          kind: 'text',
          value: ({ category }, { say }) => category ?? say('products.noCategory'),
        },
        ...soldColumns<CategoryFigures>(),
      ],
      chart: { kind: 'bars', column: 'spending' },
    },
    concentration: {
      title: 'products.concentration',
      columns: [
        {
          id: 'part',
          title: 'products.part',
          kind: 'text',
          value: ({ of, percent }, { say }) => say(`products.part.${of}`, { percent }),
        },
        { id: 'products', title: 'products.products', kind: 'count', value: ({ products }) => products },
        { id: 'spending', title: 'products.spending', kind: 'money', value: ({ spending }) => spending },
        { id: 'share', title: 'products.share', kind: 'share', value: ({ share }) => share },
      ],
      chart: { kind: 'bars', column: 'share' },
    },
    segmentsByLift: byLift('products.segmentsByLift', 'segment'),
    segmentsBySpending: bySpending('products.segmentsBySpending', 'segment'),
    clustersByLift: byLift('products.clustersByLift', 'cluster'),
    clustersBySpending: bySpending('products.clustersBySpending', 'cluster'),
    together: {
      title: 'products.together',
      columns: [
        { id: 'a', title: 'products.a', kind: 'text', value: ({ a }, words) => productName(a, words) },
        { id: 'b', title: 'products.b', kind: 'text', value: ({ b }, words) => productName(b, words) },
        { id: 'orders', title: 'products.ordersWithBoth', kind: 'count', value: ({ orders }) => orders },
        {
          id: 'support',
          title: 'products.support',
          help: 'products.support.about',
          kind: 'share',
          value: ({ support }) => support,
        },
        {
          id: 'confidenceAToB',
          title: 'products.confidenceAToB',
          help: 'products.confidence.about',
          kind: 'share',
          value: ({ confidenceAToB }) => confidenceAToB,
        },
        {
          id: 'confidenceBToA',
          title: 'products.confidenceBToA',
          help: 'products.confidence.about',
          kind: 'share',
          value: ({ confidenceBToA }) => confidenceBToA,
        },
        {
          id: 'lift',
          title: 'products.lift',
          help: 'products.pairLift.about',
          kind: 'average',
          value: ({ lift }) => lift,
        },
        fewColumn(({ orders }) => orders, 'products.fewOrders'),
      ],
      chart: null,
    },
    firstOrders: {
      title: 'products.firstOrders',
      columns: [
        productColumn(),
        { id: 'customers', title: 'products.firstCustomers', kind: 'count', value: ({ customers }) => customers },
        { id: 'again', title: 'products.again', kind: 'count', value: ({ again }) => again },
        { id: 'shareAgain', title: 'products.shareAgain', kind: 'share', value: ({ shareAgain }) => shareAgain },
        fewColumn(({ customers }) => customers, 'products.fewCustomers'),
      ],
      chart: { kind: 'bars', column: 'customers' },
    },
  },
  json: ({ products, segments, segmentsBySpending, segmentsByLift, together }) => ({
    top: products.map(({ code, spending, customers, orders }) => ({
      code,
      spending: inUnits(spending),
      customers,
      orders,
    })),
    bySegment: segments.map((segment) => ({
      segment,
      bySpending: segmentsBySpending
        .filter(({ group }) => group === segment)
        .map(({ code, spending }) => ({ code, spending: inUnits(spending) })),
      byLift: segmentsByLift
        .filter(({ group }) => group === segment)
        .map(({ code, lift, buyers }) => ({ code, lift, buyers })),
    })),
    together: together.map(({ a, b, ...figures }) => ({ a: a.code, b: b.code, ...figures })),
  }),
}

/** Those who bought a product in the sales that a filter takes. */
function boughtBy(product: NamedProduct, words: Words, filter: AnalysisFilter): Partial<CustomerFilter> {
  const title = productName(product, words)
  return { product: { code: product.code, title, ...(!takesAll(filter) && { within: filter }) } }
}

/** Those of a segment or a cluster who bought a product. */
function boughtInGroup(row: GroupProductFigures, words: Words, filter: AnalysisFilter): Partial<CustomerFilter> {
  const { group } = row
  return {
    ...boughtBy(row, words, filter),
    ...(typeof group === 'string' ? { segments: [group] } : { clusters: [group] }),
  }
}

function productColumn<Row extends NamedProduct>(): Column<Row> {
  return { id: 'product', title: 'products.product', kind: 'text', value: productName }
}

function soldColumns<Row extends SoldFigures>(): readonly Column<Row>[] {
  return [
    { id: 'spending', title: 'products.spending', kind: 'money', value: ({ spending }) => spending },
    { id: 'share', title: 'products.share', kind: 'share', value: ({ share }) => share },
    { id: 'pieces', title: 'products.pieces', kind: 'quantity', value: ({ pieces }) => pieces },
    { id: 'orders', title: 'products.orders', kind: 'count', value: ({ orders }) => orders },
    { id: 'customers', title: 'products.customers', kind: 'count', value: ({ customers }) => customers },
    {
      id: 'returned',
      title: 'products.returned',
      help: 'products.returned.about',
      kind: 'share',
      value: ({ returned }) => returned,
    },
  ]
}

function groupColumns(of: 'segment' | 'cluster'): readonly Column<GroupProductFigures>[] {
  return [
    {
      id: 'group',
      title: `products.${of}`,
      kind: of === 'segment' ? 'text' : 'group',
      value: ({ group }, { write }) => (typeof group === 'string' ? write(mapText(group)) : group),
    },
    productColumn(),
  ]
}

function byLift(title: PlainKey, of: 'segment' | 'cluster'): AnalysisTable<GroupProductFigures, ProductsFigures> {
  return {
    title,
    columns: [
      ...groupColumns(of),
      { id: 'lift', title: 'products.lift', help: 'products.lift.about', kind: 'average', value: ({ lift }) => lift },
      { id: 'buyers', title: 'products.buyers', kind: 'count', value: ({ buyers }) => buyers },
      { id: 'share', title: 'products.shareOfGroup', kind: 'share', value: ({ share }) => share },
      { id: 'shareOfAll', title: 'products.shareOfAll', kind: 'share', value: ({ shareOfAll }) => shareOfAll },
      fewColumn(({ buyers }) => buyers, 'products.fewCustomers'),
    ],
    chart: null,
    leadsTo: { column: 'product', to: (row, words, filter) => ({ customers: boughtInGroup(row, words, filter) }) },
  }
}

function bySpending(title: PlainKey, of: 'segment' | 'cluster'): AnalysisTable<GroupProductFigures, ProductsFigures> {
  return {
    title,
    columns: [
      ...groupColumns(of),
      { id: 'spending', title: 'products.spending', kind: 'money', value: ({ spending }) => spending },
      { id: 'buyers', title: 'products.buyers', kind: 'count', value: ({ buyers }) => buyers },
      { id: 'share', title: 'products.shareOfGroup', kind: 'share', value: ({ share }) => share },
      { id: 'lift', title: 'products.lift', help: 'products.lift.about', kind: 'average', value: ({ lift }) => lift },
    ],
    chart: null,
    leadsTo: { column: 'product', to: (row, words, filter) => ({ customers: boughtInGroup(row, words, filter) }) },
  }
}

function fewColumn<Row>(count: (row: Row) => number, mark: PlainKey): Column<Row> {
  return {
    id: 'few',
    title: 'products.note',
    help: 'products.few.about',
    kind: 'text',
    value: (row, { say }) => (count(row) < FEW ? say(mark) : ''),
  }
}
