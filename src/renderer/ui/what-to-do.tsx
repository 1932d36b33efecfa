import { IconArrowRight } from '@tabler/icons-react'
import { say } from './words.ts'
import './what-to-do.css'

/** What to do about the customers of a segment. */
export function WhatToDo({ action }: { readonly action: string }) {
  return (
    <span className="what-to-do">
      <IconArrowRight size="1em" className="what-to-do-arrow" aria-hidden />
      <span>
        <span className="visually-hidden">{say('segments.action.label')} </span>
        {action}
      </span>
    </span>
  )
}
