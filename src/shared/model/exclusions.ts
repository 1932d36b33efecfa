import type { Money } from './money.ts'

/** A product code that is left out, or looks like no product, such as postage, fees or corrections. */
export interface SuggestedExclusion {
  readonly code: string
  readonly name: string | null
  readonly lines: number
  readonly revenue: Money
  /** The name says it, or the code has no digit where nearly all codes have some, or somebody left it out by hand. */
  readonly reason: 'name' | 'code' | 'chosen'
}
