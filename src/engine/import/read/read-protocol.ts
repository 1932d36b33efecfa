import type { AppError } from '../../../shared/model/errors.ts'
import type { Budgets } from './budgets.ts'
import type { RowBatch } from './row-batch.ts'
import type { SheetExtent } from './source.ts'

/** What the thread that reads a long sheet is started with. */
export interface ReadJob {
  readonly path: string
  readonly sheet: number
  readonly encoding?: string
  readonly delimiter?: string
  readonly budgets?: Partial<Budgets>
  /** Counts the batches that were taken in, for the thread to wait where it is too far ahead. */
  readonly taken: Int32Array<SharedArrayBuffer>
}

/** What the thread says: any number of batches, then how it ended. */
export type FromReader =
  | { readonly type: 'rows'; readonly batch: RowBatch; readonly fraction: number | null }
  | { readonly type: 'end'; readonly extent: SheetExtent }
  | { readonly type: 'failed'; readonly error: AppError }
