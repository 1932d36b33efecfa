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
import { say } from '../../ui/words.ts'
import { ClusterCount } from './cluster-count.tsx'
import { ClustersContent } from './clusters-content.tsx'
import { ComparePanel } from './compare-panel.tsx'

/** Groups of customers that nobody named: how many, who they are, and how they differ. */
export function ClustersScreen() {
  return (
    <WithResult
      title={say('screens.clusters')}
      icon={<IconChartScatter size={40} stroke={1.3} />}
      promise={say('clusters.promise')}
    >
      {(summary) => <Clusters summary={summary} />}
    </WithResult>
  )
}

function Clusters({ summary }: { readonly summary: RunSummary }) {
  const { status } = useWorkspace()
  const { busy, error, retry } = useRun()
  const busyWords = say('clusters.busy')
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
        {say('clusters.compare')}
      </Button>
      <ClusterCount />
    </>
  )
  const compare = isComparing && <ComparePanel onDone={() => setComparing(false)} />
  if (clusters === null) {
    return (
      <Page title={say('screens.clusters')} actions={actions}>
        <div className="stack">
          {compare}
          <Waiting {...clustering} runError={error} retryRun={retry} />
        </div>
      </Page>
    )
  }
  return (
    <Page
      title={say('screens.clusters')}
      subtitle={
        <>
          {say('clusters.about', {
            customers: formatCustomers(customers),
            count: clusters.k,
            date: formatDate(settings.asOf),
          })}{' '}
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
          title={say('clusters.finding')}
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
  return tooFew ? <TooFew /> : <Busy words={say('clusters.scoring')} />
}

function Cancelled({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <EmptyState
      icon={<IconChartScatter size={40} stroke={1.3} />}
      title={say('clusters.cancelled')}
      actions={<Button onClick={onRetry}>{say('clusters.find')}</Button>}
    >
      {say('clusters.cancelled.about')}
    </EmptyState>
  )
}

function StoredWithout({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <EmptyState
      icon={<IconChartScatter size={40} stroke={1.3} />}
      title={say('clusters.stored')}
      actions={<Button onClick={onBegin}>{say('clusters.stored.find')}</Button>}
    >
      {say('clusters.stored.about')}
    </EmptyState>
  )
}

function TooFew() {
  const { run } = useRegistry()
  return (
    <EmptyState
      icon={<IconChartScatter size={40} stroke={1.3} />}
      title={say('clusters.tooFew')}
      actions={<Button onClick={() => run('screen.segments')}>{say('clusters.tooFew.segments')}</Button>}
    >
      {say('clusters.tooFew.about')}
    </EmptyState>
  )
}
