import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './dialog.module.css'
import { Modal } from './modal.tsx'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly actions: ReactNode
  readonly onClose: () => void
  /** Whether there is only something to read, which may be long: the keyboard comes to it and scrolls it. */
  readonly isToRead?: boolean
  /** What Enter does. */
  readonly onSubmit: () => void
}

/** A question over the screen. Escape and a click beside it close it. */
export function Dialog({ title, children, actions, isToRead = false, onClose, onSubmit }: DialogProps) {
  const titleId = useId()
  return (
    <Modal className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <form
        className={styles.dialogForm}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <h2 className={styles.dialogTitle} id={titleId}>
          {title}
        </h2>
        <div className={styles.dialogBody} {...(isToRead ? { tabIndex: 0 } : {})}>
          {children}
        </div>
        <div className={styles.dialogActions}>{actions}</div>
      </form>
    </Modal>
  )
}
