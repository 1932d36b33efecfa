import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TERMS } from '../../shared/words/en/terms.ts'
import styles from './term.module.css'
import { say } from './words.ts'

/** One of the terms that the catalogue explains. */
export type TermName = keyof typeof TERMS extends `terms.${infer Name}` ? Name : never

/** A term of the field that explains itself on hover and on focus. */
export function Term({ name, children }: { readonly name: TermName; readonly children: ReactNode }) {
  return (
    <Tooltip label={say(`terms.${name}`)}>
      <button type="button" className={styles.term}>
        {children}
      </button>
    </Tooltip>
  )
}
