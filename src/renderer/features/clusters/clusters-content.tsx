import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import type { SegmentFigures } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useRemembered } from '../../session/layout.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ClusterCards } from './cluster-cards.tsx'
import { ClusterKeyFigures } from './cluster-key-figures.tsx'
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

interface ClustersContentProps {
  readonly runId: number
  readonly figures: ClusterFigures
  readonly customers: number
  readonly segments: readonly SegmentFigures[]
  readonly currency: string | null
}

const TABS = ['profiles', 'segments', 'map', 'features', 'number', 'trust'] as const
const TAB_WORDS: Readonly<Record<(typeof TABS)[number], string>> = {
  profiles: 'How they differ',
  segments: 'Their segments',
  map: 'Pictures',
  features: 'Feature by feature',
  number: 'Why this number',
  trust: 'Can I trust them?',
}

/** Everything there is to say of the clusters: the people first, the rest behind tabs, the method last. */
export function ClustersContent({ runId, figures, customers, segments, currency }: ClustersContentProps) {
  const examined = useCall('clusters.examine', { runId })
  // What is known of the run before is not of this one.
  const fitting = examined.busy ? null : examined.value
  const { words, reload } = useClusterNames(runId, figures.profiles, fitting?.names ?? null)
  const names = useMemo(() => words.map(({ name }) => name), [words])
  const [tab, setTab] = useRemembered('clusters.tab', TABS)
  return (
    <div className="stack">
      <ClusterKeyFigures figures={figures} examined={fitting} />
      {figures.clampedMonetary > 0 && (
        <Notice tone="note">
          {figures.clampedMonetary} customers gave back more than they bought. For the clusters their money counts as 0.
        </Notice>
      )}
      {examined.error !== null && <ErrorState error={examined.error} onRetry={examined.reload} />}
      <ClusterCards runId={runId} profiles={figures.profiles} words={words} currency={currency} onNamed={reload} />
      <Tabs
        value={tab}
        onChange={(value) => setTab(TABS.find((each) => each === value) ?? TABS[0])}
        keepMounted={false}
      >
        <Tabs.List aria-label="More about the clusters" className="clusters-tabs">
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {TAB_WORDS[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="profiles" className="clusters-tab">
          <ProfilePanels figures={figures} names={names} currency={currency} />
        </Tabs.Panel>
        <Tabs.Panel value="segments" className="clusters-tab">
          <CrossTablePanel runId={runId} names={names} segments={segments} />
        </Tabs.Panel>
        <Tabs.Panel value="map" className="clusters-tab">
          <div className="clusters-pair">
            <MeasuresPanel runId={runId} names={names} currency={currency} />
            <ComponentsPanel runId={runId} names={names} currency={currency} />
          </div>
          <SpacePanel runId={runId} names={names} />
        </Tabs.Panel>
        <Tabs.Panel value="features" className="clusters-tab">
          <WhenExamined examined={fitting}>
            {(known) => (
              <>
                <SpreadPanel spreads={known.spreads} names={names} currency={currency} />
                <CorrelationPanel correlation={known.correlation} />
                <ComponentsTable figures={figures} examined={known} />
              </>
            )}
          </WhenExamined>
        </Tabs.Panel>
        <Tabs.Panel value="number" className="clusters-tab">
          <CurvesPanel key={runId} runId={runId} figures={figures} customers={customers} />
        </Tabs.Panel>
        <Tabs.Panel value="trust" className="clusters-tab">
          <WhenExamined examined={fitting}>
            {(known) => <TrustPanels figures={figures} examined={known} names={names} />}
          </WhenExamined>
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

interface WhenExaminedProps {
  readonly examined: ClusterExamination | null
  readonly children: (examined: ClusterExamination) => ReactNode
}

function WhenExamined({ examined, children }: WhenExaminedProps) {
  return examined === null ? <Busy words="Looking at the clusters from every side…" /> : children(examined)
}
