import { type ComponentType, lazy } from 'react'

const loads: (() => Promise<unknown>)[] = []

/** A component whose code is loaded when it is first shown, or by {@link loadAhead}. */
export function later<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  loads.push(load)
  return lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>
}

/** Loads the code of all of them, one after the other, whenever the window has nothing to do; gives the way to stop. */
export function loadAhead(): () => void {
  const left = [...loads]
  let waiting = 0
  const goOn = () => {
    waiting = requestIdleCallback(async () => {
      // What could not be loaded is told when it is shown.
      await left
        .shift()?.()
        .catch(() => undefined)
      if (left.length > 0) goOn()
    })
  }
  goOn()
  return () => {
    left.length = 0
    cancelIdleCallback(waiting)
  }
}
