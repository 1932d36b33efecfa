import type { AppError } from '../model/errors.ts'
import type { BackupOffer, Rescued, RescueWish } from '../model/safety.ts'
import type { EngineMethod } from './calls.ts'
import type { FileToken } from './file-ref.ts'
import type { Progress } from './progress.ts'

/** A call as main hands it to the engine process: checked, and with the paths behind its tokens. */
export interface EngineCall {
  readonly method: EngineMethod
  readonly params: unknown
  readonly paths: Readonly<Record<FileToken, string>>
  readonly now: Date
}

/** What main says to the engine process. */
export type ToEngine =
  | {
      readonly type: 'open'
      readonly path: string
      /** Where backups go; null for beside the workspace. */
      readonly backupFolder: string | null
      /** What is to be done before it is opened. */
      readonly rescue: RescueWish | null
    }
  | ({ readonly type: 'call'; readonly id: number } & EngineCall)
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'close' }

/** What the engine process says to main. It ends itself after `close`. */
export type FromEngine =
  | { readonly type: 'started' }
  /** The workspace is one of an earlier version: it is backed up and its schema changed before it is `opened`. */
  | { readonly type: 'updating' }
  /** `rescued` says what was done before, where something was wanted. */
  | { readonly type: 'opened'; readonly rescued: Rescued | null }
  /** `backups` where the workspace is damaged. */
  | { readonly type: 'not-opened'; readonly error: AppError; readonly backups: readonly BackupOffer[] | null }
  /** A backup was made by itself, or could not be. */
  | { readonly type: 'backed-up' }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'log'; readonly line: string }

/** The outcome of a call before its value has a type. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: AppError }
