import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconChartScatter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useClustering } from '../../state/clustering.tsx'
import { useRun } from '../../state/run.tsx'
import { WithResult } from '../../state/with-result.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy, BusyHint } from '../../ui/busy.tsx'
import { useCommands, useRegistry } from '../../ui/commands/registry.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCustomers, formatDate } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ClusterCount } from './cluster-count.tsx'
import { ClustersContent } from './clusters-content.tsx'
import { ComparePanel } from './compare-panel.tsx'
import './clusters.css'

/** Groups of customers that nobody named: how many, who they are, and how they differ. */
export function ClustersScreen() {
  return (
    <WithResult
      title="Clusters"
      icon={<IconChartScatter size={40} stroke={1.3} />}
      promise="Bring in your till’s export, and customers who buy alike are found for you."
    >
      {(summary) => <Clusters summary={summary} />}
    </WithResult>
  )
}

function Clusters({ summary }: { readonly summary: RunSummary }) {
  const { status } = useWorkspace()
  const { busy, error, retry } = useRun()
  const busyWords = 'Working it out again…'
  const clustering = useClustering()
  const { clusters, customers, settings, runId } = summary
  const [isComparing, setComparing] = useState(false)
  const commands = useMemo(() => ({ 'clusters.compare': () => setComparing((old) => !old) }), [])
  useCommands(commands)
  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} />}
        aria-expanded={isComparing}
        onClick={() => setComparing((old) => !old)}
      >
        What is compared
      </Button>
      <ClusterCount />
    </>
  )
  const compare = isComparing && <ComparePanel onDone={() => setComparing(false)} />
  if (clusters === null) {
    return (
      <Page title="Clusters" actions={actions}>
        <div className="stack">
          {compare}
          <Waiting {...clustering} runError={error} retryRun={retry} />
        </div>
      </Page>
    )
  }
  return (
    <Page
      title="Clusters"
      subtitle={
        <>
          {formatCustomers(customers)} in {clusters.k} clusters as of {formatDate(settings.asOf)}{' '}
          <BusyHint busy={busy} words={busyWords} />
        </>
      }
      actions={actions}
    >
      <div className="stack">
        {compare}
        {error !== null && <ErrorState error={error} onRetry={retry} />}
        <ClustersContent
          runId={runId}
          figures={clusters}
          customers={customers}
          segments={summary.segments}
          currency={status?.currency ?? null}
        />
      </div>
    </Page>
  )
}

type WaitingProps = ReturnType<typeof useClustering> & {
  readonly runError: ReturnType<typeof useRun>['error']
  readonly retryRun: () => void
}

/** What there is to say while there are no clusters. */
function Waiting(props: WaitingProps) {
  const { running, cancel, error, tooFew, asksFirst, begin, retry, runError, retryRun } = props
  if (running !== null) {
    return (
      <Panel>
        <JobProgress
          title="Finding the clusters"
          progress={running.progress}
          startedAt={running.startedAt}
          cancelling={running.cancelling}
          onCancel={cancel}
        />
      </Panel>
    )
  }
  if (runError !== null) return <ErrorState error={runError} onRetry={retryRun} />
  if (error !== null && error.code !== 'cancelled') return <ErrorState error={error} onRetry={retry} />
  if (error !== null) return <Cancelled onRetry={retry} />
  if (asksFirst) return <StoredWithout onBegin={begin} />
  return tooFew ? <TooFew /> : <Busy words="Scoring the customers…" />
}

function Cancelled({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <EmptyState
      icon={<IconChartScatter size={40} stroke={1.3} />}
      title="Not worked out"
      actions={<Button onClick={onRetry}>Find the clusters</Button>}
    >
      You cancelled it. Nothing was changed.
    </EmptyState>
  )
}

function StoredWithout({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <EmptyState
      icon={<IconChartScatter size={40} stroke={1.3} />}
      title="This stored run has no clusters"
      actions={<Button onClick={onBegin}>Find the clusters of a new result</Button>}
    >
      It is shown as it was saved. Clusters would be found in the sales that are there now, under the same settings, and
      that new result would be shown in its place. The stored run stays among the runs.
    </EmptyState>
  )
}

function TooFew() {
  const { run } = useRegistry()
  return (
    <EmptyState
      icon={<IconChartScatter size={40} stroke={1.3} />}
      title="Too few customers for clusters"
      actions={<Button onClick={() => run('screen.segments')}>See the segments</Button>}
    >
      Fewer than three customers differ from one another, so there is nothing to group. Segments work with any number.
    </EmptyState>
  )
}
