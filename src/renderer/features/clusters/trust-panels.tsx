import { FEATURE_WORDS } from '../../../shared/format/feature-words.ts'
import type { ClusterExamination, Outlier } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import { SMALLEST_SHARE } from '../../../shared/model/clusters.ts'
import { OUTLIER_COLUMNS } from '../../../shared/tables/clusters.ts'
import { SilhouettePlot } from '../../charts/silhouette-plot.tsx'
import { useView } from '../../state/view.tsx'
import { formatCustomers, formatShare, formatTwo } from '../../ui/format.ts'
import panelStyles from '../../ui/panel.module.css'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say, words } from '../../ui/words.ts'
import { agreementDegree } from './agreement-degree.ts'
import { ClusterMark, ClusterName } from './cluster-mark.tsx'
import styles from './clusters.module.css'
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
      <div className={styles.pair}>
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
      title={say('clusters.fit')}
      about={rich(
        'clusters.fit.about',
        { count: silhouetteSample },
        { term: (parts) => <Term name="silhouette">{parts}</Term> },
      )}
    >
      <SilhouettePlot clusters={examined.silhouettes} mean={silhouette} />
      <ul className={styles.reasons}>
        {examined.silhouettes.map(({ cluster, mean, misplaced }) => (
          <li key={cluster}>
            <ClusterMark number={cluster} />{' '}
            {say('clusters.fit.cluster', {
              name: names[cluster - 1] ?? '',
              mean: formatTwo(mean),
              share: formatShare(misplaced),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function StabilityPanel({ figures, examined, names }: TrustPanelsProps) {
  const { stability, secondOpinion, explained } = examined
  const customers = figures.sizes.reduce((sum, size) => sum + size, 0)
  const tiny = figures.profiles.filter(({ share }) => share < SMALLEST_SHARE)
  const sentences = [
    say('clusters.trust.again', { degree: agreementDegree(stability.mean), times: stability.agreements.length }),
    say('clusters.trust.agreements', { agreements: words.list(stability.agreements.map(formatTwo)) }),
    ...(secondOpinion === null
      ? []
      : [
          say('clusters.trust.opinion', {
            degree: agreementDegree(secondOpinion.agreement),
            agreement: formatTwo(secondOpinion.agreement),
            sampled: secondOpinion.customers < customers ? 'yes' : 'no',
            count: secondOpinion.customers,
          }),
        ]),
    say('clusters.trust.silhouette', {
      value: formatTwo(figures.silhouette),
      meaning: say(silhouetteWords(figures.silhouette)),
    }),
    say('clusters.trust.explained', { share: formatShare(explained) }),
    ...tiny.map(({ number, customers, share }) =>
      say('clusters.trust.tiny', {
        number,
        name: names[number - 1] ?? '',
        customers: formatCustomers(customers),
        share: formatShare(share),
      }),
    ),
    ...figures.inputs.flatMap(({ feature, missing, isFlat }) => {
      const title = say(FEATURE_WORDS[feature].title)
      return [
        ...(missing > 0 ? [say('clusters.trust.missing', { feature: title, count: missing })] : []),
        ...(isFlat ? [say('clusters.trust.flat', { feature: title })] : []),
      ]
    }),
  ]
  return (
    <Panel
      title={say('clusters.trust')}
      about={rich('clusters.trust.about', {}, { term: (parts) => <Term name="stability">{parts}</Term> })}
    >
      <ul className={styles.reasons}>
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
  return (
    <Panel
      title={say('clusters.outliers')}
      about={
        <>
          {rich('clusters.outliers.about', { count }, { term: (parts) => <Term name="outlier">{parts}</Term> })}{' '}
          {outliers.length < count && say('clusters.outliers.shown', { count: outliers.length })}
        </>
      }
      flush
    >
      {count === 0 ? (
        <p className={`${panelStyles.panelBody} quiet`}>{say('clusters.outliers.none')}</p>
      ) : (
        <Table
          label={say('clusters.outliers.label')}
          columns={OUTLIER_COLUMNS}
          rows={outliers}
          rowKey={({ id }) => id}
          cells={{
            customer: ({ id, name }) => (
              <button type="button" className={styles.link} onClick={() => go({ name: 'customer', id })}>
                {name === null ? id : say('clusters.outliers.customer', { name, id })}
              </button>
            ),
            cluster: ({ cluster }) => <ClusterName number={cluster} names={names} />,
            score: ({ score }) => formatTwo(score),
          }}
        />
      )}
    </Panel>
  )
}
