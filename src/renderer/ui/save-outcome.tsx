import { Button } from '@mantine/core'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import type { AppError } from '../../shared/model/errors.ts'
import { ErrorState } from './error-state.tsx'
import { Notice } from './notice.tsx'
import { say } from './words.ts'

/** What other programs open; workspaces and settings are Regulars' own. */
const OPENED = /\.(?:xlsx|csv|pdf)$/i

interface SaveOutcomeProps {
  readonly save: {
    readonly saved: FileRef | null
    readonly error: AppError | null
    readonly dismiss: () => void
    readonly open: () => void
    readonly reveal: () => void
  }
  readonly words: (fileName: string) => string
}

/** How writing a file went: where it is now, or why it is not. */
export function SaveOutcome({ save, words }: SaveOutcomeProps) {
  const { saved, error, dismiss, open, reveal } = save
  if (error !== null) return <ErrorState error={error} />
  if (saved === null) return null
  return (
    <div ref={intoView}>
      <Notice
        tone="good"
        actions={
          <>
            {OPENED.test(saved.name) && (
              <Button size="compact-sm" variant="default" onClick={open}>
                {say('shell.open')}
              </Button>
            )}
            <Button size="compact-sm" variant="default" onClick={reveal}>
              {say('shell.reveal')}
            </Button>
            <Button size="compact-sm" variant="subtle" color="gray" onClick={dismiss}>
              {say('common.close')}
            </Button>
          </>
        }
      >
        <span role="status">{words(saved.name)}</span>
      </Notice>
    </div>
  )
}

/** What was just written is said below the button, which may be the edge of the window. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
