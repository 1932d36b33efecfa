import { Button } from '@mantine/core'
import { useSeen } from '../../state/seen.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { Notice } from '../../ui/notice.tsx'
import { say } from '../../ui/words.ts'

/** Says once that this is another version than before. */
export function UpdatedNotice() {
  const { updatedTo, dismissUpdate } = useSeen()
  const { run } = useRegistry()
  if (updatedTo === null) return null
  return (
    <Notice
      tone="note"
      actions={
        <>
          <Button size="compact-sm" variant="default" onClick={() => run('screen.whats-new')}>
            {say('whatsNew.title')}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={dismissUpdate}>
            {say('common.close')}
          </Button>
        </>
      }
    >
      {say('whatsNew.updated', { version: updatedTo })}
    </Notice>
  )
}
