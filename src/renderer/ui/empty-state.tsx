import type { ReactNode } from 'react'
import './empty-state.css'

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
    <div className="empty-state">
      {icon !== undefined && (
        <div className="empty-state-icon" aria-hidden>
          {icon}
        </div>
      )}
      <h2 className="empty-state-title">{title}</h2>
      <div className="quiet">{children}</div>
      <div className="empty-state-actions">{actions}</div>
    </div>
  )
}
