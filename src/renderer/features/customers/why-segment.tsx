import type { Explanation } from '../../../shared/explain/explanation.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { clusterTitle, useOwnClusterNames } from '../../state/own-cluster-names.ts'
import { Panel } from '../../ui/panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { WhatToDo } from '../../ui/what-to-do.tsx'
import { ofMap, rich, say } from '../../ui/words.ts'
import styles from './customer.module.css'

interface WhySegmentProps {
  readonly profile: CustomerProfile
  readonly explanation: Explanation
}

/** Which segment a customer is in, why, what to do, and what would lift them into a better one. */
export function WhySegment({ profile, explanation }: WhySegmentProps) {
  const { segment, customer } = profile
  const { scores, rule, order, moves } = explanation
  const show = useShowCustomers()
  const clusterNames = useOwnClusterNames()
  return (
    <Panel title={say('customer.segment')}>
      <div className={styles.why}>
        <p className={styles.segment}>
          <Swatch color={segment.color} />
          <button type="button" className="link" onClick={() => show({ segments: [segment.name] })}>
            {ofMap(segment.name)}
          </button>
        </p>
        <p>{ofMap(segment.meaning)}</p>
        <WhatToDo action={ofMap(segment.action)} />
        <h3 className={styles.whyTitle}>{say('customer.segment.why')}</h3>
        <p>
          {scores} {rule} {order}
        </p>
        {customer.cluster !== null && (
          <p>
            {rich(
              'customer.segment.cluster',
              { cluster: clusterTitle(customer.cluster, clusterNames) },
              {
                link: (parts) => (
                  <button
                    type="button"
                    className="link"
                    onClick={() => customer.cluster !== null && show({ clusters: [customer.cluster] })}
                  >
                    {parts}
                  </button>
                ),
              },
            )}
          </p>
        )}
        {moves.length > 0 && (
          <>
            <h3 className={styles.whyTitle}>{say('customer.segment.moves')}</h3>
            <ul className={styles.moves}>
              {moves.map((move) => (
                <li key={move}>{move}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  )
}
