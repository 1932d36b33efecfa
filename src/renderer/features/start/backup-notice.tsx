import { Button } from '@mantine/core'
import { useCall } from '../../api/use-call.ts'
import { useEvent } from '../../api/use-event.ts'
import { useView } from '../../state/view.tsx'
import { Notice } from '../../ui/notice.tsx'
import { say, words } from '../../ui/words.ts'

/** Says that the last change was not backed up, and why. */
export function BackupNotice() {
  const { go } = useView()
  const status = useCall('safety.status', {})
  useEvent('safety.changed', status.reload)
  const problem = status.value?.problem ?? null
  if (problem === null) return null
  return (
    <Notice
      tone="warn"
      actions={
        <Button size="compact-sm" variant="default" onClick={() => go({ name: 'safety' })}>
          {say('safety.problem.go')}
        </Button>
      }
    >
      {say('safety.problem', { problem: words.write(problem) })}
    </Notice>
  )
}
