import { FEATURE_WORDS, isCircular } from '../../../shared/format/feature-words.ts'
import type { ClusterFeature } from '../../../shared/model/cluster-settings.ts'
import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import { formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { Term } from '../../ui/term.tsx'

interface ComponentsTableProps {
  readonly figures: ClusterFigures
  readonly examined: Pick<ClusterExamination, 'components' | 'componentColumns'>
}

const NAMED = 3

/** What the principal components hold and what they are mixed from. */
export function ComponentsTable({ figures, examined }: ComponentsTableProps) {
  const { components, componentColumns } = examined
  const { ratios, loadings } = components
  return (
    <Panel
      title="Principal components"
      about={
        <>
          How much of all difference each <Term name="component">principal component</Term> holds.{' '}
          {figures.components === null
            ? 'The clusters were made from the features themselves.'
            : `The clusters were made from the first ${figures.components.kept}, which hold ${formatShare(figures.components.explained)}.`}
        </>
      }
      flush
    >
      <ScrollTable label="Components with what they hold">
        <thead>
          <tr>
            <th scope="col" className="number">
              Component
            </th>
            <th scope="col" className="number">
              Holds
            </th>
            <th scope="col" className="number">
              Up to here
            </th>
            <th scope="col">Mostly made of</th>
          </tr>
        </thead>
        <tbody>
          {ratios.map((ratio, at) => {
            const upTo = ratios.slice(0, at + 1).reduce((sum, each) => sum + each, 0)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a component is known by its place alone
              <tr key={at}>
                <td className="number">{at + 1}</td>
                <td className="number">
                  <ShareBar share={ratio} of={ratios[0] ?? 1} color="var(--accent)" />
                </td>
                <td className="number">{formatShare(upTo)}</td>
                <td>{madeOf(loadings[at] ?? [], componentColumns)}</td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </Panel>
  )
}

function madeOf(weights: readonly number[], columns: ClusterExamination['componentColumns']): string {
  const words = weights
    .map((weight, at) => ({ weight, feature: columns[at] }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, NAMED)
    .flatMap(({ weight, feature }) => (feature === undefined ? [] : [mixWords(feature, weight)]))
  return [...new Set(words)].join(', ')
}

/** A weekday or an hour has no more and no less. */
function mixWords(feature: ClusterFeature, weight: number): string {
  const title = FEATURE_WORDS[feature].title.toLowerCase()
  if (isCircular(feature)) return title
  return `${weight < 0 ? 'less' : 'more'} ${title}`
}
