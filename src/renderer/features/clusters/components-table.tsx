import type { ReactNode } from 'react'
import { FEATURE_WORDS, isCircular } from '../../../shared/format/feature-words.ts'
import type { ClusterFeature } from '../../../shared/model/cluster-settings.ts'
import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import { COMPONENT_COLUMNS } from '../../../shared/tables/clusters.ts'
import { formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { Table } from '../../ui/table.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say, words } from '../../ui/words.ts'

interface ComponentsTableProps {
  readonly figures: ClusterFigures
  readonly examined: Pick<ClusterExamination, 'components' | 'componentColumns'>
}

const NAMED = 3

/** What the principal components explain and what they are made of. */
export function ComponentsTable({ figures, examined }: ComponentsTableProps) {
  const { components, componentColumns } = examined
  const { ratios, loadings } = components
  const used = figures.components
  const term = { term: (parts: readonly ReactNode[]) => <Term name="component">{parts}</Term> }
  return (
    <Panel
      title={say('clusters.components')}
      about={
        used === null
          ? rich('clusters.components.about', {}, term)
          : rich('clusters.components.about.used', { kept: used.kept, share: formatShare(used.explained) }, term)
      }
      flush
    >
      <Table
        label={say('clusters.components.label')}
        columns={COMPONENT_COLUMNS}
        rows={ratios.map((ratio, at) => ({
          number: at + 1,
          ratio,
          upTo: ratios.slice(0, at + 1).reduce((sum, each) => sum + each, 0),
          madeOf: madeOf(loadings[at] ?? [], componentColumns),
        }))}
        sortable={false}
        cells={{ ratio: ({ ratio }) => <ShareBar share={ratio} of={ratios[0] ?? 1} color="var(--accent)" /> }}
      />
    </Panel>
  )
}

function madeOf(weights: readonly number[], columns: ClusterExamination['componentColumns']): string {
  const parts = weights
    .map((weight, at) => ({ weight, feature: columns[at] }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, NAMED)
    .flatMap(({ weight, feature }) => (feature === undefined ? [] : [mixWords(feature, weight)]))
  return words.list([...new Set(parts)])
}

/** A weekday or an hour has no more and no less. */
function mixWords(column: ClusterFeature, weight: number): string {
  const feature = say(FEATURE_WORDS[column].title)
  if (isCircular(column)) return feature
  return weight < 0 ? say('clusters.components.less', { feature }) : say('clusters.components.more', { feature })
}
