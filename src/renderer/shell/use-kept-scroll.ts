import { type RefObject, useEffect, useRef } from 'react'

/** How long a screen may take to become as tall as it was, before it is left where it is. */
const PATIENCE_MS = 3_000

/** What a person does who scrolls by hand, or goes on. */
const BY_HAND = ['wheel', 'keydown', 'pointerdown'] as const

/**
 * Scrolls each stop to where it was left when it is come back to: at once, or as soon as its content has arrived. `frame` holds the
 * part that scrolls, which says so by `data-scrolls`.
 */
export function useKeptScroll(frame: RefObject<HTMLElement | null>, stop: number): void {
  const tops = useRef(new Map<number, number>())
  useEffect(() => {
    const main = frame.current
    if (main === null) return
    const wanted = tops.current.get(stop) ?? 0
    let isWaiting = wanted > 0
    const settle = () => {
      isWaiting = false
      observer.disconnect()
    }
    const put = () => {
      const page = main.querySelector('[data-scrolls]')
      if (!isWaiting || page === null) return
      page.scrollTop = wanted
      if (page.scrollTop >= wanted - 1) settle()
    }
    const observer = new MutationObserver(put)
    if (isWaiting) observer.observe(main, { childList: true, subtree: true, characterData: true })
    const timer = setTimeout(settle, PATIENCE_MS)
    const onScroll = ({ target }: Event) => {
      if (!isWaiting && target instanceof HTMLElement && target.hasAttribute('data-scrolls')) {
        tops.current.set(stop, target.scrollTop)
      }
    }
    main.addEventListener('scroll', onScroll, true)
    for (const event of BY_HAND) main.addEventListener(event, settle, { capture: true, passive: true })
    put()
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      main.removeEventListener('scroll', onScroll, true)
      for (const event of BY_HAND) main.removeEventListener(event, settle, true)
    }
  }, [frame, stop])
}
