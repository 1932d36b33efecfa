import { useMemo } from 'react'
import { FEATURE_WORDS } from '../../../shared/format/feature-words.ts'
import type { ClusterExamination, Outlier } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import { SMALLEST_SHARE } from '../../../shared/model/clusters.ts'
import { SilhouettePlot } from '../../charts/silhouette-plot.tsx'
import { useView } from '../../state/view.tsx'
import type { DataColumn } from '../../ui/data-table.tsx'
import { DataTable, numberColumn, textColumn } from '../../ui/data-table.tsx'
import { formatCount, formatCustomers, formatOne, formatShare, formatTwo } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { ClusterMark } from './cluster-mark.tsx'
import { silhouetteWords } from './silhouette-words.ts'

interface TrustPanelsProps {
  readonly figures: ClusterFigures
  readonly examined: ClusterExamination
  readonly names: readonly string[]
}

/** Whether the clusters can be relied on: how well each customer sits, whether they are found again, who fits nowhere. */
export function TrustPanels({ figures, examined, names }: TrustPanelsProps) {
  return (
    <>
      <div className="clusters-pair">
        <SilhouettePanel figures={figures} examined={examined} names={names} />
        <StabilityPanel figures={figures} examined={examined} names={names} />
      </div>
      <OutliersPanel outliers={examined.outliers} count={examined.outlierCount} names={names} />
    </>
  )
}

function SilhouettePanel({ figures, examined, names }: TrustPanelsProps) {
  const { silhouette, silhouetteSample } = figures
  return (
    <Panel
      title="How well each customer sits"
      about={
        <>
          <Term name="silhouette">Silhouette</Term> of {formatCount(silhouetteSample)} customers. Each blade is a
          cluster; what lies left of 0 would sit better in another one. The dashed line is the mean.
        </>
      }
    >
      <SilhouettePlot clusters={examined.silhouettes} mean={silhouette} />
      <ul className="clusters-reasons">
        {examined.silhouettes.map(({ cluster, mean, misplaced }) => (
          <li key={cluster}>
            <ClusterMark number={cluster} /> {names[cluster - 1]}: {formatTwo(mean)}, {formatShare(misplaced)} would sit
            better elsewhere.
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function StabilityPanel({ figures, examined, names }: TrustPanelsProps) {
  const { stability, explained } = examined
  const tiny = figures.profiles.filter(({ share }) => share < SMALLEST_SHARE)
  const sentences = [
    stability.sentence,
    `Agreement with each of the other starts: ${stability.agreements.map(formatTwo).join(', ')}, where 1 is the very same.`,
    `A silhouette of ${formatTwo(figures.silhouette)} means ${silhouetteWords(figures.silhouette)}.`,
    `${formatShare(explained)} of all difference between customers lies between the clusters.`,
    ...tiny.map(
      ({ number, customers, share }) =>
        `Cluster ${number}, ${names[number - 1]}, is tiny: ${formatCustomers(customers)}, ${formatShare(share)}. Look at who they are before you plan for them.`,
    ),
    ...figures.inputs.flatMap(({ feature, missing, isFlat }) => [
      ...(missing > 0
        ? [
            `${formatCount(missing)} customers have no value for ${FEATURE_WORDS[feature].title.toLowerCase()} and took the median of the others.`,
          ]
        : []),
      ...(isFlat
        ? [`${FEATURE_WORDS[feature].title} is the same for every customer, so it tells nobody apart. Leave it out.`]
        : []),
    ]),
  ]
  return (
    <Panel
      title="Can they be relied on?"
      about={
        <>
          Clusters that other random starts <Term name="stability">find again</Term> are there; others are a sketch.
        </>
      }
    >
      <ul className="clusters-reasons">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
  )
}

interface OutliersPanelProps {
  readonly outliers: readonly Outlier[]
  readonly count: number
  readonly names: readonly string[]
}

function OutliersPanel({ outliers, count, names }: OutliersPanelProps) {
  const { go } = useView()
  const columns = useMemo(
    (): readonly DataColumn<Outlier>[] => [
      textColumn<Outlier>('id', 'Customer', ({ row: { original } }) => (
        <button type="button" className="cluster-link" onClick={() => go({ name: 'customer', id: original.id })}>
          {original.name === null ? original.id : `${original.name} (${original.id})`}
        </button>
      )),
      {
        id: 'cluster',
        header: 'Cluster',
        accessorFn: ({ cluster }) => cluster,
        cell: ({ row: { original } }) => (
          <span className="cluster-name">
            <ClusterMark number={original.cluster} />
            {names[original.cluster - 1]}
          </span>
        ),
      },
      { id: 'most', header: 'Most unusual in', accessorFn: mostWords },
      numberColumn<Outlier>('score', 'Stands alone', ({ score }) => score, formatTwo),
    ],
    [go, names],
  )
  return (
    <Panel
      title="Customers unlike all others"
      about={
        <>
          {formatCount(count)} <Term name="outlier">outliers</Term>. They are listed apart and stay in their clusters:
          nobody is left out.{' '}
          {outliers.length < count && `The ${formatCount(outliers.length)} most unusual ones are shown.`}
        </>
      }
      flush
    >
      {count === 0 ? (
        <p className="panel-body quiet">The settings ask for none.</p>
      ) : (
        <DataTable label="Outliers" columns={columns} data={outliers} />
      )}
    </Panel>
  )
}

function mostWords({ most }: Outlier): string {
  if (most === null) return ''
  const side = most.deviations < 0 ? 'below' : 'above'
  return `${FEATURE_WORDS[most.feature].title}: ${formatOne(Math.abs(most.deviations))} deviations ${side} the average`
}
