import { Button } from '@mantine/core'
import type { Settings } from '../../../../shared/model/settings.ts'
import { Notice } from '../../../ui/notice.tsx'
import { say } from '../../../ui/words.ts'
import type { Conflict } from './conflicts.ts'

interface ConflictNoticesProps {
  readonly conflicts: readonly Conflict[]
  readonly onChange: (change: Partial<Settings>) => void
}

/** Settings that do not go together, in words, each with the ways out. */
export function ConflictNotices({ conflicts, onChange }: ConflictNoticesProps) {
  return conflicts.map(({ sentence, remedies }) => (
    <Notice
      key={sentence}
      tone="bad"
      actions={remedies.map(({ label, change }) => (
        <Button key={label} size="compact-sm" variant="default" onClick={() => onChange(change)}>
          {label}
        </Button>
      ))}
    >
      {say('conflict.shown', { problem: sentence })}
    </Notice>
  ))
}
