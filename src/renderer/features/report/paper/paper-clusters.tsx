import type { SettingWords } from '../../../../shared/format/describe-settings.ts'
import type { MeasureKinds } from '../../../../shared/format/measure-titles.ts'
import type { ClusterName } from '../../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../../shared/model/clusters.ts'
import { clusterMedianColumns, clusterSizeColumns, clusterTitle } from '../../../../shared/tables/cluster-report.ts'
import { clusterColor } from '../../../charts/cluster-colors.ts'
import { Swatch } from '../../../ui/swatch.tsx'
import { say, words } from '../../../ui/words.ts'
import styles from './paper.module.css'
import { PaperSettings } from './paper-settings.tsx'
import { PaperTable } from './paper-table.tsx'

interface PaperClustersProps {
  readonly figures: ClusterFigures
  readonly names: readonly ClusterName[]
  readonly currency: string | null
  readonly kinds: MeasureKinds
  readonly settings: readonly SettingWords[]
}

/** The groups that were found without rules: who they are, how many, and what a typical one of them does. */
export function PaperClusters({ figures, names, currency, kinds, settings }: PaperClustersProps) {
  return (
    <>
      <h2 className={styles.heading}>{say('paper.clusters')}</h2>
      <p className={styles.small}>{words.write(figures.reason)}</p>
      <PaperTable
        className={styles.lines}
        columns={[...clusterSizeColumns(names), ...clusterMedianColumns(kinds)]}
        rows={figures.profiles}
        currency={currency}
        rowHeader="cluster"
        rowKey={({ number }) => String(number)}
        cells={{
          cluster: ({ number }) => (
            <>
              <Swatch color={clusterColor(number)} /> {clusterTitle(number, names, words)}
            </>
          ),
        }}
      />
      <p className={styles.small}>{say('paper.clusters.median')}</p>
      <dl className={styles.words}>
        {names.map(({ number, sentence }) => (
          <div key={number}>
            <dt>{say('clusters.cluster', { number })}</dt>
            <dd>{words.write(sentence)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.label}>{say('paper.clusters.settings')}</h3>
      <PaperSettings settings={settings} />
    </>
  )
}
