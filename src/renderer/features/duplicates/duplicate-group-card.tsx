import { Button, Checkbox, Radio } from '@mantine/core'
import { useId, useState } from 'react'
import type { DuplicateCustomer, DuplicateGroup } from '../../../shared/model/duplicates.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { formatCount, formatDate, formatMoney } from '../../ui/format.ts'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { REASON_WORDS } from './reason-words.ts'

interface DuplicateGroupCardProps {
  readonly group: DuplicateGroup
  readonly busy: boolean
  readonly onMerge: (into: string, customers: readonly string[]) => void
}

/** A group of customers who look like one: who belongs together, and whose number stays. */
export function DuplicateGroupCard({ group, busy, onMerge }: DuplicateGroupCardProps) {
  const [keep, setKeep] = useState(group.keep)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const name = useId()
  const currency = useWorkspace().status?.currency ?? null
  const merged = group.customers.map(({ id }) => id).filter((id) => id !== keep && !left.has(id))
  const reasons = group.reasons.map((reason) => REASON_WORDS[reason]).join(', ')
  const title = reasons.charAt(0) + reasons.slice(1).toLowerCase()
  const who = (customer: DuplicateCustomer) => customer.name ?? customer.id

  const toggle = (id: string, isIn: boolean) => {
    const next = new Set(left)
    if (isIn) next.delete(id)
    else next.add(id)
    setLeft(next)
  }

  return (
    <section className="duplicate-group" aria-label={`${title}: ${group.customers.map(who).join(', ')}`}>
      <div className="duplicate-group-head">
        <strong>{title}</strong>
        <Button size="compact-sm" disabled={busy || merged.length === 0} onClick={() => onMerge(keep, merged)}>
          Count as one
        </Button>
      </div>
      <ScrollTable label={`${title}, with figures`}>
        <thead>
          <tr>
            <th scope="col">Together</th>
            <th scope="col">Stays</th>
            <th scope="col">Customer</th>
            <th scope="col">Name</th>
            <th scope="col">E-mail</th>
            <th scope="col">Phone</th>
            <th scope="col" className="number">
              Orders
            </th>
            <th scope="col" className="number">
              Revenue
            </th>
            <th scope="col" className="number">
              Last order
            </th>
          </tr>
        </thead>
        <tbody>
          {group.customers.map((customer) => (
            <tr key={customer.id}>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={`${customer.id} belongs to them`}
                  checked={customer.id === keep || !left.has(customer.id)}
                  disabled={customer.id === keep}
                  onChange={(event) => toggle(customer.id, event.currentTarget.checked)}
                />
              </td>
              <td>
                <Radio
                  size="xs"
                  name={name}
                  aria-label={`The number ${customer.id} stays`}
                  checked={customer.id === keep}
                  onChange={() => setKeep(customer.id)}
                />
              </td>
              <th scope="row">
                {customer.id}
                {customer.mergedIds.length > 0 && <span className="quiet"> with {customer.mergedIds.join(', ')}</span>}
              </th>
              <td>{customer.name ?? ''}</td>
              <td>{customer.email ?? ''}</td>
              <td>{customer.phone ?? ''}</td>
              <td className="number">{formatCount(customer.orders)}</td>
              <td className="number">{formatMoney(customer.revenue, currency)}</td>
              <td className="number">{customer.lastOrder === null ? 'None' : formatDate(customer.lastOrder)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
