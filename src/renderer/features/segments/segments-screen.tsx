import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconChartDonut3, IconFileSpreadsheet } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { findMap } from '../../../shared/segment-maps/index.ts'
import { useSave } from '../../api/use-save.ts'
import { useRun } from '../../session/run.tsx'
import { WithResult } from '../../session/with-result.tsx'
import { useWorkspace } from '../../session/workspace.tsx'
import { BusyHint } from '../../ui/busy.tsx'
import { useCommands, useRegistry } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount, formatDate } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { reportName } from './report-name.ts'
import { SegmentsContent } from './segments-content.tsx'
import { SettingsPanel } from './settings-panel.tsx'
import { useSettingsPanel } from './use-settings-panel.ts'
import './segments.css'

/** The segments, and beside them the settings they depend on. */
export function SegmentsScreen() {
  return (
    <WithResult
      title="Segments"
      icon={<IconChartDonut3 size={40} stroke={1.3} />}
      promise="Bring in your till’s export, and every customer gets a segment."
    >
      {(summary) => <Segments summary={summary} />}
    </WithResult>
  )
}

function Segments({ summary }: { readonly summary: RunSummary }) {
  const { status } = useWorkspace()
  const { busy, error, retry } = useRun()
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
            {formatCount(summary.customers)} customers as of {formatDate(summary.settings.asOf)} ·{' '}
            {findMap(summary.settings.map).title} <BusyHint busy={busy} words="Working it out again…" />
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
          {error !== null && <ErrorState error={error} onRetry={retry} />}
          <SegmentsContent summary={summary} save={save} currency={status?.currency ?? null} />
        </div>
      </Page>
      {isOpen && <SettingsPanel summary={summary} onClose={() => setOpen(false)} />}
    </div>
  )
}
