/**
 * Where the rows of an import went. Each row is counted in the first class that fits, in this order; with duplicates dropped
 * all classes but `read` sum to `read`, with duplicates kept they are counted here and stay in their other class as well.
 */
export interface RowCounts {
  readonly read: number
  readonly duplicates: number
  readonly alreadyImported: number
  readonly withoutCustomer: number
  readonly cancelled: number
  /** Lines of excluded products; absent where none are excluded. */
  readonly excluded?: number
  /** Rows that say more of sales and are none: customers, products, items of orders; absent where no file has any. */
  readonly details?: number
  readonly returns: number
  readonly invalid: number
  readonly later: number
  readonly kept: number
}

/** The classes of {@link RowCounts} that a row can fall in, in order of precedence. */
export const ROW_CLASSES = [
  'duplicates',
  'alreadyImported',
  'withoutCustomer',
  'cancelled',
  'excluded',
  'details',
  'returns',
  'invalid',
  'later',
  'kept',
] as const satisfies readonly (keyof RowCounts)[]

/** Why a row could not be used. */
export const REFUSAL_REASONS = [
  'totals-row',
  'repeated-header',
  'other-row-type',
  'refunded-sale',
  'other-currency',
  'too-many-cells',
  'no-id',
  'no-date',
  'unreadable-date',
  'no-amount',
  'unreadable-number',
  'zero-quantity',
  'price-not-positive',
  'amount-not-positive',
  'amount-too-large',
] as const

/** One of {@link REFUSAL_REASONS}. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** A row that an import refused, as it stood in the file. */
export interface RefusedRow {
  readonly file: string
  readonly sheet: string
  /** The row's number in the sheet, the first row being 1. */
  readonly row: number
  readonly reason: RefusalReason
  /** The raw cells as text, capped in number and length. */
  readonly cells: readonly string[]
}
