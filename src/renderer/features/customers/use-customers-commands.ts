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
    () => ({
      'customers.search': () => search.current?.focus(),
      'customers.filters': () => setFiltersOpen(!filtersOpen),
      'customers.first': () => selectFirst(FIRST),
      'customers.export': () => setAsking('export'),
      'customers.copy': copy,
      'customers.columns': () => setAsking('columns'),
      'customers.clear': () => change({ type: 'filter', change: NO_FILTER }),
    }),
    [search, filtersOpen, setFiltersOpen, setAsking, copy, selectFirst, change],
  )
  useCommands(commands)
}
