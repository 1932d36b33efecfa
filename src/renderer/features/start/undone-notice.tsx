import { Button } from '@mantine/core'
import { useView } from '../../state/view.tsx'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'

/** Says that an import was taken back, right after it was. */
export function UndoneNotice() {
  const { view, go } = useView()
  if (view.name !== 'start' || view.undone === undefined) return null
  const { file, staleRuns } = view.undone
  return (
    <Notice
      tone="good"
      actions={
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => go({ name: 'start' })}>
          Close
        </Button>
      }
    >
      <span role="status">
        The import of {file} was undone.{staleRuns > 0 && ` ${staleWords(staleRuns)} out of date.`}
      </span>
    </Notice>
  )
}

function staleWords(runs: number): string {
  return runs === 1 ? 'One stored result is now' : `${formatCount(runs)} stored results are now`
}
