import { settingsOfRun } from '../../../../shared/format/describe-settings.ts'
import type { PrintModel } from '../../../../shared/model/report.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { clusterMedianColumns, clusterSizeColumns, clusterTitle } from '../../../../shared/tables/cluster-report.ts'
import { clusterColor } from '../../../charts/cluster-colors.ts'
import { Swatch } from '../../../ui/swatch.tsx'
import { say, words } from '../../../ui/words.ts'
import type { PaperSection } from './blocks.ts'
import { paragraph, section, title } from './headings.tsx'
import { settingBlocks } from './method-section.tsx'
import styles from './paper.module.css'
import { tableBlock } from './table-block.tsx'

/** The groups that were found without rules: who they are, how many, and what a typical one of them does; null where none were. */
export function clustersSection(model: PrintModel, bestIs: BestIs): PaperSection | null {
  const { summary, clusterNames: names, currency, mapTitle } = model
  const { clusters, settings } = summary
  if (clusters === null) return null
  return section('clusters', [
    title(say('paper.clusters')),
    paragraph('reason', words.write(clusters.reason), styles.about),
    tableBlock({
      key: 'clusters',
      className: styles.lines,
      columns: [...clusterSizeColumns(names), ...clusterMedianColumns(settings)],
      rows: clusters.profiles,
      currency,
      cells: {
        cluster: ({ number }) => (
          <>
            <Swatch color={clusterColor(number)} /> {clusterTitle(number, names, words)}
          </>
        ),
      },
    }),
    paragraph('median', say('paper.clusters.median'), styles.small),
    ...names.map(({ number, sentence }) => ({
      key: `cluster-${number}`,
      node: (
        <dl className={styles.words}>
          <div>
            <dt>{say('clusters.cluster', { number })}</dt>
            <dd>{words.write(sentence)}</dd>
          </div>
        </dl>
      ),
    })),
    ...settingBlocks(
      'cluster settings',
      say('paper.clusters.settings'),
      settingsOfRun(summary, mapTitle, bestIs, words).clusters,
    ),
  ])
}
