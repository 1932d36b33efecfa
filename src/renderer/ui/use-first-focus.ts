import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** Gives the next step the focus once it can be taken, unless a person is elsewhere on the page already. */
export function useFirstFocus<T extends HTMLElement>(isReady: boolean): RefObject<T | null> {
  const step = useRef<T>(null)
  useEffect(() => {
    if (isReady && document.activeElement === document.body) step.current?.focus()
  }, [isReady])
  return step
}
