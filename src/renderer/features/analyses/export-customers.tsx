import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { FilledTable } from '../../../shared/analyses/analyses.ts'
import { ALL_SALES } from '../../../shared/analyses/analysis-filter.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { say, words } from '../../ui/words.ts'

/** As many as a list of selected customers can hold. */
const MOST = 200_000

/** Leads from a table of customers to the list of customers with these selected, and to its dialog for exporting them. */
export function ExportCustomers({ table }: { readonly table: FilledTable }) {
  const { change } = useCustomerList()
  const { run } = useRegistry()
  const ids = useMemo(() => customersOf(table), [table])
  if (ids.length === 0 || ids.length > MOST) return null
  const start = () => {
    change({ type: 'show', only: {} })
    change({ type: 'select', ids })
    run('customers.export')
  }
  return (
    <Button size="compact-sm" variant="default" onClick={start}>
      {say('analyses.exportCustomers', { count: ids.length })}
    </Button>
  )
}

/** The customers that the rows of a table stand for, each once; none where rows are something else. */
function customersOf({ rows, leadsTo }: FilledTable): string[] {
  if (leadsTo === undefined) return []
  const ids = rows.flatMap((row) => {
    const way = leadsTo.to(row, words, ALL_SALES)
    return 'customer' in way ? [way.customer] : []
  })
  return [...new Set(ids)]
}
