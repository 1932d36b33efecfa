import { useEffect, useRef } from 'react'
import type { EventName, EventPayloads } from '../../shared/calls/events.ts'
import { listen } from './client.ts'

/** Calls the latest `listener` for each event while the component is on screen. */
export function useEvent<E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): void {
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => listen(event, (payload) => latest.current(payload)), [event])
}
