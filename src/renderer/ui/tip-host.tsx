import { Tooltip } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { FLOATING_ID } from '../theme/theme.ts'

/** How long a pointer rests on an element before its tip is shown, in milliseconds. */
const REST_MS = 350

/** Shows the tip of whichever element the pointer rests on or the keyboard came to; a press, a key and leaving hide it. */
export function TipHost() {
  const id = useId()
  const [target, setTarget] = useState<HTMLElement | null>(null)

  useEffect(() => {
    let near: HTMLElement | null = null
    let waiting = 0
    const leave = () => {
      clearTimeout(waiting)
      near = null
      setTarget(null)
    }
    const come = (to: EventTarget | null, wait: number) => {
      const element = to instanceof Element ? to.closest<HTMLElement>('[data-tip]') : null
      if (element === near) return
      leave()
      near = element
      if (element !== null) waiting = window.setTimeout(() => setTarget(element), wait)
    }
    const over = ({ target: to, pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') come(to, REST_MS)
    }
    const focus = ({ target: to }: FocusEvent) => {
      if (to instanceof Element && to.matches(':focus-visible')) come(to, 0)
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('pointerover', over, { signal })
    document.addEventListener('focusin', focus, { signal })
    document.documentElement.addEventListener('pointerleave', leave, { signal })
    for (const end of ['focusout', 'pointerdown', 'keydown']) {
      document.addEventListener(end, leave, { signal, capture: true })
    }
    return () => {
      stop.abort()
      clearTimeout(waiting)
    }
  }, [])

  const words = target?.dataset.tip
  useEffect(() => {
    // Said already where it is the element's name.
    if (target === null || words === target.getAttribute('aria-label')) return
    target.setAttribute('aria-describedby', id)
    return () => target.removeAttribute('aria-describedby')
  }, [target, words, id])

  if (target === null || words === undefined) return null
  return (
    <Tooltip
      key={words}
      target={target}
      label={<span id={id}>{words}</span>}
      position={target.dataset.tipPlace === 'right' ? 'right' : 'top'}
      opened
      withArrow
      multiline
      maw={300}
      fz="xs"
      portalProps={{ target: `#${FLOATING_ID}` }}
    />
  )
}
