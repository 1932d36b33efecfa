import type { RefObject } from 'react'
import { useMemo } from 'react'
import { NO_FILTER } from '../../../shared/model/customers.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { useCommands } from '../../ui/commands/registry.tsx'

interface Doings {
  readonly search: RefObject<HTMLInputElement | null>
  readonly filtersOpen: boolean
  readonly setFiltersOpen: (open: boolean) => void
  readonly setAsking: (what: 'columns' | 'export') => void
  readonly copy: () => void
  readonly selectFirst: (count: number) => void
}

const FIRST = 20

/** What can be done to the list by key and from the palette. */
export function useCustomersCommands(doings: Doings): void {
  const { change } = useCustomerList()
  const { search, filtersOpen, setFiltersOpen, setAsking, copy, selectFirst } = doings
  const commands = useMemo(
    () =>
      [
        { id: 'search', title: 'Search the customers', keys: 'mod+f', run: () => search.current?.focus() },
        {
          id: 'filters',
          title: filtersOpen ? 'Hide the filters' : 'Show all filters',
          keys: 'mod+shift+f',
          run: () => setFiltersOpen(!filtersOpen),
        },
        { id: 'first', title: `Select the first ${FIRST} customers`, run: () => selectFirst(FIRST) },
        {
          id: 'export',
          title: 'Export the customers to Excel…',
          keywords: 'list phone save csv',
          keys: 'mod+e',
          run: () => setAsking('export'),
        },
        { id: 'copy', title: 'Copy the customers', keys: 'mod+shift+c', run: copy },
        { id: 'columns', title: 'Choose the columns…', run: () => setAsking('columns') },
        {
          id: 'clear',
          title: 'Clear the filters',
          run: () => change({ type: 'filter' as const, change: NO_FILTER }),
        },
      ].map((command) => ({ ...command, id: `customers.${command.id}`, group: 'Customers' })),
    [search, filtersOpen, setFiltersOpen, setAsking, copy, selectFirst, change],
  )
  useCommands(commands)
}
