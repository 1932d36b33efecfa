import type { ReactNode } from 'react'
import { useId } from 'react'
import { Term } from '../../../ui/term.tsx'
import type { TermName } from '../../../ui/term-name.ts'
import styles from './settings-panel.module.css'

interface SettingFieldProps {
  readonly label: string
  readonly term: TermName
  /** What the choice does to the figures. */
  readonly about?: ReactNode
  /** Draws the control; it carries the label and the id of what is said about it. */
  readonly children: (control: { readonly 'aria-label': string; readonly 'aria-describedby': string }) => ReactNode
}

/** A setting: its word, which explains itself, the control, and what the choice does. */
export function SettingField({ label, term, about, children }: SettingFieldProps) {
  const aboutId = useId()
  return (
    <div className={styles.setting}>
      <div className={styles.settingLabel}>
        <Term name={term}>{label}</Term>
      </div>
      {children({ 'aria-label': label, 'aria-describedby': aboutId })}
      <p className={styles.settingAbout} id={aboutId}>
        {about}
      </p>
    </div>
  )
}
