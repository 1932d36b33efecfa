import type { CustomerFilter } from '../../../shared/model/customers.ts'
import type { RunComparison, RunRecord, SegmentMove } from '../../../shared/model/run-list.ts'
import { runTitle } from '../../state/run-words.ts'
import { ofMap, say } from '../../ui/words.ts'

/** Which movers are looked at; null takes every segment. */
export interface Move {
  readonly from: string | null
  readonly to: string | null
  /** Only those who are in one of the runs and not in this one: newcomers, or those who are gone. */
  readonly missingIn?: 'earlier' | 'later'
}

/** Everybody whose segment is another one, newcomers and those who are gone too. */
export const EVERY_MOVE: Move = { from: null, to: null }

/** Whether two moves are the same one. */
export function isSameMove(one: Move, other: Move): boolean {
  return one.from === other.from && one.to === other.to && one.missingIn === other.missingIn
}

/** The move that a cell of the table of moves stands for; null stands for those who are in one run only. */
export function moveOfCell(from: string | null, to: string | null): Move {
  if (from === null) return { from, to, missingIn: 'earlier' }
  return to === null ? { from, to, missingIn: 'later' } : { from, to }
}

/** Where a move starts and where it ends, in words. */
export function moveEnds({ from, to, missingIn }: Move): readonly [from: string, to: string] {
  return [
    missingIn === 'earlier' ? say('results.move.joined') : from === null ? say('results.move.any') : ofMap(from),
    missingIn === 'later' ? say('results.move.gone') : to === null ? say('results.move.any') : ofMap(to),
  ]
}

/**
 * Who made a move, as the list of customers finds them: those of a segment of the one run who stood elsewhere in the other. Who is gone
 * is in the earlier run only, all others are looked for in the later one.
 */
export function whoMoved(
  { from, to, missingIn }: Move,
  { earlier, later }: Pick<RunComparison, 'earlier' | 'later'>,
): { readonly run: RunRecord; readonly only: Partial<CustomerFilter> } {
  const isGone = missingIn === 'later'
  const [run, other] = isGone ? [earlier, later] : [later, earlier]
  const segment = isGone ? from : to
  const was = missingIn !== undefined ? 'absent' : from === null ? 'elsewhere' : { in: from }
  return {
    run,
    only: {
      segments: segment === null ? [] : [segment],
      otherRun: { runId: other.runId, title: runTitle(other), was },
    },
  }
}

/** The two runs that are compared first: the one that is shown with the next older one that has a name, or any. Null below two. */
export function firstPair(runs: readonly RunRecord[], shown: number): RunPair | null {
  const one = runs.find(({ runId }) => runId === shown) ?? runs[0]
  const others = runs.filter(({ runId }) => runId !== one?.runId)
  const older = others.filter((run) => one !== undefined && isEarlier(run, one))
  const other = older.find(({ name }) => name !== null) ?? older[0] ?? others[0]
  return one === undefined || other === undefined ? null : inOrder(one, other)
}

/** Two runs to compare. */
export interface RunPair {
  readonly earlier: number
  readonly later: number
}

/** Two runs by their analysis dates, and of one date by when they were made, whichever was chosen first. */
export function inOrder(one: RunRecord, other: RunRecord): RunPair {
  const [earlier, later] = isEarlier(one, other) ? [one, other] : [other, one]
  return { earlier: earlier.runId, later: later.runId }
}

function isEarlier(one: RunRecord, other: RunRecord): boolean {
  const [a, b] = [one.settings.asOf, other.settings.asOf]
  return a === b ? one.runId < other.runId : a < b
}

/** How many went from one segment to another; null stands for those who are in one run only. */
export function movesBetween(moves: readonly SegmentMove[], from: string | null, to: string | null): number {
  return moves.find((move) => move.from === from && move.to === to)?.customers ?? 0
}
