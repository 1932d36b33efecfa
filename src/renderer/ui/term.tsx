import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TermName } from './terms.ts'
import { TERMS } from './terms.ts'
import './term.css'

/** A word of the field that explains itself on hover and on focus. */
export function Term({ name, children }: { readonly name: TermName; readonly children: ReactNode }) {
  return (
    <Tooltip label={TERMS[name]}>
      <button type="button" className="term">
        {children}
      </button>
    </Tooltip>
  )
}
