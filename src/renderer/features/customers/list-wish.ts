import type { CustomerColumn } from '../../../shared/model/customers.ts'

/** Which customers go into a list. */
export type ListScope =
  | { readonly of: 'selected' }
  | { readonly of: 'all' }
  | { readonly of: 'first'; readonly count: number }

/** What a person asks for when exporting. */
export interface ListWish {
  readonly scope: ListScope
  readonly columns: readonly CustomerColumn[]
  readonly format: 'xlsx' | 'csv'
  readonly leaveOutOptOuts: boolean
  readonly pseudonyms: boolean
}
