import { gatherRefused, type RefusedCounts, type RowCounts } from './rows.ts'

/** One place where rows of a file went. */
export interface BalancePart {
  readonly key:
    | 'kept'
    | 'duplicates'
    | 'alreadyImported'
    | 'withoutCustomer'
    | 'cancelled'
    | 'changed'
    | 'excluded'
    | 'details'
    | 'returns'
    | 'later'
    | 'ignored'
    | 'invalid'
  readonly rows: number
}

/** Where the rows went, adding up to `read`. */
export interface RowBalance {
  readonly read: number
  readonly kept: number
  readonly setAside: number
  readonly refused: number
  /** Kept first, then set aside, then refused; empty parts left out. */
  readonly parts: readonly BalancePart[]
  /** Duplicates that were kept: they are in the other parts as well. */
  readonly duplicatesInside: number
}

const SET_ASIDE = ['withoutCustomer', 'cancelled', 'returns', 'alreadyImported', 'later'] as const

/** Splits the rows of an import or a result into parts that sum to `read`, as {@link RowCounts} defines them. */
export function balance(counts: RowCounts, duplicates: 'keep' | 'drop', refused?: RefusedCounts): RowBalance {
  const rows = gatherRefused(counts, refused)
  const dropped = duplicates === 'drop' ? rows.duplicates : 0
  const aside = [
    ...SET_ASIDE.map((key): BalancePart => ({ key, rows: rows[key] })),
    { key: 'changed', rows: rows.changed ?? 0 } satisfies BalancePart,
    { key: 'excluded', rows: rows.excluded ?? 0 } satisfies BalancePart,
    { key: 'details', rows: rows.details ?? 0 } satisfies BalancePart,
    { key: 'duplicates', rows: dropped } satisfies BalancePart,
    { key: 'ignored', rows: rows.ignored } satisfies BalancePart,
  ]
  const parts: BalancePart[] = [{ key: 'kept', rows: rows.kept }, ...aside, { key: 'invalid', rows: rows.invalid }]
  return {
    read: rows.read,
    kept: rows.kept,
    setAside: aside.reduce((sum, part) => sum + part.rows, 0),
    refused: rows.invalid,
    parts: parts.filter((part) => part.rows > 0),
    duplicatesInside: duplicates === 'keep' ? counts.duplicates : 0,
  }
}
