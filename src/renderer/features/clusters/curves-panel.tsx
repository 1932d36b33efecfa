import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { ClusterAnalysis } from '../../../shared/model/cluster-views.ts'
import type { ClusterCandidate, ClusterFigures } from '../../../shared/model/clusters.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import { useJob } from '../../api/use-job.ts'
import { Chart } from '../../charts/chart.tsx'
import type { CurveScore } from '../../charts/cluster-curve.ts'
import { clusterCurve, curveInWords } from '../../charts/cluster-curve.ts'
import type { Tokens } from '../../theme/tokens.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'

interface CurvesPanelProps {
  readonly runId: number
  readonly figures: ClusterFigures
  readonly customers: number
}

/** Up to so many customers every number of clusters is tried without being asked for. */
const TRIED_AT_ONCE = 20_000

/** Why this number of clusters: the scores of 2 to 12, as curves and in words. */
export function CurvesPanel({ runId, figures, customers }: CurvesPanelProps) {
  const { running, start, cancel } = useJob('clusters.analyse')
  const [analysis, setAnalysis] = useState<ClusterAnalysis | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  const analyse = useCallback(() => {
    setError(null)
    void start({ runId }).then((result) => {
      if (result.ok) setAnalysis(result.value)
      else if (result.error.code !== 'cancelled') setError(result.error)
    })
  }, [start, runId])
  useEffect(() => {
    if (customers <= TRIED_AT_ONCE) analyse()
    return cancel
  }, [customers, analyse, cancel])

  const points = analysis?.curve ?? figures.candidates
  return (
    <Panel
      title="Why this number of clusters"
      about="The number in use is filled. Grey rings stand for splits with a cluster below 2% of the customers."
      tools={
        analysis === null &&
        running === null && (
          <Button size="compact-sm" variant="default" onClick={analyse}>
            Try 2 to 12 clusters
          </Button>
        )
      }
    >
      <ul className="clusters-reasons">
        {reasonsOf(figures, analysis).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {running !== null && (
        <JobProgress
          title="Trying 2 to 12 clusters"
          progress={running.progress}
          startedAt={running.startedAt}
          cancelling={running.cancelling}
          onCancel={cancel}
        />
      )}
      {error !== null && <ErrorState error={error} onRetry={analyse} />}
      {points.length > 0 && (
        <div className="clusters-pair">
          <Curve candidates={points} score="silhouette" chosen={figures.k} />
          <Curve candidates={points} score="inertia" chosen={figures.k} />
        </div>
      )}
    </Panel>
  )
}

/** Why the number in use was taken, then what else speaks for or against it; each sentence once. */
function reasonsOf(figures: ClusterFigures, analysis: ClusterAnalysis | null): readonly string[] {
  return [...new Set([figures.reason, ...(analysis?.reasons ?? [])])]
}

interface CurveProps {
  readonly candidates: readonly ClusterCandidate[]
  readonly score: CurveScore
  readonly chosen: number
}

function Curve({ candidates, score, chosen }: CurveProps) {
  const build = useCallback(
    (tokens: Tokens) => clusterCurve(candidates, score, chosen, tokens),
    [candidates, score, chosen],
  )
  return (
    <div>
      <h3 className="clusters-curve-title">
        {score === 'silhouette' ? (
          <>
            <Term name="silhouette">Silhouette</Term>: higher is clearer
          </>
        ) : (
          <>
            <Term name="inertia">Inertia</Term>: look for the elbow
          </>
        )}
      </h3>
      <Chart label={curveInWords(candidates, score, chosen)} height={230} build={build} />
    </div>
  )
}
