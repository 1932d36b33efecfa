import type { SettledSettings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import type { SalesColumns } from './columns.ts'
import { isReturn, LINE_KIND } from './line-kind.ts'
import { type LineScope, lineScope } from './line-scope.ts'
import { filteredEntries } from './order-filter.ts'
import { salesColumns, salesWish } from './sales-columns.ts'

/** What an entry is among the sales that count. */
export const ROLE = { leftOut: 0, sale: 1, return: 2 } as const

/** The settings that say which lines count. */
export type SalesSettings = Pick<
  SettledSettings,
  'asOf' | 'window' | 'filter' | 'duplicates' | 'exclude' | 'returns' | 'monetary'
>

/** The sales that count under some settings. */
export interface CountedSales {
  readonly scope: LineScope
  readonly columns: SalesColumns
  /** One of {@link ROLE} for each entry; returns are named whether or not they lower what was spent. */
  readonly role: Uint8Array
  /** 1 for each entry that the filter takes, whenever it is applied; null without a filter. */
  readonly filtered: Uint8Array | null
  /** Whether returns lower what was spent. */
  readonly isNet: boolean
}

/**
 * The one reading of which sales count. Throws `usage` for a window that ends before it starts or a margin that cannot be told,
 * `not-found` for a store, country or attribute that nothing has.
 */
export function countSales(database: Database, settings: SalesSettings): CountedSales {
  const scope = lineScope(database, settings)
  const columns = salesColumns(database, salesWish(settings))
  const filtered = settings.filter === null ? null : filteredEntries(database, columns, settings.filter)
  const taken = settings.filter?.apply === 'before' ? filtered : null
  const { lines, kind, duplicate, day } = columns
  const role = new Uint8Array(lines.length)
  const keepsDuplicates = settings.duplicates === 'keep'
  for (let at = 0; at < role.length; at++) {
    const of = day[at] as number
    if (of > scope.lastDay || of < scope.firstDay || lines[at] === 0) continue
    if (duplicate[at] === 1 && !keepsDuplicates) continue
    if (taken !== null && taken[at] === 0) continue
    role[at] = roleOf(kind[at] as number)
  }
  return { scope, columns, role, filtered, isNet: settings.returns === 'net' }
}

function roleOf(kind: number): number {
  if (kind === LINE_KIND.sale) return ROLE.sale
  return isReturn(kind) ? ROLE.return : ROLE.leftOut
}
