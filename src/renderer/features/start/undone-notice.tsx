import { Button } from '@mantine/core'
import { useView } from '../../state/view.tsx'
import { Notice } from '../../ui/notice.tsx'
import { say } from '../../ui/words.ts'

/** Says that an import was undone, right after it was. */
export function UndoneNotice() {
  const { view, go } = useView()
  if (view.name !== 'start' || view.undone === undefined) return null
  const { file, staleRuns, isErased } = view.undone
  return (
    <Notice
      tone={isErased ? 'good' : 'warn'}
      actions={
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => go({ name: 'start' })}>
          {say('common.close')}
        </Button>
      }
    >
      <span role="status">
        {say('start.undone', { file, stale: staleRuns })}
        {!isErased && ` ${say('start.undone.traces')}`}
      </span>
    </Notice>
  )
}
