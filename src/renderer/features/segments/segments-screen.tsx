import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconChartDonut3, IconFileSpreadsheet } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import type { RunRecord } from '../../../shared/model/run-list.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useSave } from '../../api/use-save.ts'
import { useRun } from '../../session/run.tsx'
import { useWorkspace } from '../../session/workspace.tsx'
import { Busy, BusyHint } from '../../ui/busy.tsx'
import { useCommands, useRegistry } from '../../ui/commands/registry.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount, formatDate } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { reportName } from './report-name.ts'
import { SegmentsContent } from './segments-content.tsx'
import { ConflictNotices } from './settings/conflict-notices.tsx'
import { conflictsOf } from './settings/conflicts.ts'
import { SettingsPanel } from './settings/settings-panel.tsx'
import { mapIn, useMaps } from './settings/use-maps.ts'
import { useSettingsPanel } from './settings/use-settings-panel.ts'
import './segments.css'

/** The segments, and beside them the settings they depend on. */
export function SegmentsScreen() {
  const { status } = useWorkspace()
  const { summary, busy, error, retry } = useRun()
  if (status !== null && status.lines === 0) return <NoSegments />
  if (summary === null) {
    return (
      <Page title="Segments">
        {error === null ? <Busy words="Scoring the customers…" /> : <ErrorState error={error} onRetry={retry} />}
      </Page>
    )
  }
  return <Segments summary={summary} busy={busy} />
}

const NO_RUNS: readonly RunRecord[] = []

function NoSegments() {
  const { run } = useRegistry()
  return (
    <Page title="Segments">
      <EmptyState
        icon={<IconChartDonut3 size={40} stroke={1.3} />}
        title="No sales yet"
        actions={
          <>
            <Button onClick={() => run('file.open')}>Open a file…</Button>
            <Button variant="default" onClick={() => run('file.sample')}>
              Try the sample
            </Button>
          </>
        }
      >
        Bring in your till’s export, and every customer gets a segment.
      </EmptyState>
    </Page>
  )
}

function Segments({ summary, busy }: { readonly summary: RunSummary; readonly busy: boolean }) {
  const { status } = useWorkspace()
  const { error, retry, history, change } = useRun()
  const maps = useMaps()
  const runs = useCall('runs.list', {}).value
  const set = useCallback((part: Partial<Settings>) => change({ type: 'change', change: part }), [change])
  const conflicts = error === null ? [] : conflictsOf(history.now, mapIn(maps, history.now.map), runs)
  const [isOpen, setOpen] = useSettingsPanel()
  const save = useSave('report.workbook')
  const shop = status?.name ?? 'Shop'
  const { start } = save

  const commands = useMemo(
    () => [
      {
        id: 'segments.export',
        title: 'Export to Excel…',
        group: 'Segments',
        run: () =>
          void start(reportName(shop, summary.settings.asOf), 'xlsx', (file) => ({ runId: summary.runId, file })),
      },
      {
        id: 'segments.settings',
        title: isOpen ? 'Hide the settings' : 'Show the settings',
        group: 'Segments',
        keys: 'mod+shift+s',
        run: () => setOpen(!isOpen),
      },
    ],
    [start, shop, summary, isOpen, setOpen],
  )
  useCommands(commands)
  const { run } = useRegistry()

  return (
    <div className="segments" data-panel={isOpen ? 'open' : 'closed'}>
      <Page
        title="Segments"
        subtitle={
          <>
            {formatCount(summary.customers)} customers as of {formatDate(summary.settings.asOf)} · {summary.map.title}{' '}
            <BusyHint busy={busy} words="Working it out again…" />
          </>
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconAdjustmentsHorizontal size={16} />}
              aria-expanded={isOpen}
              onClick={() => run('segments.settings')}
            >
              Settings
            </Button>
            <Button
              leftSection={<IconFileSpreadsheet size={16} />}
              disabled={save.busy || busy}
              onClick={() => run('segments.export')}
            >
              Export to Excel…
            </Button>
          </>
        }
      >
        <div className="stack">
          <ConflictNotices conflicts={conflicts} onChange={set} />
          {error !== null && conflicts.length === 0 && <ErrorState error={error} onRetry={retry} />}
          <SegmentsContent summary={summary} save={save} currency={status?.currency ?? null} />
        </div>
      </Page>
      {isOpen && <SettingsPanel summary={summary} maps={maps} runs={runs ?? NO_RUNS} onClose={() => setOpen(false)} />}
    </div>
  )
}
