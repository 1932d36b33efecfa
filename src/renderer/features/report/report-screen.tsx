import { IconReport } from '@tabler/icons-react'
import { useState } from 'react'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useRun } from '../../state/run.tsx'
import { SaveRecipe } from '../../state/save-recipe.tsx'
import { WithResult } from '../../state/with-result.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { BusyHint } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCustomers, formatDate } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { ListsPanel } from './lists-panel.tsx'
import { OpenDataPanel } from './open-data-panel.tsx'
import { PaperPanel } from './paper-panel.tsx'
import { Preview } from './preview.tsx'
import styles from './report.module.css'
import { usePaperChoices } from './use-paper-choices.ts'
import { WorkbookPanel } from './workbook-panel.tsx'

/** What can be taken out of the app: on paper, as a workbook, as lists. */
export function ReportScreen() {
  return (
    <WithResult
      title={say('screens.report')}
      icon={<IconReport size={40} stroke={1.3} />}
      promise={say('reports.promise')}
    >
      {(summary) => <Reports summary={summary} />}
    </WithResult>
  )
}

function Reports({ summary }: { readonly summary: RunSummary }) {
  const { status } = useWorkspace()
  const { busy, error, retry } = useRun()
  const busyWords = say('segments.busy')
  return (
    <Page
      title={say('screens.report')}
      subtitle={
        <>
          {say('reports.about', {
            customers: formatCustomers(summary.customers),
            date: formatDate(summary.settings.asOf),
            map: summary.map.title,
          })}{' '}
          <BusyHint busy={busy} words={busyWords} />
        </>
      }
      actions={<SaveRecipe />}
    >
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      <Report summary={summary} shop={status?.shop ?? say('reports.shop')} />
    </Page>
  )
}

function Report({ summary, shop }: { readonly summary: RunSummary; readonly shop: string }) {
  const { choices, job } = usePaperChoices(summary)
  const [isPreviewOpen, setPreviewOpen] = useState(true)
  const { bestIs } = job
  return (
    <div className={styles.report}>
      <div className="stack">
        <PaperPanel
          summary={summary}
          job={job}
          choices={choices}
          shop={shop}
          isPreviewOpen={isPreviewOpen}
          onPreview={setPreviewOpen}
        />
        <WorkbookPanel summary={summary} shop={shop} bestIs={bestIs} />
        <ListsPanel summary={summary} shop={shop} bestIs={bestIs} />
        <OpenDataPanel summary={summary} shop={shop} />
      </div>
      {isPreviewOpen && job.parts.length > 0 && <Preview job={job} />}
    </div>
  )
}
