import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import styles from './modal.module.css'

interface ModalProps {
  readonly className: string | undefined
  readonly 'aria-label'?: string
  readonly 'aria-labelledby'?: string
  readonly children: ReactNode
  readonly onClose: () => void
}

/** Something over the screen that wants an answer first. Escape and a click beside it close it. */
export function Modal({ className, children, onClose, ...names }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the effects of what is in it, which may scroll to a part of it.
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog itself closes on Escape; this is the click beside it
    <dialog
      ref={dialog}
      className={`${styles.modal} ${className}`}
      {...names}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {children}
    </dialog>
  )
}
