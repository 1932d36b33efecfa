import { Button } from '@mantine/core'
import { IconReport } from '@tabler/icons-react'
import { useState } from 'react'
import type { Paper } from '../../../shared/contract/print-route.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useRemembered } from '../../session/layout.tsx'
import { useRun } from '../../session/run.tsx'
import { useWorkspace } from '../../session/workspace.tsx'
import { Busy, BusyHint } from '../../ui/busy.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount, formatDate } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { ListsPanel } from './lists-panel.tsx'
import { PaperPanel } from './paper-panel.tsx'
import { Preview } from './preview.tsx'
import { TOPS } from './tops.ts'
import { WorkbookPanel } from './workbook-panel.tsx'
import './report.css'

/** What can be taken out of the app: on paper, as a workbook, as lists. */
export function ReportScreen() {
  const { status } = useWorkspace()
  const { summary, busy, error, retry } = useRun()
  if (status !== null && status.lines === 0) return <NoReport />
  if (summary === null) {
    return (
      <Page title="Report">
        {error === null ? <Busy words="Scoring the customers…" /> : <ErrorState error={error} onRetry={retry} />}
      </Page>
    )
  }
  return (
    <Page
      title="Report"
      subtitle={
        <>
          {formatCount(summary.customers)} customers as of {formatDate(summary.settings.asOf)} · {summary.map.title}{' '}
          <BusyHint busy={busy} words="Working it out again…" />
        </>
      }
    >
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      <Report summary={summary} shop={status?.name ?? 'Shop'} />
    </Page>
  )
}

function Report({ summary, shop }: { readonly summary: RunSummary; readonly shop: string }) {
  const [paper, setPaper] = useRemembered<Paper>('report.paper', defaultPapers())
  const [top, setTop] = useRemembered('report.top', TOPS)
  const [isPreviewOpen, setPreviewOpen] = useState(true)
  const job = { runId: summary.runId, paper, top: Number(top) }
  return (
    <div className="report">
      <div className="stack">
        <PaperPanel
          job={job}
          shop={shop}
          asOf={summary.settings.asOf}
          onPaper={setPaper}
          onTop={setTop}
          isPreviewOpen={isPreviewOpen}
          onPreview={setPreviewOpen}
        />
        <WorkbookPanel summary={summary} shop={shop} />
        <ListsPanel summary={summary} shop={shop} />
      </div>
      {isPreviewOpen && <Preview job={job} />}
    </div>
  )
}

/** Letter where it is the custom, A4 elsewhere; the first is the default. */
function defaultPapers(): readonly [Paper, Paper] {
  return /-(US|CA|MX|PH|CO|CL|VE)\b/.test(navigator.language) ? ['letter', 'a4'] : ['a4', 'letter']
}

function NoReport() {
  const { run } = useRegistry()
  return (
    <Page title="Report">
      <EmptyState
        icon={<IconReport size={40} stroke={1.3} />}
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
        Bring in your till’s export, and take the result with you on paper, as a workbook or as lists.
      </EmptyState>
    </Page>
  )
}
