import { Button } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { say } from '../../ui/words.ts'
import styles from './report.module.css'

interface SaveRowProps {
  readonly save: ComponentProps<typeof SaveOutcome>['save'] & { readonly busy: boolean; readonly cancel: () => void }
  readonly icon: ReactNode
  readonly label: string
  readonly variant?: 'default' | 'filled'
  readonly disabled?: boolean
  readonly onSave: () => void
  /** Said while it is written, and when it has been. */
  readonly busyWords: string
  readonly savedWords: (file: string) => string
}

/** The button that saves a file, with the way to stop it and how it went. */
export function SaveRow({ save, icon, label, variant, disabled, onSave, busyWords, savedWords }: SaveRowProps) {
  return (
    <>
      <div className="row">
        <Button
          {...(variant && { variant })}
          leftSection={icon}
          disabled={save.busy || disabled === true}
          onClick={onSave}
        >
          {label}
        </Button>
        {save.busy && (
          <Button variant="default" onClick={save.cancel}>
            {say('common.cancel')}
          </Button>
        )}
      </div>
      <p className={styles.busy} role="status">
        {save.busy ? busyWords : ''}
      </p>
      <SaveOutcome save={save} words={savedWords} />
    </>
  )
}
