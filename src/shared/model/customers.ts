import type { AnalysisFilter } from '../analyses/analysis-filter.ts'
import type { ExplainedRun } from '../explain/explanation.ts'
import type { ModelName } from './expected.ts'
import type { Money } from './money.ts'
import type { Segment } from './segment-map.ts'
import type { IsoDate } from './settings.ts'
import type { CustomerFigures } from './summary.ts'

/** Every column that a table or a list of customers can have, in its usual order. */
export const CUSTOMER_COLUMNS = [
  'id',
  'name',
  'email',
  'phone',
  'country',
  'firstOrder',
  'lastOrder',
  'recencyDays',
  'frequency',
  'monetary',
  'averageOrder',
  'r',
  'f',
  'm',
  'code',
  'sum',
  'average',
  'segment',
  'cluster',
  'optOut',
  'expectedOrders',
  'expectedSpending',
] as const

/** One of {@link CUSTOMER_COLUMNS}. */
export type CustomerColumn = (typeof CUSTOMER_COLUMNS)[number]

/** One customer of a result with everything that a table or a list can show. */
export interface CustomerRow extends CustomerFigures {
  readonly email: string | null
  readonly phone: string | null
  /**
   * Monetary divided by frequency, as a whole number: per order, day or line, whichever frequency counts. Monetary itself where it
   * is an average already.
   */
  readonly averageOrder: Money
  /** Whether they asked not to be written to; null where no file said anything. */
  readonly optOut: boolean | null
  /** Purchase days in the 12 months after the analysis date; null where that was not asked for, and for who never paid anything. */
  readonly expectedOrders: number | null
  /** What is spent on them; null where that was not asked for or cannot be told. */
  readonly expectedSpending: Money | null
}

/** A range, both ends included; null leaves an end open. */
export interface Range<T> {
  readonly from: T | null
  readonly to: T | null
}

/** Which customers. All conditions must hold; an empty list and an open range let everybody through. */
export interface CustomerFilter {
  /** Words that must all occur in the id, name, e-mail or phone; case, accents and the spaces of a phone number do not matter. */
  readonly search: string
  readonly segments: readonly string[]
  readonly r: readonly number[]
  readonly f: readonly number[]
  readonly m: readonly number[]
  readonly clusters: readonly number[]
  /** Null stands for customers without a country. */
  readonly countries: readonly (string | null)[]
  readonly recencyDays: Range<number>
  readonly frequency: Range<number>
  readonly monetary: Range<Money>
  readonly averageOrder: Range<Money>
  readonly lastOrder: Range<IsoDate>
  readonly expectedOrders: Range<number>
  readonly expectedSpending: Range<Money>
  /** What they bought; null lets everybody through. */
  readonly product: BoughtProduct | null
  /** Where they stood in another run; null lets everybody through. */
  readonly otherRun: OtherRun | null
}

/** A product that customers bought, in the sales of the run. */
export interface BoughtProduct {
  /** Its code, or its name where files have no codes. */
  readonly code: string
  /** In which of these sales; in any where it is left out. */
  readonly within?: AnalysisFilter | undefined
  /** What it is called; decides nothing. */
  readonly title: string
}

/** A condition on where customers stood in another run than the one that is looked at. */
export interface OtherRun {
  readonly runId: number
  /** What the run is called; decides nothing. */
  readonly title: string
  /** In the segment of that name, in one of another name than now, or not in the run at all. */
  readonly was: { readonly in: string } | 'elsewhere' | 'absent'
}

const OPEN = { from: null, to: null } as const

/** Lets everybody through; spread it and change what is asked for. */
export const NO_FILTER: CustomerFilter = {
  search: '',
  segments: [],
  r: [],
  f: [],
  m: [],
  clusters: [],
  countries: [],
  recencyDays: OPEN,
  frequency: OPEN,
  monetary: OPEN,
  averageOrder: OPEN,
  lastOrder: OPEN,
  expectedOrders: OPEN,
  expectedSpending: OPEN,
  product: null,
  otherRun: null,
}

/** The order of a table. Equal customers stay in the order of the import; customers without a value come last either way. */
export interface CustomerSort {
  readonly column: CustomerColumn
  readonly descending: boolean
}

