import type { ReactNode } from 'react'
import styles from './settings-panel.module.css'

interface SettingsGroupProps {
  readonly title: string
  /** What differs from the default, in a few words; empty where nothing does. */
  readonly note: string
  readonly children: ReactNode
}

/** Settings that most people never need, folded away; what was changed in there is said on the fold. */
export function SettingsGroup({ title, note, children }: SettingsGroupProps) {
  return (
    <details
      className={styles.settingsGroup}
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary>
        <span>{title}</span>
        {note !== '' && <span className={styles.settingsGroupNote}>{note}</span>}
      </summary>
      <div className={styles.settingsGroupBody}>{children}</div>
    </details>
  )
}
