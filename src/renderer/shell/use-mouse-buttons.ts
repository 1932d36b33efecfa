import { useEffect } from 'react'
import { useView } from '../state/view.tsx'

/** What the DOM calls the buttons at the side of a mouse. */
const BACK = 3
const FORWARD = 4

/** The buttons at the side of a mouse go back and forward. */
export function useMouseButtons(): void {
  const { back, forward } = useView()
  useEffect(() => {
    const onUp = (event: MouseEvent) => {
      if (event.button !== BACK && event.button !== FORWARD) return
      event.preventDefault()
      if (event.button === BACK) back()
      else forward()
    }
    window.addEventListener('mouseup', onUp)
    return () => window.removeEventListener('mouseup', onUp)
  }, [back, forward])
}