/** What the customers that a filter lets through add up to. */
export interface CustomerTotals {
  readonly customers: number
  /** What they spent, whatever monetary is made of it; null where that is not known. */
  readonly revenue: Money | null
  /** The means are null when nobody is left. */
  readonly meanRecencyDays: number | null
  readonly meanFrequency: number | null
  readonly meanMonetary: Money | null
}

/** A stretch of the table. */
export interface CustomerPage {
  /** How many customers the filter lets through. */
  readonly total: number
  readonly rows: readonly CustomerRow[]
  readonly totals: CustomerTotals
  /** The model or rule that says what is expected of them; null where that was not asked for. */
  readonly expectedBy: ModelName | null
}

/** What there is to filter by in a result. */
export interface CustomerFilterChoices {
  /** In the order of the map. */
  readonly segments: readonly { readonly name: string; readonly color: string; readonly customers: number }[]
  /** Ascending numbers; empty without clusters. */
  readonly clusters: readonly { readonly number: number; readonly customers: number }[]
  /** Most customers first; null stands for customers without a country. */
  readonly countries: readonly { readonly country: string | null; readonly customers: number }[]
  readonly recencyDays: Extent<number>
  readonly frequency: Extent<number>
  readonly monetary: Extent<Money>
  readonly averageOrder: Extent<Money>
  readonly lastOrder: Extent<IsoDate>
  /** The columns that hold a value for at least one customer. */
  readonly columns: readonly CustomerColumn[]
  /** Customers who asked not to be written to. */
  readonly optOuts: number
}

/** What there is of what customers are expected to buy; null where that can be told of nobody. */
export interface ExpectedExtents {
  readonly expectedOrders: Extent<number> | null
  readonly expectedSpending: Extent<Money> | null
}

/** The least and the most there is. */
export interface Extent<T> {
  readonly least: T
  readonly most: T
}

/** One order as a customer's page lists it. */
export interface CustomerOrder {
  /** What the lines are asked for with; a number alone may occur in two stores. */
  readonly orderId: number
  /** Null where the till gives no numbers and an order is a customer's day. */
  readonly number: string | null
  /** Local wall time, `YYYY-MM-DD HH:MM`. */
  readonly time: string
  readonly lines: number
  readonly amount: Money
  /** Whether it holds returned goods only. */
  readonly isReturn: boolean
}

/** What a customer bought most of. */
export interface TopProduct {
  readonly code: string
  readonly name: string | null
  /** Null where no line told a quantity. */
  readonly quantity: number | null
  readonly orders: number
  readonly amount: Money
}

/** Everything there is to say of one customer of a result. */
export interface CustomerProfile {
  readonly customer: CustomerRow
  /** The ids of those who were merged into this customer. */
  readonly mergedIds: readonly string[]
  readonly currency: string | null
  readonly segment: Segment
  /** What `explainCustomer` takes to say why this segment and what would change it. */
  readonly run: ExplainedRun
  /** From the first order to the last, divided by the steps between; null with one order. */
  readonly averageDaysBetweenOrders: number | null
  /** How many orders there are in all, returns included. */
  readonly orderCount: number
  /** How many of these are returns alone. */
  readonly returnCount: number
  /** Newest first, at most 1,000; of the lines that the measures were made from. */
  readonly orders: readonly CustomerOrder[]
  /** At most 10, the highest amount first. */
  readonly topProducts: readonly TopProduct[]
}

/** One line of an order. */
export interface OrderLine {
  readonly product: string | null
  readonly productName: string | null
  readonly quantity: number | null
  readonly price: Money | null
  readonly amount: Money
  readonly isReturn: boolean
}

/** What a list holds. */
export interface ListCount {
  readonly rows: number
  /** Customers who asked not to be written to and were left out. */
  readonly leftOut: number
}

/** What a list that was written holds. */
export interface WrittenList extends ListCount {
  readonly bytes: number
}

/** Rows as text for the clipboard. */
export interface CopiedRows {
  /** Tab-separated with a header, as spreadsheets take it. */
  readonly text: string
  readonly rows: number
  readonly leftOut: number
  /** Customers that did not fit the clipboard's limit. */
  readonly cut: number
}
