import type { ReactNode } from 'react'
import { createContext, useContext, useMemo, useReducer } from 'react'
import type { Screens } from './screen-entry.ts'
import type { View } from './screen-params.ts'
import {
  canStep,
  historyFrom,
  type Move,
  moved,
  type Stop,
  seenViews,
  stopNow,
  type ViewHistory,
} from './view-history.ts'

interface ViewState {
  readonly screens: Screens
  readonly stop: Stop
  readonly view: View
  /** It and those before it, the latest first. */
  readonly seen: readonly View[]
  readonly go: (view: View) => void
  /** Goes to a view and forgets all before it, which is no longer true. */
  readonly restart: (view: View) => void
  readonly back: () => void
  readonly forward: () => void
  readonly canGoBack: boolean
  readonly canGoForward: boolean
}

const ViewContext = createContext<ViewState | null>(null)

interface ViewProviderProps {
  readonly screens: Screens
  readonly first: View
  readonly children: ReactNode
}

/** Holds which screen is shown, and which were before. */
export function ViewProvider({ screens, first, children }: ViewProviderProps) {
  const [history, move] = useReducer(
    (old: ViewHistory, next: Move) => moved(old, next, (view) => placeOf(screens, view)),
    first,
    (view) => historyFrom(view),
  )
  const ways = useMemo(
    () => ({
      go: (view: View) => move({ type: 'go', view }),
      restart: (view: View) => move({ type: 'restart', view }),
      back: () => move({ type: 'step', by: -1 }),
      forward: () => move({ type: 'step', by: 1 }),
    }),
    [],
  )
  const state = useMemo<ViewState>(
    () => ({
      screens,
      stop: stopNow(history),
      view: stopNow(history).view,
      seen: seenViews(history),
      ...ways,
      canGoBack: canStep(history, -1),
      canGoForward: canStep(history, 1),
    }),
    [screens, history, ways],
  )
  return <ViewContext value={state}>{children}</ViewContext>
}

/** The screen that is shown, and the way to others. */
export function useView(): ViewState {
  const state = useContext(ViewContext)
  if (state === null) throw new Error('useView needs a ViewProvider')
  return state
}

function placeOf(screens: Screens, view: View): string {
  const { keyOf } = screens[view.name]
  return `${view.name} ${keyOf === undefined ? '' : (keyOf as (params: View) => string | number)(view)}`
}
