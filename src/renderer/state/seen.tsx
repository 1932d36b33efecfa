import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Seen } from '../../shared/calls/seen.ts'
import { call } from '../api/client.ts'

interface SeenState {
  /** As it was when the window opened, and since; null until it is known. */
  readonly seen: Seen | null
  /** The version that this window is the first to show, after an earlier one; null where there is none. */
  readonly updatedTo: string | null
  /** Remembers that the tour was taken or left. */
  readonly sawTour: () => void
  /** Takes the word of the update away. */
  readonly dismissUpdate: () => void
}

const SeenContext = createContext<SeenState | null>(null)

/** Holds what is shown once. A version counts as seen as soon as a window has opened with it. */
export function SeenProvider({ children }: { readonly children: ReactNode }) {
  const [seen, setSeen] = useState<Seen | null>(null)
  const [updatedTo, setUpdatedTo] = useState<string | null>(null)

  const remember = useCallback((next: Seen) => {
    setSeen(next)
    void call('seen.set', { seen: next })
  }, [])
  useEffect(() => {
    void Promise.all([call('seen.get', {}), call('app.info', {})]).then(([before, info]) => {
      if (!before.ok || !info.ok) return
      const { version } = info.value
      if (before.value.version === version) return setSeen(before.value)
      if (before.value.version !== null) setUpdatedTo(version)
      remember({ ...before.value, version })
    })
  }, [remember])

  const state = useMemo(
    () => ({
      seen,
      updatedTo,
      sawTour: () => seen !== null && remember({ ...seen, tour: true }),
      dismissUpdate: () => setUpdatedTo(null),
    }),
    [seen, updatedTo, remember],
  )
  return <SeenContext value={state}>{children}</SeenContext>
}

/** What is shown once, and whether it was. */
export function useSeen(): SeenState {
  const state = useContext(SeenContext)
  if (state === null) throw new Error('useSeen needs a SeenProvider')
  return state
}
