import type { ModelName } from '../model/expected.ts'
import type { Money } from '../model/money.ts'
import type { IsoDate } from '../model/settings.ts'

/** Where a customer was, and what is to be expected. */
export interface CustomerOutlook {
  /** Null with fewer than two order days. */
  readonly rhythm: { readonly medianDays: number; readonly daysSince: number; readonly due: IsoDate } | null
  /** The segments at past month ends and on the analysis date, each from the first date on which it was that one; null while no order counted. */
  readonly segments: readonly { readonly date: IsoDate; readonly segment: string | null }[]
  /** Purchases of the next 12 months. */
  readonly value: {
    readonly model: ModelName
    readonly mean: number
    readonly from: number
    readonly to: number
    readonly spending: Money | null
  } | null
}
