import type { ReactNode } from 'react'
import { useId } from 'react'
import { Modal } from './modal.tsx'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly actions: ReactNode
  readonly onClose: () => void
  /** What Enter does. */
  readonly onSubmit: () => void
}

/** A question over the screen. Escape and a click beside it close it. */
export function Dialog({ title, children, actions, onClose, onSubmit }: DialogProps) {
  const titleId = useId()
  return (
    <Modal className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <h2 className="dialog-title" id={titleId}>
          {title}
        </h2>
        <div className="dialog-body">{children}</div>
        <div className="dialog-actions">{actions}</div>
      </form>
    </Modal>
  )
}
