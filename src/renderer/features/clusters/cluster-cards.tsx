import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClusterProfile } from '../../../shared/model/clusters.ts'
import { SMALLEST_SHARE } from '../../../shared/model/clusters.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { formatCount, formatMoney, formatShare } from '../../ui/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Term } from '../../ui/term.tsx'
import { say } from '../../ui/words.ts'
import { ClusterMark } from './cluster-mark.tsx'
import styles from './clusters.module.css'
import { NameDialog } from './name-dialog.tsx'
import type { ClusterWords } from './use-cluster-names.ts'

interface ClusterCardsProps {
  readonly runId: number
  readonly profiles: readonly ClusterProfile[]
  readonly words: readonly ClusterWords[]
  /** What a cluster says of itself while it has no sentence. */
  readonly waiting: string
  readonly currency: string | null
  readonly onNamed: () => void
}

/** One card per cluster: a name, a sentence, how many, and how much they bring. */
export function ClusterCards({ runId, profiles, words, waiting, currency, onNamed }: ClusterCardsProps) {
  const [edited, setEdited] = useState<ClusterWords | null>(null)
  return (
    <>
      <ul className={styles.cards} aria-label={say('clusters.cards')}>
        {profiles.map((profile, at) => (
          <ClusterCard
            key={profile.number}
            profile={profile}
            words={words[at]}
            waiting={waiting}
            currency={currency}
            onEdit={() => setEdited(words[at] ?? null)}
          />
        ))}
      </ul>
      {edited !== null && <NameDialog runId={runId} words={edited} onClose={() => setEdited(null)} onSaved={onNamed} />}
    </>
  )
}

interface ClusterCardProps {
  readonly profile: ClusterProfile
  readonly words: ClusterWords | undefined
  readonly waiting: string
  readonly currency: string | null
  readonly onEdit: () => void
}

function ClusterCard({ profile, words, waiting, currency, onEdit }: ClusterCardProps) {
  const show = useShowCustomers()
  const { number, customers, share, revenue, revenueShare } = profile
  return (
    <li className={styles.card}>
      <h2 className={styles.cardName}>
        <ClusterMark number={number} />
        <button type="button" className={styles.link} onClick={() => show({ clusters: [number] })}>
          {words?.name || say('clusters.cluster', { number })}
        </button>
        <IconButton
          label={say('clusters.card.rename', { number })}
          tip={say('clusters.card.rename.tip')}
          size="sm"
          className={styles.edit}
          icon={<IconPencil size={14} />}
          onClick={onEdit}
        />
      </h2>
      <p className="quiet small">{words?.sentence ?? waiting}</p>
      {share < SMALLEST_SHARE && (
        <p className={`${styles.tiny} small`}>
          <Term name="tinyCluster">{say('clusters.card.tiny')}</Term>
        </p>
      )}
      <dl className={styles.figures}>
        <div>
          <dt>{say('clusters.card.customers')}</dt>
          <dd>
            {formatCount(customers)} <span className="quiet">{formatShare(share)}</span>
          </dd>
        </div>
        <div>
          <dt>{say('clusters.card.revenue')}</dt>
          <dd>
            {formatMoney(revenue, currency)}{' '}
            {revenueShare ? <span className="quiet">{formatShare(revenueShare)}</span> : null}
          </dd>
        </div>
      </dl>
    </li>
  )
}
