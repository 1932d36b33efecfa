import { Button, TextInput } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { useCustomerList } from '../../state/customer-list.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import { say, words } from '../../ui/words.ts'
import styles from './customers.module.css'

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
    <search className={styles.toolbar}>
      <TextInput
        ref={search}
        size="xs"
        className={styles.search}
        aria-label={say('customers.search')}
        placeholder={say('customers.search.hint')}
        leftSection={<IconSearch size={15} aria-hidden />}
        maxLength={200}
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.settle}
        onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
      />
      <span className={styles.unseen}>
        {words
          .rich<'customers.unseen', ReactNode>(
            'customers.unseen',
            {},
            {
              field: (parts) => (
                <DraftNumber
                  key="field"
                  label={say('customers.unseen.label')}
                  placeholder={parts.join('')}
                  value={recencyDays.from}
                  onChange={(from) => change({ type: 'filter', change: { recencyDays: { ...recencyDays, from } } })}
                />
              ),
            },
          )
          // The field's own label says the whole.
          .map((part) =>
            typeof part === 'string' ? (
              <span key={part} aria-hidden>
                {part}
              </span>
            ) : (
              part
            ),
          )}
      </span>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={15} />}
        aria-expanded={filtersOpen}
        onClick={() => run('customers.filters')}
      >
        {say('customers.filters')}
      </Button>
    </search>
  )
}
