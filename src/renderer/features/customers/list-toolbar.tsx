import { Button, TextInput } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useCustomerList } from '../../state/customer-list.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { useDraft } from '../../ui/use-draft.ts'

interface ListToolbarProps {
  readonly search: RefObject<HTMLInputElement | null>
  readonly filtersOpen: boolean
}

/** The filters that are wanted most, and the way to all of them. */
export function ListToolbar({ search, filtersOpen }: ListToolbarProps) {
  const { list, change } = useCustomerList()
  const { run } = useRegistry()
  const { recencyDays } = list.filter
  const draft = useDraft(list.filter.search, (text) => change({ type: 'filter', change: { search: text } }))
  return (
    <search className="list-toolbar">
      <TextInput
        ref={search}
        size="xs"
        className="list-search"
        aria-label="Search the customers"
        placeholder="Name, number, phone or e-mail"
        leftSection={<IconSearch size={15} aria-hidden />}
        maxLength={200}
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.settle}
        onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
      />
      <span className="not-seen">
        <span aria-hidden>Not seen for</span>
        <DraftNumber
          label="Not seen for so many days"
          placeholder="any"
          value={recencyDays.from}
          onChange={(from) => change({ type: 'filter', change: { recencyDays: { ...recencyDays, from } } })}
        />
        <span aria-hidden>days</span>
      </span>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={15} />}
        aria-expanded={filtersOpen}
        onClick={() => run('customers.filters')}
      >
        All filters
      </Button>
    </search>
  )
}
