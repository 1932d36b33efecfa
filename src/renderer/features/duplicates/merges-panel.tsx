import { Button } from '@mantine/core'
import type { CustomerMerge } from '../../../shared/model/duplicates.ts'
import type { Loaded } from '../../api/use-call.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatMinute } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { rich, say, words } from '../../ui/words.ts'
import styles from './duplicates.module.css'

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
    <Panel title={say('duplicates.merged.title')} about={say('duplicates.merged.about')} flush>
      <ul className={styles.merges}>
        {merges.value.map(({ mergeId, mergedAt, into, customers }) => (
          <li key={mergeId} className={styles.head}>
            <span>
              {rich(
                'duplicates.merged.one',
                {
                  into: nameOf(into),
                  customers: words.list(customers.map(nameOf)),
                  date: formatMinute(mergedAt),
                },
                {
                  b: (parts) => <strong>{parts}</strong>,
                  quiet: (parts) => <span className="quiet small">{parts}</span>,
                },
              )}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              aria-label={say('duplicates.merged.undo.label', { into: nameOf(into) })}
              onClick={() => onUndo(mergeId)}
            >
              {say('duplicates.merged.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function nameOf({ id, name }: CustomerMerge['into']): string {
  return name === null ? id : say('duplicates.merged.name', { name, id })
}
