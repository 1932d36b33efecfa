import { Button, Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import type { SegmentFigures } from '../../../shared/model/summary.ts'
import { useRemembered } from '../../state/layout.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatDone } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { ClusterCards } from './cluster-cards.tsx'
import { ClusterKeyFigures } from './cluster-key-figures.tsx'
import styles from './clusters.module.css'
import { ComponentsTable } from './components-table.tsx'
import { CorrelationPanel } from './correlation-panel.tsx'
import { CrossTablePanel } from './cross-table-panel.tsx'
import { CurvesPanel } from './curves-panel.tsx'
import { ProfilePanels } from './profile-panels.tsx'
import { ComponentsPanel, MeasuresPanel } from './scatter-panels.tsx'
import { SpacePanel } from './space-panel.tsx'
import { SpreadPanel } from './spread-panel.tsx'
import { TrustPanels } from './trust-panels.tsx'
import { useClusterNames } from './use-cluster-names.ts'
import type { Examination } from './use-examination.ts'
import { useExamination } from './use-examination.ts'

interface ClustersContentProps {
  readonly runId: number
  readonly figures: ClusterFigures
  readonly customers: number
  readonly segments: readonly SegmentFigures[]
  readonly currency: string | null
}

const TABS = ['profiles', 'segments', 'map', 'features', 'number', 'trust'] as const

/** Everything there is to say of the clusters: the people first, the rest behind tabs, the method last. */
export function ClustersContent({ runId, figures, customers, segments, currency }: ClustersContentProps) {
  const examination = useExamination(runId)
  const { value: examined, error } = examination
  const { words, reload } = useClusterNames(runId, figures.profiles, examined?.names ?? null)
  const names = useMemo(() => words.map(({ name }) => name), [words])
  const [tab, setTab] = useRemembered('clusters.tab', TABS)
  return (
    <div className="stack">
      <ClusterKeyFigures figures={figures} examined={examined} isStopped={error !== null} />
      {figures.clampedMonetary > 0 && (
        <Notice tone="note">{say('clusters.clamped', { count: figures.clampedMonetary })}</Notice>
      )}
      {error !== null && error.code !== 'cancelled' && <ErrorState error={error} onRetry={examination.begin} />}
      <ClusterCards
        runId={runId}
        profiles={figures.profiles}
        words={words}
        waiting={waitingWords(examination)}
        currency={currency}
        onNamed={reload}
      />
      <Tabs
        value={tab}
        onChange={(value) => setTab(TABS.find((each) => each === value) ?? TABS[0])}
        keepMounted={false}
      >
        <Tabs.List aria-label={say('clusters.tabs')} className={styles.tabs}>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {say(`clusters.tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="profiles" className={styles.tab}>
          <ProfilePanels figures={figures} names={names} currency={currency} />
        </Tabs.Panel>
        <Tabs.Panel value="segments" className={styles.tab}>
          <CrossTablePanel runId={runId} names={names} segments={segments} />
        </Tabs.Panel>
        <Tabs.Panel value="map" className={styles.tab}>
          <div className={styles.pair}>
            <MeasuresPanel runId={runId} names={names} currency={currency} />
            <ComponentsPanel runId={runId} names={names} currency={currency} />
          </div>
          <SpacePanel runId={runId} names={names} />
        </Tabs.Panel>
        <Tabs.Panel value="features" className={styles.tab}>
          <WhenExamined examination={examination}>
            {(known) => (
              <>
                <SpreadPanel spreads={known.spreads} names={names} currency={currency} />
                <CorrelationPanel correlation={known.correlation} />
                <ComponentsTable figures={figures} examined={known} />
              </>
            )}
          </WhenExamined>
        </Tabs.Panel>
        <Tabs.Panel value="number" className={styles.tab}>
          <CurvesPanel key={runId} runId={runId} figures={figures} customers={customers} />
        </Tabs.Panel>
        <Tabs.Panel value="trust" className={styles.tab}>
          <WhenExamined examination={examination}>
            {(known) => <TrustPanels figures={figures} examined={known} names={names} />}
          </WhenExamined>
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

interface WhenExaminedProps {
  readonly examination: Examination
  readonly children: (examined: ClusterExamination) => ReactNode
}

function WhenExamined({ examination, children }: WhenExaminedProps) {
  const { value, running, error, begin, cancel } = examination
  if (value !== null) return children(value)
  if (running !== null) {
    return (
      <Panel>
        <JobProgress
          title={say('clusters.examining')}
          progress={running.progress}
          startedAt={running.startedAt}
          cancelling={running.cancelling}
          onCancel={cancel}
        />
      </Panel>
    )
  }
  return error?.code === 'cancelled' ? <Stopped onBegin={begin} /> : null
}

function Stopped({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <Notice
      tone="note"
      actions={
        <Button size="compact-sm" variant="default" onClick={onBegin}>
          {say('clusters.examine')}
        </Button>
      }
    >
      {say('clusters.examine.cancelled')}
    </Notice>
  )
}

/** What a cluster says of itself while its words are not there; nothing once they will not come. */
function waitingWords({ running, error }: Examination): string {
  return error === null ? say('clusters.card.waiting', { done: formatDone(running?.progress?.fraction ?? null) }) : ''
}
