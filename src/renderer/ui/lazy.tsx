import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/** A component whose code is loaded when it is first shown, or ahead. */
export interface LazyCode<P> {
  /** Undefined until it is loaded. */
  readonly get: () => ComponentType<P> | undefined
  readonly load: () => Promise<void>
}

/** Names the code of a component, without loading it. */
export function lazy<P>(load: () => Promise<ComponentType<P>>): LazyCode<P> {
  let loaded: ComponentType<P> | undefined
  return {
    get: () => loaded,
    async load() {
      loaded ??= await load()
    },
  }
}

/** A component whose code is there from the start. */
export function loaded<P>(component: ComponentType<P>): LazyCode<P> {
  return { get: () => component, load: async () => undefined }
}

interface LazyProps<P> {
  readonly code: LazyCode<P>
  readonly props: P
  readonly meanwhile: ReactNode
}

/**
 * Shows a component, and `meanwhile` until its code is there. `React.lazy` would show that even where the code is there already,
 * and then keep it for 300 ms.
 */
export function Lazy<P extends object>({ code, props, meanwhile }: LazyProps<P>) {
  const [, setLoaded] = useState<LazyCode<P> | null>(null)
  const Component = code.get()
  // As it was drawn: the code may have come ahead of this effect, and then nothing else draws the component.
  const isDrawn = Component !== undefined
  useEffect(() => {
    if (isDrawn) return
    code.load().then(
      () => setLoaded(code),
      // Thrown where it is drawn, so that it is told in the screen's place.
      (thrown: unknown) =>
        setLoaded(() => {
          throw thrown
        }),
    )
  }, [code, isDrawn])
  return Component === undefined ? meanwhile : <Component {...props} />
}

/** Loads codes, one after the other, whenever the window has nothing to do; gives the way to stop. */
export function loadAhead(codes: readonly Pick<LazyCode<never>, 'load'>[]): () => void {
  const left = [...codes]
  let waiting = 0
  const goOn = () => {
    waiting = requestIdleCallback(async () => {
      // What could not be loaded is told when it is shown.
      await left
        .shift()
        ?.load()
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
