import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconChartDonut3, IconFileSpreadsheet, IconHistory } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import type { RunRecord } from '../../../shared/model/run-list.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useSave } from '../../api/use-save.ts'
import { useRun } from '../../state/run.tsx'
import { runTitle } from '../../state/run-words.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { settingsCommands } from '../../state/settings-commands.ts'
import { WithResult } from '../../state/with-result.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { BusyHint } from '../../ui/busy.tsx'
import { useCommands, useRegistry } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCustomers, formatDate } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { WithSidePanel } from '../../ui/side-panel.tsx'
import { languages, ofMap, say } from '../../ui/words.ts'
import { exclusionWords } from './exclusion-words.ts'
import { SegmentsContent } from './segments-content.tsx'
import { ConflictNotices } from './settings/conflict-notices.tsx'
import { conflictsOf } from './settings/conflicts.ts'
import { SettingsPanel } from './settings/settings-panel.tsx'
import { mapIn, useMaps } from './settings/use-maps.ts'
import { useSettingsPanel } from './settings/use-settings-panel.ts'

const NO_RUNS: readonly RunRecord[] = []

/** The segments, and beside them the settings they depend on. */
export function SegmentsScreen() {
  return (
    <WithResult
      title={say('screens.segments')}
      icon={<IconChartDonut3 size={40} stroke={1.3} />}
      promise={say('segments.promise')}
    >
      {(summary) => <Segments summary={summary} />}
    </WithResult>
  )
}

function Segments({ summary }: { readonly summary: RunSummary }) {
  const { status } = useWorkspace()
  const { busy, error, retry, history, change, isStored } = useRun()
  const busyWords = say('segments.busy')
  const maps = useMaps()
  const runs = useCall('runs.list', {}).value
  const set = useCallback((part: Partial<Settings>) => change({ type: 'change', change: part }), [change])
  const conflicts =
    error === null ? [] : conflictsOf(history.now, mapIn(maps, history.now.map), runs, status?.knowsCosts)
  const { bestIs } = useScoreDisplay()
  const [isOpen, setOpen] = useSettingsPanel()
  const save = useSave('report.workbook')
  const shop = status?.shop ?? say('segments.shop')
  const { start } = save

  const commands = useMemo(
    () => ({
      'segments.export': () =>
        void start(say('segments.export.file', { shop, date: summary.settings.asOf }), 'xlsx', (file) => ({
          runId: summary.runId,
          bestIs,
          languages,
          file,
        })),
      'segments.settings': () => setOpen(!isOpen),
      ...settingsCommands(change),
      'settings.reset': () => change({ type: 'reset' }),
    }),
    [start, shop, summary, bestIs, isOpen, setOpen, change],
  )
  useCommands(commands)
  const { run } = useRegistry()

  return (
    <WithSidePanel>
      <Page
        title={say('screens.segments')}
        subtitle={
          <>
            {say('segments.about', {
              customers: formatCustomers(summary.customers),
              date: formatDate(summary.settings.asOf),
              map: ofMap(summary.map.title),
            })}{' '}
            <BusyHint busy={busy} words={busyWords} />
          </>
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconHistory size={16} />}
              disabled={busy}
              onClick={() => run('screen.runs')}
            >
              {say('screens.runs')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconAdjustmentsHorizontal size={16} />}
              aria-expanded={isOpen}
              onClick={() => run('segments.settings')}
            >
              {say('segments.settings')}
            </Button>
            <Button
              leftSection={<IconFileSpreadsheet size={16} />}
              disabled={save.busy || busy}
              onClick={() => run('segments.export')}
            >
              {say('segments.export')}
            </Button>
          </>
        }
      >
        <div className="stack">
          {isStored && (
            <StoredNotice
              record={runs?.find(({ runId }) => runId === summary.runId)}
              exclude={summary.settings.exclude}
              onRetry={retry}
            />
          )}
          <ConflictNotices conflicts={conflicts} onChange={set} />
          {error !== null && conflicts.length === 0 && <ErrorState error={error} onRetry={retry} />}
          <SegmentsContent summary={summary} save={save} currency={status?.currency ?? null} />
        </div>
      </Page>
      {isOpen && <SettingsPanel summary={summary} maps={maps} runs={runs ?? NO_RUNS} onClose={() => setOpen(false)} />}
    </WithSidePanel>
  )
}

interface StoredNoticeProps {
  readonly record: RunRecord | undefined
  readonly exclude: readonly string[]
  readonly onRetry: () => void
}

/** Says that a stored result is shown, and offers today's in its place. */
function StoredNotice({ record, exclude, onRetry }: StoredNoticeProps) {
  const excludedNow = useCall('exclusions.get', {}).value
  return (
    <Notice
      tone="note"
      actions={
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {say('segments.stored.renew')}
        </Button>
      }
    >
      {record === undefined ? say('segments.stored.unnamed') : say('segments.stored', { result: runTitle(record) })}{' '}
      {excludedNow !== null && exclusionWords(exclude, excludedNow)}
    </Notice>
  )
}
