import { Button } from '@mantine/core'
import type { AppError } from '../../shared/model/errors.ts'
import styles from './notice.module.css'
import { Notice } from './notice.tsx'
import { say, words } from './words.ts'

interface ErrorStateProps {
  readonly error: AppError
  readonly onRetry?: (() => void) | undefined
}

/** A failure in words, with a fold for the details and a way on. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  return (
    <Notice
      tone="bad"
      actions={
        onRetry !== undefined && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {say('common.try-again')}
          </Button>
        )
      }
    >
      <span>{words.write(error.text)}</span>
      {error.detail !== undefined && (
        <details className={styles.errorDetail}>
          <summary>{say('common.details')}</summary>
          <pre className={styles.errorDetailText}>
            {error.code}
            {'\n'}
            {error.detail}
          </pre>
        </details>
      )}
    </Notice>
  )
}
