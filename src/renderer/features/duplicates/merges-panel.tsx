import { Button } from '@mantine/core'
import type { CustomerMerge } from '../../../shared/model/duplicates.ts'
import type { Loaded } from '../../api/use-call.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatMinute } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'

interface MergesPanelProps {
  readonly merges: Loaded<readonly CustomerMerge[]>
  readonly busy: boolean
  readonly onUndo: (mergeId: number) => void
}

/** What was merged so far, and the way back; nothing before the first merge. */
export function MergesPanel({ merges, busy, onUndo }: MergesPanelProps) {
  if (merges.error !== null) return <ErrorState error={merges.error} onRetry={merges.reload} />
  if (merges.value === null || merges.value.length === 0) return null
  return (
    <Panel title="Counted as one" about="The newest first. Undoing gives everybody their own figures again." flush>
      <ul className="merges">
        {merges.value.map((merge) => (
          <li key={merge.mergeId} className="merge">
            <span>
              <strong>{nameOf(merge.into)}</strong> stands for {merge.customers.map(nameOf).join(', ')}
              <span className="quiet small"> since {formatMinute(merge.mergedAt)}</span>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              aria-label={`Undo: ${nameOf(merge.into)}`}
              onClick={() => onUndo(merge.mergeId)}
            >
              Undo
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function nameOf({ id, name }: CustomerMerge['into']): string {
  return name === null ? id : `${name} (${id})`
}
