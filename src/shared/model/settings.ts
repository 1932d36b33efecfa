import { type ClusterSettings, DEFAULT_CLUSTERING } from './cluster-settings.ts'
import type { Money } from './money.ts'

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** What a result depends on. Stored with every run and printed on every report. */
export interface Settings {
  /** The day the measures look back from; null takes the day after the last sale or return that counts. */
  readonly asOf: IsoDate | null
  readonly window: SalesWindow
  readonly filter: OrderFilter | null
  readonly returns: 'net' | 'ignore'
  readonly duplicates: 'keep' | 'drop'
  /** Codes of products whose lines are left out: postage, fees, corrections. Null takes those that the workspace excludes. */
  readonly exclude: readonly string[] | null
  /** What frequency counts: orders, days with an order, or lines. */
  readonly frequency: 'orders' | 'days' | 'lines'
  /** What monetary is: everything spent, the average of an order or of a line, or what is left after the cost of the goods. */
  readonly monetary: 'total' | 'perOrder' | 'perLine' | 'margin'
  readonly scheme: SchemeName
  /** How many scores there are, 3 to 10, where the scheme is not given its cuts. */
  readonly bins: number
  /** The cuts of the scheme `own`. */
  readonly own: OwnThresholds
  /** What each score weighs in the average. */
  readonly weights: Weights
  /** The run whose thresholds, and with them its scheme, are used again; null makes new ones. */
  readonly frozenRun: number | null
  readonly map: string
  readonly clusters: 'auto' | number
  readonly clustering: ClusterSettings
  readonly seed: number
}

/** Settings that depend on nothing else: those of a result. */
export interface SettledSettings extends Settings {
  readonly asOf: IsoDate
  readonly exclude: readonly string[]
}

/** The names of the schemes, the default first. */
export const SCHEME_NAMES = ['quantile', 'ntile', 'percent-rank', 'own', 'r-package', 'nested'] as const

/** How a measure becomes a score from 1, the highest being best. */
export type SchemeName = (typeof SCHEME_NAMES)[number]

/** Which sales count: all, those of the months up to the analysis date, or those of a period, both days included. */
export type SalesWindow =
  | { readonly kind: 'all' }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'between'; readonly from: IsoDate | null; readonly to: IsoDate | null }

/** What lists of customers say of them beside names and addresses, and what customers can be chosen by. */
export const CUSTOMER_ATTRIBUTES = ['type', 'status', 'company'] as const

/** One of {@link CUSTOMER_ATTRIBUTES}. */
export type CustomerAttribute = (typeof CUSTOMER_ATTRIBUTES)[number]

/** Orders of some stores, countries and customers; an empty list takes all. */
export interface OrderFilter {
  readonly stores: readonly string[]
  readonly countries: readonly string[]
  /** What customers must be, each by one of the values; what is left out or empty takes all. */
  readonly attributes?: Readonly<Partial<Record<CustomerAttribute, readonly string[]>>> | undefined
  /**
   * `before`: only these orders are measured and scored. `after`: everything is, and of the result those customers are kept
   * who have such an order.
   */
  readonly apply: 'before' | 'after'
}

/** One to eight ascending cuts per measure; a value up to a cut lies below it. Null cuts that measure by quantiles. */
export interface OwnThresholds {
  /** Whole days. */
  readonly recency: readonly number[] | null
  readonly frequency: readonly number[] | null
  readonly monetary: readonly Money[] | null
}

/** Whole numbers from 0; not all of them 0. */
export interface Weights {
  readonly r: number
  readonly f: number
  readonly m: number
}

/** The defaults of the field: refunds lower the money, equal customers get equal scores, every code has a name. */
export const DEFAULT_SETTINGS: Settings = {
  asOf: null,
  window: { kind: 'all' },
  filter: null,
  returns: 'net',
  duplicates: 'keep',
  exclude: null,
  frequency: 'orders',
  monetary: 'total',
  scheme: 'quantile',
  bins: 5,
  own: { recency: null, frequency: null, monetary: null },
  weights: { r: 1, f: 1, m: 1 },
  frozenRun: null,
  map: 'eleven-rfm',
  clusters: 'auto',
  clustering: DEFAULT_CLUSTERING,
  seed: 1,
}
