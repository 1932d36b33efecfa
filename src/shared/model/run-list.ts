import type { Text } from '../words/said.ts'
import type { Money } from './money.ts'
import type { SettledSettings } from './settings.ts'

/** A stored run as a list shows it. */
export interface RunRecord {
  readonly runId: number
  /** Null until it is named; unnamed runs are forgotten after a while. */
  readonly name: string | null
  /** ISO 8601, UTC. */
  readonly madeAt: string
  /** Whether an import that it used was undone since, or who is one customer with whom is another question now. */
  readonly isStale: boolean
  readonly settings: SettledSettings
  readonly mapTitle: string
  readonly customers: number
  /** Null where {@link RunSummary.revenue} is. */
  readonly revenue: Money | null
}

/** The customers who went from one segment to another between two runs. */
export interface SegmentMove {
  /** Null for those who were not in the earlier run. */
  readonly from: string | null
  /** Null for those who are not in the later run. */
  readonly to: string | null
  readonly customers: number
}

/** A customer whose segment is another one in the later run. */
export interface Mover {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
  /** R, F and M before and after, as they are written. */
  readonly codeBefore: string | null
  readonly codeAfter: string | null
  readonly monetaryBefore: Money | null
  readonly monetaryAfter: Money | null
}

/** How a later run differs from an earlier one. */
export interface RunComparison {
  readonly earlier: RunRecord
  readonly later: RunRecord
  /** Segments in the order of their maps, the earlier run's first. */
  readonly segments: readonly string[]
  /** Every pair of segments that has customers; those who stayed included. */
  readonly moves: readonly SegmentMove[]
  readonly stayed: number
  readonly moved: number
  readonly joined: number
  readonly left: number
  /** Later less earlier. */
  readonly change: { readonly customers: number; readonly orders: number; readonly revenue: Money | null }
  /** What makes the two hard to compare, in plain sentences. */
  readonly warnings: readonly Text[]
  /** The movers asked for, those with the most money in either run first. */
  readonly movers: readonly Mover[]
}
