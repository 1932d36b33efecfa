import type { RunRecord, SegmentMove } from '../../../shared/model/run-list.ts'

/** Which movers are looked at; null takes every segment. */
export interface Move {
  readonly from: string | null
  readonly to: string | null
}

/** The two runs that are compared first: the one that is shown with the next older one that has a name, or any. Null below two. */
export function firstPair(
  runs: readonly RunRecord[],
  shown: number,
): { readonly earlier: number; readonly later: number } | null {
  const later = runs.find(({ runId }) => runId === shown) ?? runs[0]
  const others = runs.filter(({ runId }) => runId !== later?.runId)
  const older = others.filter(({ runId }) => later !== undefined && runId < later.runId)
  const earlier = older.find(({ name }) => name !== null) ?? older[0] ?? others[0]
  return later === undefined || earlier === undefined ? null : { earlier: earlier.runId, later: later.runId }
}

/** A difference with its sign: `+12`, `−3`, `0`. */
export function signed(value: number, format: (value: number) => string): string {
  if (value === 0) return format(0)
  return value > 0 ? `+${format(value)}` : `−${format(-value)}`
}

/** How many went from one segment to another; null stands for those who are in one run only. */
export function movesBetween(moves: readonly SegmentMove[], from: string | null, to: string | null): number {
  return moves.find((move) => move.from === from && move.to === to)?.customers ?? 0
}
