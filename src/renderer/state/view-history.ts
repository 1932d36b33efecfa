import type { View } from './screen-params.ts'

/** A view that was gone to; another one of the same screen has another id. */
export interface Stop {
  readonly id: number
  readonly view: View
}

/** Where one has been and can go again: the stops in order, and at which of them one is. */
export interface ViewHistory {
  readonly stops: readonly [Stop, ...Stop[]]
  readonly at: number
}

/** How one moves. */
export type Move =
  /** To a view, which takes the place of whatever was ahead; in the place that is shown it is only told anew. */
  | { readonly type: 'go'; readonly view: View }
  | { readonly type: 'step'; readonly by: -1 | 1 }
  /** Only what is given is there from now on: another workspace, or an import that was undone. */
  | { readonly type: 'restart'; readonly view: View }

/** The most stops that are kept; the oldest are dropped. */
const LIMIT = 100

/** The history that begins with a view. */
export function historyFrom(view: View, id = 0): ViewHistory {
  return { stops: [{ id, view }], at: 0 }
}

/** The stop that is shown. */
export function stopNow({ stops, at }: ViewHistory): Stop {
  return stops[at] ?? stops[0]
}

/** The view that is shown and those that one came by, the latest first. */
export function seenViews({ stops, at }: ViewHistory): readonly View[] {
  return stops
    .slice(0, at + 1)
    .map(({ view }) => view)
    .reverse()
}

/** Whether there is somewhere to go back to, -1, or forward, 1. */
export function canStep({ stops, at }: ViewHistory, by: -1 | 1): boolean {
  return stops[at + by] !== undefined
}

/** The history after a move; a step that leads nowhere changes nothing. Views of equal `placeOf` are one stop. */
export function moved(history: ViewHistory, move: Move, placeOf: (view: View) => string): ViewHistory {
  const { stops, at } = history
  if (move.type === 'step') return canStep(history, move.by) ? { stops, at: at + move.by } : history
  const last = Math.max(...stops.map(({ id }) => id))
  if (move.type === 'restart') return historyFrom(move.view, last + 1)
  const { view } = move
  if (placeOf(view) === placeOf(stopNow(history).view))
    return { stops: withStop(stops, at, { ...stopNow(history), view }), at }
  const [first, ...others] = [...stops.slice(0, at + 1), { id: last + 1, view }].slice(-LIMIT) as [Stop, ...Stop[]]
  return { stops: [first, ...others], at: others.length }
}

function withStop(stops: ViewHistory['stops'], at: number, stop: Stop): ViewHistory['stops'] {
  return stops.with(at, stop) as [Stop, ...Stop[]]
}
