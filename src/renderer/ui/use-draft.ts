import { useEffect, useRef, useState } from 'react'

/** Text while it is typed. */
export interface Draft {
  readonly text: string
  readonly type: (text: string) => void
  /** Takes what was typed at once: on Enter, and when the field is left. */
  readonly settle: () => void
}

const PAUSE_MS = 200

/** A field's text that reaches `onSettled` once the typing pauses; follows `value` when that changes from outside. */
export function useDraft(value: string, onSettled: (text: string) => void): Draft {
  const [text, setText] = useState(value)
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef({ value, onSettled })
  latest.current = { value, onSettled }

  useEffect(() => setText(value), [value])
  useEffect(
    () => () => {
      if (waiting.current !== null) clearTimeout(waiting.current)
    },
    [],
  )

  const settleWith = (typed: string) => {
    if (waiting.current !== null) clearTimeout(waiting.current)
    waiting.current = null
    if (typed !== latest.current.value) latest.current.onSettled(typed)
  }
  const type = (typed: string) => {
    setText(typed)
    if (waiting.current !== null) clearTimeout(waiting.current)
    waiting.current = setTimeout(() => settleWith(typed), PAUSE_MS)
  }
  const settle = () => {
    settleWith(text)
    // What was not taken as it was typed is not shown as if it were.
    setText(latest.current.value)
  }
  return { text, type, settle }
}
