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
  /** Of orders that a later import says something else of, which counts instead; absent where there are none. */
  readonly changed?: number
  /** Lines of excluded products; absent where none are excluded. */
  readonly excluded?: number
  /** Rows that say more of sales and are none: customers, products, items of orders; absent where no file has any. */
  readonly details?: number
  readonly returns: number
  readonly invalid: number
  readonly later: number
  readonly kept: number
}

/** The classes that refused rows are counted in: `duplicates` where these are dropped. */
export const REFUSED_CLASSES = ['withoutCustomer', 'cancelled', 'duplicates', 'invalid'] as const

/** The rows that imports refused, by the class of {@link RowCounts} that they are counted in. */
export type RefusedCounts = Readonly<Record<(typeof REFUSED_CLASSES)[number], number>>

/** The counts with every refused row in `invalid`, and in `ignored` the returns that the settings leave out. */
export interface GatheredCounts extends RowCounts {
  readonly ignored: number
}

/** Brings all refused rows together, so that they are one number wherever they are shown; results of earlier versions do not know all. */
export function gatherRefused(rows: RowCounts, refused: RefusedCounts | undefined): GatheredCounts {
  if (refused === undefined) return { ...rows, ignored: 0 }
  return {
    ...rows,
    duplicates: rows.duplicates - refused.duplicates,
    withoutCustomer: rows.withoutCustomer - refused.withoutCustomer,
    cancelled: rows.cancelled - refused.cancelled,
    ignored: rows.invalid - refused.invalid,
    invalid: REFUSED_CLASSES.reduce((sum, each) => sum + refused[each], 0),
  }
}

/** The classes of {@link GatheredCounts} that a row can fall in, in the order in which they are shown. */
export const ROW_CLASSES = [
  'duplicates',
  'alreadyImported',
  'withoutCustomer',
  'cancelled',
  'changed',
  'excluded',
  'details',
  'returns',
  'ignored',
  'invalid',
  'later',
  'kept',
] as const satisfies readonly (keyof GatheredCounts)[]

/** Why a row could not be used. */
export const REFUSAL_REASONS = [
  'totals-row',
  'repeated-header',
  'other-row-type',
  'refunded-sale',
  'not-a-sale',
  'other-currency',
  'too-many-cells',
  'no-id',
  'no-date',
  'unreadable-date',
  'future-date',
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
