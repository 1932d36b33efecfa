import type { Money } from './money.ts'

/**
 * Why a product may be none: its name or code says what it is, or the code has no digit where nearly all codes have some, or somebody
 * left it out by hand.
 */
export type ExclusionReason =
  | 'postage'
  | 'fee'
  | 'correction'
  | 'tip'
  | 'discount'
  | 'voucher'
  | 'deposit'
  | 'manual'
  | 'sample'
  | 'code'
  | 'chosen'

/** A product code that is left out, or looks like no product, such as postage, fees or corrections. */
export interface SuggestedExclusion {
  readonly code: string
  readonly name: string | null
  readonly lines: number
  readonly revenue: Money
  readonly reason: ExclusionReason
  /** Whether it can hardly be a product. */
  readonly isSure: boolean
}
