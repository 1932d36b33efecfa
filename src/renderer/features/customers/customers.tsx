import { Button } from '@mantine/core'
import { IconColumns3, IconCopy, IconFileSpreadsheet } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { EXPECTED_COLUMNS } from '../../../shared/model/expected-columns.ts'
import type { Scores } from '../../../shared/model/segment-map.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { binsOf } from '../../../shared/scores/score-value.ts'
import { shownScores } from '../../../shared/scores/show-score.ts'
import { customerColumns } from '../../../shared/tables/customers.ts'
import { useCall } from '../../api/use-call.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { useRememberedList } from '../../state/layout.tsx'
import { useScoreDisplay } from '../../state/score-display.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { formatCustomers, formatDate } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { WithSidePanel } from '../../ui/side-panel.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import { ofMap, say } from '../../ui/words.ts'
import { FIRST_COLUMNS, TABLE_ORDER } from './columns.tsx'
import { ColumnsDialog } from './columns-dialog.tsx'
import { CustomerList } from './customer-list.tsx'
import { ROW_HEIGHT } from './customer-table.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { rowIds } from './row-ids.ts'
import { sortAsWritten } from './score-order.ts'
import { useCustomerPages } from './use-customer-pages.ts'
import { useCustomersCommands } from './use-customers-commands.ts'
import { useListExport } from './use-list-export.ts'

const NO_COLUMNS: readonly CustomerColumn[] = []

/** The list of a result's customers with everything that can be done to it. */
export function Customers({ summary }: { readonly summary: RunSummary }) {
  const { status } = useWorkspace()
  const { list, change } = useCustomerList()
  const { go } = useView()
  const { run } = useRegistry()
  const [asking, setAsking] = useState<'columns' | 'export' | null>(null)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const { runId } = summary
  const currency = status?.currency ?? null

  const { filter } = list
  const { bestIs, form } = useScoreDisplay()
  const sort = useMemo(() => sortAsWritten(list.sort, bestIs), [list.sort, bestIs])
  const [chosen, setChosen] = useRememberedList('customers.columns', TABLE_ORDER, FIRST_COLUMNS)
  const withExpected = EXPECTED_COLUMNS.some((column) => chosen.includes(column))
  const query = useMemo(() => ({ runId, filter, sort, withExpected }), [runId, filter, sort, withExpected])
  const pages = useCustomerPages(query, Math.floor(list.scrolled / ROW_HEIGHT))
  const choices = useCall('customers.filters', { runId })
  const present = choices.value?.columns ?? NO_COLUMNS
  const available = useMemo(() => TABLE_ORDER.filter((column) => present.includes(column)), [present])
  const columns = useMemo(() => {
    // The score is written in the form that the settings ask for; a form that was chosen as a column stands once.
    const wanted = new Set(chosen.map((column) => (column === 'code' ? form : column)))
    return TABLE_ORDER.filter((column) => wanted.has(column) && available.includes(column))
  }, [chosen, available, form])
  const expectedBy = pages.cache?.expectedBy ?? null
  const context = useMemo(() => {
    const bins = binsOf(summary.thresholds)
    return {
      currency,
      colors: new Map(summary.segments.map(({ name, color }) => [name, color])),
      scores: (row: Scores) => shownScores(row, bins, bestIs),
      described: customerColumns({ settings: summary.settings, bins, bestIs, expectedBy }),
    }
  }, [currency, summary, bestIs, expectedBy])

  useEscape(() => setFiltersOpen(false))

  const exporting = useListExport(query, list.selected, bestIs)
  const { copy } = exporting
  const selectFirst = useCallback(
    (count: number) => void rowIds(query, 0, count - 1).then((ids) => change({ type: 'select', ids })),
    [query, change],
  )
  useCustomersCommands({
    search,
    filtersOpen,
    setFiltersOpen,
    setAsking,
    copy: useCallback(() => void copy(columns), [copy, columns]),
    selectFirst,
  })

  const total = pages.cache?.total ?? 0
  return (
    <WithSidePanel>
      <Page
        title={say('screens.customers')}
        fill
        subtitle={say('customers.about', {
          customers: formatCustomers(summary.customers),
          date: formatDate(summary.settings.asOf),
          map: ofMap(summary.map.title),
        })}
        actions={
          <>
            <Button variant="default" leftSection={<IconColumns3 size={16} />} onClick={() => run('customers.columns')}>
              {say('customers.columns')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconCopy size={16} />}
              disabled={total === 0}
              onClick={() => run('customers.copy')}
            >
              {say('customers.copy')}
            </Button>
            <Button
              leftSection={<IconFileSpreadsheet size={16} />}
              disabled={total === 0 || exporting.save.busy}
              onClick={() => run('customers.export')}
            >
              {say('customers.export')}
            </Button>
          </>
        }
      >
        <CustomerList
          pages={pages}
          columns={columns}
          context={context}
          exporting={exporting}
          search={search}
          filtersOpen={filtersOpen}
          error={pages.error ?? choices.error}
          onRetry={() => {
            pages.retry()
            choices.reload()
          }}
          onFirst={selectFirst}
          onOpen={(id) => go({ name: 'customer', id })}
        />
      </Page>
      {filtersOpen && choices.value !== null && (
        <FilterPanel
          runId={runId}
          choices={choices.value}
          thresholds={summary.thresholds}
          currency={currency}
          onClose={() => setFiltersOpen(false)}
        />
      )}
      {asking === 'columns' && (
        <ColumnsDialog available={available} chosen={chosen} onChange={setChosen} onClose={() => setAsking(null)} />
      )}
      {asking === 'export' && (
        <ExportDialog
          query={query}
          total={total}
          optOuts={choices.value?.optOuts ?? 0}
          available={available}
          shown={columns}
          onClose={() => setAsking(null)}
          onExport={(wish) => {
            setAsking(null)
            const workspace = status?.shop ?? say('customers.export.shop')
            void exporting.write(wish, say('customers.export.name', { workspace, date: summary.settings.asOf }))
          }}
        />
      )}
    </WithSidePanel>
  )
}
