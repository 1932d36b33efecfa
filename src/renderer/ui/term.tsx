import { type MouseEvent, type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import { Lazy, lazy } from './lazy.tsx'
import styles from './term.module.css'
import type { TermName } from './term-name.ts'
import { tip } from './tip.ts'
import { say } from './words.ts'

const GLOSSARY = lazy(async () => (await import('./glossary-dialog.tsx')).GlossaryDialog)

/** A term of the field that explains itself on hover and on focus, and opens the glossary when it is chosen. */
export function Term({ name, children }: { readonly name: TermName; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const onClose = () => setOpen(false)
  return (
    <>
      <button
        type="button"
        {...tip(say('glossary.term', { name: say(`termNames.${name}`), about: say(`terms.${name}`) }))}
        className={styles.term}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen &&
        createPortal(
          // What happens in the dialog is no business of what the term stands in, such as a label.
          // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps clicks to itself
          // biome-ignore lint/a11y/useKeyWithClickEvents: it only keeps clicks to itself
          <div onClick={keptHere}>
            <Lazy code={GLOSSARY} props={{ term: name, onClose }} meanwhile={null} />
          </div>,
          document.body,
        )}
    </>
  )
}

function keptHere(event: MouseEvent): void {
  event.stopPropagation()
}
