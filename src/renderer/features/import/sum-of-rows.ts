import type { RefusedCounts, RowCounts } from '../../../shared/model/rows.ts'

/** The rows of several imports, class by class. */
export function sumOfRows(all: readonly RowCounts[]): RowCounts {
  const sum = (key: keyof RowCounts) => all.reduce((total, rows) => total + (rows[key] ?? 0), 0)
  return {
    read: sum('read'),
    duplicates: sum('duplicates'),
    alreadyImported: sum('alreadyImported'),
    withoutCustomer: sum('withoutCustomer'),
    cancelled: sum('cancelled'),
    changed: sum('changed'),
    excluded: sum('excluded'),
    details: sum('details'),
    returns: sum('returns'),
    invalid: sum('invalid'),
    later: sum('later'),
    kept: sum('kept'),
  }
}

/** What the refused rows of several imports are counted as. */
export function sumOfRefused(all: readonly RefusedCounts[]): RefusedCounts {
  const sum = (key: keyof RefusedCounts) => all.reduce((total, refused) => total + refused[key], 0)
  return {
    withoutCustomer: sum('withoutCustomer'),
    cancelled: sum('cancelled'),
    duplicates: sum('duplicates'),
    invalid: sum('invalid'),
  }
}
