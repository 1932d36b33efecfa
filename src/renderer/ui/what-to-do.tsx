import { IconArrowRight } from '@tabler/icons-react'
import styles from './what-to-do.module.css'
import { say } from './words.ts'

/** What to do about the customers of a segment. */
export function WhatToDo({ action }: { readonly action: string }) {
  return (
    <span className={styles.whatToDo}>
      <IconArrowRight size="1em" className={styles.whatToDoArrow} aria-hidden />
      <span>
        <span className="visually-hidden">{say('segments.action.label')} </span>
        {action}
      </span>
    </span>
  )
}
