import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { DuplicateReason, DuplicatesPage } from '../../../shared/model/duplicates.ts'
import { DUPLICATE_REASONS } from '../../../shared/model/duplicates.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { DuplicateGroupCard } from './duplicate-group-card.tsx'
import { MergesPanel } from './merges-panel.tsx'
import { sameWords } from './same-words.ts'

const GROUPS_AT_ONCE = 20

/** Customers who may be the same person, to be merged by hand, and what was merged so far. */
export function DuplicatesScreen() {
  const { go } = useView()
  const { changed } = useWorkspace()
  const [reason, setReason] = useState<DuplicateReason | null>(null)
  const [offset, setOffset] = useState(0)
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const page = useCall('duplicates.list', { reason, offset, limit: GROUPS_AT_ONCE })
  const merges = useCall('duplicates.merges', {})

  const act = async (what: Promise<{ ok: true } | { ok: false; error: AppError }>) => {
    setBusy(true)
    const result = await what
    setBusy(false)
    setError(result.ok ? null : result.error)
    if (!result.ok) return
    page.reload()
    merges.reload()
    changed()
  }
  const found = page.value
  // The last group of the last page may have been merged.
  useEffect(() => {
    if (found !== null && offset > 0 && offset >= found.total) {
      setOffset(Math.max(0, Math.ceil(found.total / GROUPS_AT_ONCE) - 1) * GROUPS_AT_ONCE)
    }
  }, [found, offset])

  return (
    <Page
      title={say('duplicates.title')}
      subtitle={say('duplicates.about')}
      actions={
        <Button variant="default" onClick={() => go({ name: 'start' })}>
          {say('common.allData')}
        </Button>
      }
    >
      <div className="stack">
        {error !== null && <ErrorState error={error} />}
        <Panel
          title={say('duplicates.panel')}
          about={found === null ? undefined : countWords(found)}
          tools={
            <NativeSelect
              aria-label={say('duplicates.filter')}
              size="xs"
              value={reason ?? ''}
              data={[
                { value: '', label: say('duplicates.filter.any') },
                ...DUPLICATE_REASONS.map((value) => ({ value, label: sameWords([value]) })),
              ]}
              onChange={(event) => {
                setReason(DUPLICATE_REASONS.find((one) => one === event.currentTarget.value) ?? null)
                setOffset(0)
              }}
            />
          }
        >
          {page.error !== null && <ErrorState error={page.error} onRetry={page.reload} />}
          {found === null && page.busy && <Busy words={say('duplicates.looking')} />}
          {found !== null && (
            <div className="stack" aria-busy={page.busy}>
              {found.groups.map((group) => (
                <DuplicateGroupCard
                  key={group.customers.map(({ id }) => id).join('\n')}
                  group={group}
                  busy={busy}
                  onMerge={(into, customers) => void act(call('duplicates.merge', { into, customers: [...customers] }))}
                />
              ))}
              <Pager total={found.total} offset={offset} size={GROUPS_AT_ONCE} busy={page.busy} onOffset={setOffset} />
            </div>
          )}
        </Panel>
        <MergesPanel merges={merges} busy={busy} onUndo={(mergeId) => void act(call('duplicates.undo', { mergeId }))} />
      </div>
    </Page>
  )
}

function countWords({ total, surplus, tooCommon }: DuplicatesPage): string {
  return say('duplicates.count', { total, surplus, tooCommon })
}
