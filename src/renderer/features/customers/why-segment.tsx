import type { Explanation } from '../../../shared/explain/explanation.ts'
import type { CustomerProfile } from '../../../shared/model/customers.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { clusterTitle, useOwnClusterNames } from '../../state/own-cluster-names.ts'
import { Panel } from '../../ui/panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { WhatToDo } from '../../ui/what-to-do.tsx'

interface WhySegmentProps {
  readonly profile: CustomerProfile
  readonly explanation: Explanation
}

/** Which segment a customer is in, why, what to do, and what would lift them into a better one. */
export function WhySegment({ profile, explanation }: WhySegmentProps) {
  const { segment, customer } = profile
  const { rule, moves } = explanation
  const show = useShowCustomers()
  const clusterNames = useOwnClusterNames()
  return (
    <Panel title="Segment">
      <div className="why">
        <p className="why-segment">
          <Swatch color={segment.color} />
          <button type="button" className="link" onClick={() => show({ segments: [segment.name] })}>
            {segment.name}
          </button>
        </p>
        <p>{segment.meaning}</p>
        <WhatToDo action={segment.action} />
        <h3 className="why-title">Why this segment</h3>
        <p>{rule}</p>
        {customer.cluster !== null && (
          <p>
            Among those who behave alike:{' '}
            <button
              type="button"
              className="link"
              onClick={() => customer.cluster !== null && show({ clusters: [customer.cluster] })}
            >
              {clusterTitle(customer.cluster, clusterNames).replace(/^C/, 'c')}
            </button>
          </p>
        )}
        {moves.length > 0 && (
          <>
            <h3 className="why-title">What would lift them</h3>
            <ul className="why-moves">
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
