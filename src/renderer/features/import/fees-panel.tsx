import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import { EXCLUSION_COLUMNS } from '../../../shared/tables/exclusions.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'

/** How many are offered here; the screen of excluded items has all. */
const SHOWN = 10

/** Fees and postage that an import brought, to be left out of every figure; the sure ones are ticked. Nothing where there are none. */
export function FeesPanel() {
  const { go } = useView()
  const { status, changed } = useWorkspace()
  const excluded = useCall('exclusions.get', {})
  const suggested = useCall('exclusions.suggest', {})
  /** What was ticked or unticked here; the others are as they are suggested. */
  const [choices, setChoices] = useState<Readonly<Record<string, boolean>>>({})
  const [done, setDone] = useState<number | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const seeAll = (
    <Button size="compact-sm" variant="default" onClick={() => go({ name: 'exclusions' })}>
      {say('fees.all')}
    </Button>
  )
  if (done !== null) {
    return (
      <Notice tone="good" actions={seeAll}>
        {say('fees.done', { count: done })}
      </Notice>
    )
  }
  const codes = excluded.value ?? []
  const offered = (suggested.value ?? []).filter(({ code, reason }) => reason !== 'chosen' && !codes.includes(code))
  if (excluded.value === null || offered.length === 0) return null
  const shown = offered.slice(0, SHOWN)
  const isTicked = ({ code, isSure }: (typeof offered)[number]) => choices[code] ?? isSure
  const ticked = shown.filter(isTicked).map(({ code }) => code)

  const exclude = async () => {
    setBusy(true)
    const result = await call('exclusions.set', { codes: [...codes, ...ticked] })
    setBusy(false)
    if (!result.ok) {
      setError(result.error)
      return
    }
    setDone(ticked.length)
    changed()
  }

  return (
    <Panel
      title={say('fees.title')}
      about={say('fees.about')}
      flush
      tools={
        <div className="row">
          {offered.length > SHOWN && seeAll}
          <Button size="compact-sm" disabled={busy || ticked.length === 0} onClick={() => void exclude()}>
            {say('fees.exclude', { count: ticked.length })}
          </Button>
        </div>
      }
    >
      {error !== null && <ErrorState error={error} />}
      <Table
        label={say('fees.label')}
        columns={EXCLUSION_COLUMNS}
        rows={shown.map((found) => ({ code: found.code, found }))}
        currency={status?.currency ?? null}
        rowHeader="code"
        rowKey={({ code }) => code}
        sortable={false}
        cells={{
          code: ({ code, found }) => (
            <Checkbox
              size="xs"
              label={code}
              checked={found !== null && isTicked(found)}
              disabled={busy}
              onChange={(event) => setChoices({ ...choices, [code]: event.currentTarget.checked })}
            />
          ),
        }}
      />
    </Panel>
  )
}
