import { useMemo } from 'react'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import type { SegmentFigures } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ClusterCards } from './cluster-cards.tsx'
import { ClusterKeyFigures } from './cluster-key-figures.tsx'
import { CrossTablePanel } from './cross-table-panel.tsx'
import { CurvesPanel } from './curves-panel.tsx'
import { ProfilePanels } from './profile-panels.tsx'
import { ComponentsPanel, MeasuresPanel } from './scatter-panels.tsx'

interface ClustersContentProps {
  readonly runId: number
  readonly figures: ClusterFigures
  readonly customers: number
  readonly segments: readonly SegmentFigures[]
  readonly currency: string | null
}

/** Everything there is to say of the clusters, the people first and the method last. */
export function ClustersContent({ runId, figures, customers, segments, currency }: ClustersContentProps) {
  const examined = useCall('clusters.examine', { runId })
  const names = useMemo(() => {
    const given = examined.value?.names
    return figures.profiles.map(({ number }) => given?.find((name) => name.number === number)?.name ?? '')
  }, [examined.value, figures.profiles])
  return (
    <div className="stack">
      <ClusterKeyFigures figures={figures} examined={examined.value} />
      {figures.clampedMonetary > 0 && (
        <Notice tone="note">
          {figures.clampedMonetary} customers gave back more than they bought. For the clusters their money counts as 0.
        </Notice>
      )}
      {examined.error !== null && <ErrorState error={examined.error} onRetry={examined.reload} />}
      <ClusterCards profiles={figures.profiles} names={examined.value?.names ?? null} currency={currency} />
      <div className="clusters-pair">
        <MeasuresPanel runId={runId} names={names} currency={currency} />
        <ComponentsPanel runId={runId} names={names} currency={currency} />
      </div>
      <ProfilePanels profiles={figures.profiles} names={names} currency={currency} />
      <CrossTablePanel runId={runId} names={names} segments={segments} />
      <CurvesPanel key={runId} runId={runId} figures={figures} customers={customers} />
    </div>
  )
}
