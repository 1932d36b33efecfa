import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { DuplicateReason } from '../../../shared/model/duplicates.ts'
import { DUPLICATE_REASONS } from '../../../shared/model/duplicates.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { DuplicateGroupCard } from './duplicate-group-card.tsx'
import { MergesPanel } from './merges-panel.tsx'
import { REASON_WORDS, surplusWords } from './reason-words.ts'
import './duplicates.css'

const GROUPS_AT_ONCE = 20

/** Customers who may be one and the same, to be counted as one by hand, and what was merged so far. */
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
      title="Duplicate customers"
      subtitle="Customers who look like one, because they share an e-mail address, a phone number or a name. Nothing is merged until you say so."
      actions={
        <Button variant="default" onClick={() => go({ name: 'start' })}>
          All data
        </Button>
      }
    >
      <div className="stack">
        {error !== null && <ErrorState error={error} />}
        <Panel
          title="Look alike"
          about={found === null ? undefined : surplusWords(found)}
          tools={
            <NativeSelect
              aria-label="Show only those who share"
              size="xs"
              value={reason ?? ''}
              data={[
                { value: '', label: 'Anything in common' },
                ...DUPLICATE_REASONS.map((value) => ({ value, label: REASON_WORDS[value] })),
              ]}
              onChange={(event) => {
                setReason(DUPLICATE_REASONS.find((one) => one === event.currentTarget.value) ?? null)
                setOffset(0)
              }}
            />
          }
        >
          {page.error !== null && <ErrorState error={page.error} onRetry={page.reload} />}
          {found === null && page.busy && <Busy words="Comparing the customers…" />}
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
              {found.total > GROUPS_AT_ONCE && (
                <div className="row">
                  <Button
                    variant="default"
                    disabled={page.busy || offset === 0}
                    onClick={() => setOffset(Math.max(0, offset - GROUPS_AT_ONCE))}
                  >
                    Earlier groups
                  </Button>
                  <span className="quiet" role="status">
                    {formatCount(offset + 1)} to {formatCount(offset + found.groups.length)} of{' '}
                    {formatCount(found.total)}
                  </span>
                  <Button
                    variant="default"
                    disabled={page.busy || offset + found.groups.length >= found.total}
                    onClick={() => setOffset(offset + GROUPS_AT_ONCE)}
                  >
                    Later groups
                  </Button>
                </div>
              )}
            </div>
          )}
        </Panel>
        <MergesPanel merges={merges} busy={busy} onUndo={(mergeId) => void act(call('duplicates.undo', { mergeId }))} />
      </div>
    </Page>
  )
}
