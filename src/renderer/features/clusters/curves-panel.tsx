import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { ClusterAnalysis, CurvePoint } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import { useJob } from '../../api/use-job.ts'
import { Chart } from '../../charts/chart.tsx'
import type { CurveScore } from '../../charts/cluster-curve.ts'
import { CURVE_SCORES, clusterCurve, curveInWords, scoreTitle } from '../../charts/cluster-curve.ts'
import type { Tokens } from '../../theme/tokens.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say, words } from '../../ui/words.ts'
import styles from './clusters.module.css'

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

  const points: readonly CurvePoint[] =
    analysis?.curve ?? figures.candidates.map((candidate) => ({ ...candidate, gap: null, gapError: null }))
  return (
    <Panel
      title={say('clusters.number')}
      about={rich('clusters.number.about', {}, { term: (parts) => <Term name="tinyCluster">{parts}</Term> })}
      tools={
        analysis === null &&
        running === null && (
          <Button size="compact-sm" variant="default" onClick={analyse}>
            {say('clusters.number.try')}
          </Button>
        )
      }
    >
      {analysis !== null && (
        <Notice tone={analysis.recommended === figures.k ? 'good' : 'note'}>
          {analysis.recommended === figures.k
            ? say('clusters.number.same', { recommended: analysis.recommended })
            : say('clusters.number.other', { recommended: analysis.recommended, used: figures.k })}
        </Notice>
      )}
      <ul className={styles.reasons}>
        {reasonsOf(figures, analysis).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {running !== null && (
        <JobProgress
          title={say('clusters.number.trying')}
          progress={running.progress}
          startedAt={running.startedAt}
          cancelling={running.cancelling}
          onCancel={cancel}
        />
      )}
      {error !== null && <ErrorState error={error} onRetry={analyse} />}
      {points.length > 0 && (
        <div className={styles.pair}>
          {CURVE_SCORES.filter((score) => points.some((point) => point[score] !== null)).map((score) => (
            <Curve key={score} curve={points} score={score} chosen={figures.k} />
          ))}
        </div>
      )}
    </Panel>
  )
}

/** Why the number in use was taken, then what else speaks for or against it; each sentence once. */
function reasonsOf(figures: ClusterFigures, analysis: ClusterAnalysis | null): readonly string[] {
  return [...new Set([figures.reason, ...(analysis?.reasons ?? [])].map(words.write))]
}

interface CurveProps {
  readonly curve: readonly CurvePoint[]
  readonly score: CurveScore
  readonly chosen: number
}

function Curve({ curve, score, chosen }: CurveProps) {
  const build = useCallback((tokens: Tokens) => clusterCurve(curve, score, chosen, tokens), [curve, score, chosen])
  return (
    <div>
      <h3 className={styles.curveTitle}>
        {rich(
          'clusters.number.curve',
          { score: scoreTitle(score), advice: say(`clusters.number.${score}`) },
          { term: (parts) => <Term name={score}>{parts}</Term> },
        )}
      </h3>
      <Chart label={curveInWords(curve, score, chosen)} height={230} build={build} />
    </div>
  )
}
