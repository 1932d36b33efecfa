import { said } from '../shared/words/said.ts'
import { readInteger, usageError } from './option-values.ts'

/** What is wanted of a workspace file itself: copies of it, a look through it, a way out where it is damaged. */
export type SafetyWish =
  | { readonly kind: 'check' }
  | { readonly kind: 'list-backups' }
  | { readonly kind: 'save-copy'; readonly file: string }
  /** A backup's number or a file; null for the newest good backup. */
  | { readonly kind: 'restore'; readonly which: number | string | null }
  | { readonly kind: 'salvage'; readonly file: string }
  | { readonly kind: 'remove-personal-data' }

/** The options that say so. */
export const SAFETY_OPTIONS = {
  check: { type: 'boolean' },
  backups: { type: 'boolean' },
  'save-copy': { type: 'string' },
  restore: { type: 'string' },
  salvage: { type: 'string' },
  'remove-personal-data': { type: 'boolean' },
  'backup-folder': { type: 'string' },
} as const

/** The values of these options. */
export interface SafetyValues {
  readonly check?: boolean | undefined
  readonly backups?: boolean | undefined
  readonly 'save-copy'?: string | undefined
  readonly restore?: string | undefined
  readonly salvage?: string | undefined
  readonly 'remove-personal-data'?: boolean | undefined
}

/** What is wanted, or null where nothing of the kind is. Throws `usage` where it is more than one thing. */
export function readSafety(values: SafetyValues): SafetyWish | null {
  const { restore, salvage } = values
  const wishes: SafetyWish[] = []
  if (values.check) wishes.push({ kind: 'check' })
  if (values.backups) wishes.push({ kind: 'list-backups' })
  if (values['save-copy'] !== undefined) wishes.push({ kind: 'save-copy', file: values['save-copy'] })
  if (restore !== undefined) wishes.push({ kind: 'restore', which: whichBackup(restore) })
  if (salvage !== undefined) wishes.push({ kind: 'salvage', file: salvage })
  if (values['remove-personal-data']) wishes.push({ kind: 'remove-personal-data' })
  const [wish = null, ...others] = wishes
  if (others.length === 0) return wish
  throw usageError(said('cli.usage.safety'))
}

function whichBackup(value: string): number | string | null {
  if (value === 'newest') return null
  return /^\d+$/.test(value) ? readInteger('restore', value, 1, 2 ** 31) : value
}
