import type { SilhouetteBars } from '../../shared/model/cluster-views.ts'
import { formatShare, formatTwo } from '../ui/format.ts'
import { say } from '../ui/words.ts'
import { clusterColor } from './cluster-colors.ts'
import styles from './silhouette-plot.module.css'

interface SilhouettePlotProps {
  readonly clusters: readonly SilhouetteBars[]
  /** The mean over all customers. */
  readonly mean: number
}

const WIDTH = 600
const TICKS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1] as const

/** One blade per cluster: every customer is a thin bar, as long as the customer sits well; those left of 0 sit nearer to another cluster. */
export function SilhouettePlot({ clusters, mean }: SilhouettePlotProps) {
  const all = clusters.reduce((sum, { scores }) => sum + scores.length, 0)
  const least = Math.min(-0.1, ...clusters.flatMap(({ scores }) => scores.at(-1) ?? 0))
  const across = (score: number) => ((score - least) / (1 - least)) * WIDTH
  return (
    <div className={styles.blades} role="img" aria-label={inWords(clusters, mean)}>
      {clusters.map(({ cluster, scores }) => (
        <div
          key={cluster}
          className={styles.blade}
          style={{ flexGrow: Math.max(scores.length / Math.max(all, 1), 0.04) }}
        >
          <span className={styles.bladeNumber}>{cluster}</span>
          <svg viewBox={`0 0 ${WIDTH} ${scores.length}`} preserveAspectRatio="none" aria-hidden="true">
            <path d={outline(scores, across)} fill={clusterColor(cluster)} />
            <line x1={across(0)} x2={across(0)} y1={0} y2={scores.length} className={styles.bladeZero} />
            <line x1={across(mean)} x2={across(mean)} y1={0} y2={scores.length} className={styles.bladeMean} />
          </svg>
        </div>
      ))}
      <div className={styles.bladeScale} aria-hidden="true">
        {TICKS.filter((tick) => tick >= least).map((score) => (
          <span key={score} style={{ left: `${(100 * across(score)) / WIDTH}%` }}>
            {formatTwo(score)}
          </span>
        ))}
      </div>
    </div>
  )
}

function outline(scores: readonly number[], across: (score: number) => number): string {
  const zero = across(0)
  const edge = scores.map((score, at) => `L${across(score)} ${at}L${across(score)} ${at + 1}`).join('')
  return `M${zero} 0${edge}L${zero} ${scores.length}Z`
}

function inWords(clusters: readonly SilhouetteBars[], mean: number): string {
  const each = clusters.map(({ cluster, mean: own, misplaced }) =>
    say('charts.silhouette.cluster', { number: cluster, mean: formatTwo(own), share: formatShare(misplaced) }),
  )
  return say('charts.silhouette.label', { mean: formatTwo(mean), clusters: each.join('. ') })
}
