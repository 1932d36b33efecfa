import type { ReactNode } from 'react'

/** Something on paper that stays whole. */
export interface SolidBlock {
  readonly key: string
  readonly node: ReactNode
  readonly isHeading?: boolean
  /** See `MeasuredBlock`. */
  readonly dispensable?: number
}

/** A table on paper: its head is repeated where it runs over several pages, its rows are whole. */
export interface TableBlock {
  readonly key: string
  readonly head: ReactNode
  /** Table rows. */
  readonly rows: readonly ReactNode[]
  readonly className?: string | undefined
  readonly dispensable?: number
}

/** A part of a section. */
export type PaperBlock = SolidBlock | TableBlock

/** A part of the report that begins a page. */
export interface PaperSection {
  readonly key: string
  readonly blocks: readonly PaperBlock[]
}

/** Whether a block is a table. */
export function isTable(block: PaperBlock): block is TableBlock {
  return 'rows' in block
}
