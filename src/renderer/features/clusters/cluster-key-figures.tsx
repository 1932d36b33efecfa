import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../shared/model/clusters.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatShare, formatTwo, NO_FIGURE } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { say } from '../../ui/words.ts'
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
  const waiting = isStopped ? NO_FIGURE : '…'
  return (
    <Figures
      figures={[
        {
          key: 'k',
          label: <Term name="cluster">{say('clusters.figure.count')}</Term>,
          value: formatCount(figures.k),
          note: smallest === undefined ? '' : say('clusters.figure.count.note', { share: formatShare(smallest.share) }),
        },
        {
          key: 'silhouette',
          label: <Term name="silhouette">{say('clusters.figure.silhouette')}</Term>,
          value: formatTwo(figures.silhouette),
          note: say(silhouetteWords(figures.silhouette)),
        },
        {
          key: 'explained',
          label: <Term name="explained">{say('clusters.figure.explained')}</Term>,
          value: examined === null ? waiting : formatShare(examined.explained),
          note: say('clusters.figure.explained.note'),
        },
        {
          key: 'stability',
          label: <Term name="stability">{say('clusters.figure.stability')}</Term>,
          value: examined === null ? waiting : formatShare(Math.max(0, examined.stability.mean)),
          note: say('clusters.figure.stability.note'),
        },
      ]}
    />
  )
}
