import { Button } from '@mantine/core'
import { formatDone } from './format.ts'
import { Notice } from './notice.tsx'
import { say } from './words.ts'

interface WritingNoticeProps {
  readonly save: {
    readonly busy: boolean
    readonly progress: { readonly fraction: number | null } | null
    readonly cancel: () => void
  }
  /** What is being written. */
  readonly words: string
}

/** While a file is being written: how far it is, and the way out. */
export function WritingNotice({ save, words }: WritingNoticeProps) {
  const { busy, progress, cancel } = save
  if (!busy) return null
  return (
    <Notice
      tone="note"
      actions={
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {say('common.cancel')}
        </Button>
      }
    >
      <span role="status">
        {words} {formatDone(progress?.fraction ?? null)}
      </span>
    </Notice>
  )
}
