import { Button } from '@mantine/core'
import { IconUserSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { NO_FILTER } from '../../../shared/model/customers.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { Busy } from '../../ui/busy.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { say } from '../../ui/words.ts'
import { WritingNotice } from '../../ui/writing-notice.tsx'
import type { CellContext } from './columns.tsx'
import { CustomerTable } from './customer-table.tsx'
import styles from './customers.module.css'
import { FilterChips } from './filter-chips.tsx'
import { ListSummary } from './list-summary.tsx'
import { ListToolbar } from './list-toolbar.tsx'
import type { CustomerPages } from './use-customer-pages.ts'
import type { ListExport } from './use-list-export.ts'
import { writtenWords } from './use-list-export.ts'

interface CustomerListProps {
  readonly pages: CustomerPages
  readonly columns: readonly CustomerColumn[]
  readonly context: CellContext
  readonly exporting: ListExport
  readonly search: RefObject<HTMLInputElement | null>
  readonly filtersOpen: boolean
  readonly error: AppError | null
  readonly onRetry: () => void
  readonly onFirst: (count: number) => void
  readonly onOpen: (id: string) => void
}

/** Filters, what they leave, and the table. */
export function CustomerList(props: CustomerListProps) {
  const { pages, columns, context, exporting, search, filtersOpen, error, onRetry, onFirst, onOpen } = props
  const { currency } = context
  const { cache } = pages
  return (
    <div className={styles.list}>
      <ListToolbar search={search} filtersOpen={filtersOpen} />
      <FilterChips currency={currency} scores={context.scores} />
      <Outcomes exporting={exporting} />
      {error !== null && <ErrorState error={error} onRetry={onRetry} />}
      {cache === null || columns.length === 0 ? (
        error === null && <Busy words={say('customers.loading')} />
      ) : cache.total === 0 ? (
        <NobodyFits />
      ) : (
        <>
          <ListSummary totals={cache.totals} currency={currency} onFirst={onFirst} />
          <CustomerTable pages={pages} columns={columns} context={context} onOpen={onOpen} />
        </>
      )}
    </div>
  )
}

function NobodyFits() {
  const { change } = useCustomerList()
  return (
    <EmptyState
      icon={<IconUserSearch size={40} stroke={1.3} />}
      title={say('customers.none')}
      actions={
        <Button onClick={() => change({ type: 'filter', change: NO_FILTER })}>{say('customers.filters.clear')}</Button>
      }
    >
      {say('customers.none.about')}
    </EmptyState>
  )
}

function Outcomes({ exporting }: { readonly exporting: ListExport }) {
  const { save, copied, dismissCopy } = exporting
  return (
    <>
      <WritingNotice save={save} words={say('customers.writing')} />
      <SaveOutcome save={save} words={(file) => writtenWords(file, save.value)} />
      {copied !== null && 'error' in copied && <ErrorState error={copied.error} />}
      {copied !== null && 'words' in copied && (
        <Notice
          tone="good"
          actions={
            <Button size="compact-sm" variant="subtle" color="gray" onClick={dismissCopy}>
              {say('common.close')}
            </Button>
          }
        >
          <span role="status">{copied.words}</span>
        </Notice>
      )}
    </>
  )
}
