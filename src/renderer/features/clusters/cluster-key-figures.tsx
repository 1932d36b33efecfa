import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatShare, formatTwo } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { silhouetteWords } from './silhouette-words.ts'

interface ClusterKeyFiguresProps {
  readonly figures: ClusterFigures
  readonly examined: ClusterExamination | null
  /** Whether what was not examined will not be. */
  readonly isStopped: boolean
}

/** How good the grouping is, in a few numbers. */
export function ClusterKeyFigures({ figures, examined, isStopped }: ClusterKeyFiguresProps) {
  const smallest = figures.profiles.toSorted((a, b) => a.share - b.share)[0]
  const waiting = isStopped ? '–' : '…'
  return (
    <Figures
      figures={[
        {
          key: 'k',
          label: <Term name="cluster">Clusters</Term>,
          value: formatCount(figures.k),
          note: smallest === undefined ? '' : `the smallest has ${formatShare(smallest.share)}`,
        },
        {
          key: 'silhouette',
          label: <Term name="silhouette">Silhouette</Term>,
          value: formatTwo(figures.silhouette),
          note: silhouetteWords(figures.silhouette),
        },
        {
          key: 'explained',
          label: <Term name="explained">Difference explained</Term>,
          value: examined === null ? waiting : formatShare(examined.explained),
          note: 'lies between clusters',
        },
        {
          key: 'stability',
          label: <Term name="stability">Found again</Term>,
          value: examined === null ? waiting : formatShare(Math.max(0, examined.stability.mean)),
          note: 'from other random starts',
        },
      ]}
    />
  )
}
