import type { Money } from './money.ts'
import type { IsoDate } from './settings.ts'

/** What two customers can have in common that makes them look like one, the surest first. */
export const DUPLICATE_REASONS = ['email', 'phone', 'name'] as const

/** One of {@link DUPLICATE_REASONS}. */
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number]

/** A customer who may be another one as well; figures over all sales, returns taken off. */
export interface DuplicateCustomer {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly orders: number
  readonly revenue: Money
  readonly lastOrder: IsoDate | null
  /** The ids that were merged into this one already. */
  readonly mergedIds: readonly string[]
}

/** Customers who look like one. Nothing is merged until somebody says so. */
export interface DuplicateGroup {
  /** What they share; not all of them need share all of it. */
  readonly reasons: readonly DuplicateReason[]
  /** The id that is proposed to stay: most orders, then the newest order. */
  readonly keep: string
  /** Most orders first. */
  readonly customers: readonly DuplicateCustomer[]
}

/** A stretch of the suggested groups, those with the surest reason first. */
export interface DuplicatesPage {
  readonly total: number
  /** How many customers would be fewer if every group became one. */
  readonly surplus: number
  /** Values that too many customers share to tell anything, such as an address of the shop's own; they suggest nobody. */
  readonly tooCommon: number
  readonly groups: readonly DuplicateGroup[]
}

/** What was merged in one go, and is undone in one go. */
export interface CustomerMerge {
  readonly mergeId: number
  /** Local wall time, `YYYY-MM-DD HH:MM`. */
  readonly mergedAt: string
  /** Who stands for all of them. */
  readonly into: { readonly id: string; readonly name: string | null }
  readonly customers: readonly { readonly id: string; readonly name: string | null }[]
}
