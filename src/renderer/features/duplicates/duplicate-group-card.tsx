import { Button, Checkbox, Radio } from '@mantine/core'
import { useId, useState } from 'react'
import type { DuplicateCustomer, DuplicateGroup } from '../../../shared/model/duplicates.ts'
import type { Column } from '../../../shared/tables/column.ts'
import { DUPLICATE_COLUMNS } from '../../../shared/tables/duplicates.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Table } from '../../ui/table.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './duplicates.module.css'
import { sameWords } from './same-words.ts'

const COLUMNS: readonly Column<DuplicateCustomer>[] = [
  { id: 'include', title: 'duplicates.column.include', kind: 'text', value: () => '' },
  { id: 'keep', title: 'duplicates.column.keep', kind: 'text', value: () => '' },
  ...DUPLICATE_COLUMNS,
]

interface DuplicateGroupCardProps {
  readonly group: DuplicateGroup
  readonly busy: boolean
  readonly onMerge: (into: string, customers: readonly string[]) => void
}

/** A group of possible duplicates: who is merged, and whose number is kept. */
export function DuplicateGroupCard({ group, busy, onMerge }: DuplicateGroupCardProps) {
  const [keep, setKeep] = useState(group.keep)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const name = useId()
  const currency = useWorkspace().status?.currency ?? null
  const merged = group.customers.map(({ id }) => id).filter((id) => id !== keep && !left.has(id))
  const title = sameWords(group.reasons)
  const who = (customer: DuplicateCustomer) => customer.name ?? customer.id

  const toggle = (id: string, isIn: boolean) => {
    const next = new Set(left)
    if (isIn) next.delete(id)
    else next.add(id)
    setLeft(next)
  }

  return (
    <section
      className={styles.group}
      aria-label={say('duplicates.group', { reason: title, customers: group.customers.map(who).join(', ') })}
    >
      <div className={styles.head}>
        <strong>{title}</strong>
        <Button size="compact-sm" disabled={busy || merged.length === 0} onClick={() => onMerge(keep, merged)}>
          {say('duplicates.merge')}
        </Button>
      </div>
      <Table
        label={say('duplicates.figures', { reason: title })}
        columns={COLUMNS}
        rows={group.customers}
        currency={currency}
        rowHeader="customer"
        rowKey={({ id }) => id}
        sortable={false}
        cells={{
          include: ({ id }) => (
            <Checkbox
              size="xs"
              aria-label={say('duplicates.include', { id })}
              checked={id === keep || !left.has(id)}
              disabled={id === keep}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ),
          keep: ({ id }) => (
            <Radio
              size="xs"
              name={name}
              aria-label={say('duplicates.keep', { id })}
              checked={id === keep}
              onChange={() => setKeep(id)}
            />
          ),
          customer: ({ id, mergedIds }) => (
            <>
              {id}
              {mergedIds.length > 0 && (
                <span className="quiet"> {say('duplicates.includes', { ids: words.list(mergedIds) })}</span>
              )}
            </>
          ),
        }}
      />
    </section>
  )
}
