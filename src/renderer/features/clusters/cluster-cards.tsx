import type { ClusterName } from '../../../shared/model/cluster-views.ts'
import type { ClusterProfile } from '../../../shared/model/clusters.ts'
import { MONEY_SCALE } from '../../../shared/model/money.ts'
import { useShowCustomers } from '../../session/customer-list.tsx'
import { formatCount, formatMoney, formatShare } from '../../ui/format.ts'
import { ClusterMark } from './cluster-mark.tsx'

interface ClusterCardsProps {
  readonly profiles: readonly ClusterProfile[]
  /** Null while they are looked for. */
  readonly names: readonly ClusterName[] | null
  readonly currency: string | null
}

/** One card per cluster: a name, a sentence, how many, and how much they bring. */
export function ClusterCards({ profiles, names, currency }: ClusterCardsProps) {
  const show = useShowCustomers()
  return (
    <ul className="cluster-cards" aria-label="Every cluster">
      {profiles.map((profile) => {
        const words = names?.find(({ number }) => number === profile.number)
        const revenue = profile.meanMonetary * profile.customers * MONEY_SCALE
        return (
          <li key={profile.number} className="cluster-card">
            <h2 className="cluster-card-name">
              <ClusterMark number={profile.number} />
              <button type="button" className="cluster-link" onClick={() => show({ clusters: [profile.number] })}>
                {words?.name ?? `Cluster ${profile.number}`}
              </button>
            </h2>
            <p className="quiet small">{words?.sentence ?? 'Looking at who they are…'}</p>
            <dl className="cluster-card-figures">
              <div>
                <dt>Customers</dt>
                <dd>
                  {formatCount(profile.customers)} <span className="quiet">{formatShare(profile.share)}</span>
                </dd>
              </div>
              <div>
                <dt>Revenue</dt>
                <dd>
                  {formatMoney(revenue, currency)} <span className="quiet">{formatShare(profile.monetaryShare)}</span>
                </dd>
              </div>
            </dl>
          </li>
        )
      })}
    </ul>
  )
}
