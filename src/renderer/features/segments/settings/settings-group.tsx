import type { ReactNode } from 'react'

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
      className="settings-group"
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary>
        <span className="settings-group-title">{title}</span>
        {note !== '' && <span className="settings-group-note">{note}</span>}
      </summary>
      <div className="settings-group-body">{children}</div>
    </details>
  )
}
