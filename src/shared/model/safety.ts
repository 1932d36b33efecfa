import type { Text } from '../words/said.ts'

/** An import as a backup can be asked for it. */
export interface ImportName {
  readonly file: string
  readonly sheet: string
  /** Local wall time, `2026-11-27T13:45`. */
  readonly importedAt: string
}

/** A backup of a workspace. */
export interface Backup {
  /** Goes up by one with each backup. */
  readonly number: number
  /** Made after a change, or before a newer Regulars changed the workspace. */
  readonly kind: 'regular' | 'before-update'
  /** Local wall time, `2026-11-27 13.45.12`. */
  readonly madeAt: string
  readonly bytes: number
}

/** A backup as somebody chooses one to restore. */
export interface BackupOffer extends Backup {
  readonly isGood: boolean
  /** The imports of the workspace as it is that this backup has not; null where that cannot be told. */
  readonly lacks: readonly ImportName[] | null
}

/** How safe the open workspace is. */
export interface SafetyStatus {
  /** The newest first. */
  readonly backups: readonly Backup[]
  /** The name of the folder they are in. */
  readonly folder: string
  /** Whether that is the usual one, beside the workspace. */
  readonly isUsualFolder: boolean
  /** Why there is no backup of the last change; null where there is one. */
  readonly problem: Text | null
}

/** What a full check found. */
export interface CheckResult {
  readonly isGood: boolean
  /** The first faults; empty when there are none. */
  readonly faults: readonly string[]
}

/** What was removed of personal data. */
export interface RemovedPersonalData {
  /** Customers whose id was replaced, which is all of them. */
  readonly customers: number
  /** Refused rows whose cells were removed. */
  readonly refusedRows: number
  /** False where the disk had no room to write the file anew: traces may be left then. */
  readonly isErased: boolean
}

/** What a rescue did: a backup put in place, or what could be read of a damaged workspace. */
export type Rescued =
  | { readonly kind: 'restored'; readonly aside: string | null; readonly lacks: readonly ImportName[] | null }
  | { readonly kind: 'salvaged'; readonly aside: string | null; readonly lines: number; readonly isPartial: boolean }

/** What is wanted of a workspace before it is opened. */
export type RescueWish = { readonly restore: number } | 'salvage'
