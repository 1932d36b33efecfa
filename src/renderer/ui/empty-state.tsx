import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  readonly children: ReactNode
  /** The next step; an empty screen without one does not exist. */
  readonly actions: ReactNode
}

/** What a screen shows before it has anything to show. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.emptyState}>
      {icon !== undefined && (
        <div className={styles.emptyStateIcon} aria-hidden>
          {icon}
        </div>
      )}
      <h2 className={styles.emptyStateTitle}>{title}</h2>
      <div className="quiet">{children}</div>
      <div className={styles.emptyStateActions}>{actions}</div>
    </div>
  )
}
