import type { SuggestedExclusion } from '../model/exclusions.ts'
import type { Column } from './column.ts'

/** A product code that is excluded or could be. */
export interface OfferedProduct {
  readonly code: string
  /** What speaks for excluding it, with its figures; null where no line has such a code. */
  readonly found: SuggestedExclusion | null
}

/** The products to exclude, with why each is offered. */
export const EXCLUSION_COLUMNS: readonly Column<OfferedProduct>[] = [
  { id: 'code', title: 'exclusions.column.code', kind: 'text', value: ({ code }) => code },
  { id: 'name', title: 'exclusions.column.name', kind: 'text', value: ({ found }) => found?.name ?? '' },
  {
    id: 'reason',
    title: 'exclusions.column.reason',
    kind: 'text',
    value: ({ found }, { say }) => say(`exclusions.reason.${found?.reason ?? 'unknown'}`),
  },
  { id: 'lines', title: 'exclusions.column.lines', kind: 'count', value: ({ found }) => found?.lines ?? null },
  { id: 'spending', title: 'exclusions.column.spending', kind: 'money', value: ({ found }) => found?.revenue ?? null },
]
