import { Button } from '@mantine/core'
import type { AppError } from '../../shared/model/errors.ts'
import { Notice } from './notice.tsx'

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
            Try again
          </Button>
        )
      }
    >
      <span>{error.message}</span>
      {error.detail !== undefined && (
        <details className="error-detail">
          <summary>Details</summary>
          <pre className="error-detail-text">
            {error.code}
            {'\n'}
            {error.detail}
          </pre>
        </details>
      )}
    </Notice>
  )
}
