import { NativeSelect } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import type { FilledTable } from '../../../shared/analyses/analyses.ts'
import type { AnalysisFilter } from '../../../shared/analyses/analysis-filter.ts'
import type { ChosenOptions } from '../../../shared/analyses/analysis-options.ts'
import type { IsoDate } from '../../../shared/model/settings.ts'
import { headingText, writeCell } from '../../../shared/tables/column.ts'
import { Chart } from '../../charts/chart.tsx'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { chosenMeasure, tableChart } from '../../state/table-chart.ts'
import { useView } from '../../state/view.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say, words } from '../../ui/words.ts'
import { ExportCustomers } from './export-customers.tsx'

interface AnalysisPanelProps {
  readonly table: FilledTable
  readonly currency: string | null
  /** Which sales its figures are of. */
  readonly filter: AnalysisFilter
  /** Whether other panels come below it, which its rows must not push away. */
  readonly isFollowed?: boolean
  /** Which of the chart's measures is drawn. */
  readonly measure?: string | undefined
  readonly onMeasure: (measure: string) => void
  /** Lists whom a figure counts, where the screen can. */
  readonly onOpen?: (options: ChosenOptions) => void
  /** Called with the days of a part of the picture that was dragged over. */
  readonly onDays: (from: IsoDate, to: IsoDate) => void
}

/** More rows than these are for a spreadsheet. */
const MOST_ROWS = 100
/** And more than these fill a window. */
const MANY_ROWS = 20

/** A table of an analysis, under its picture. */
export function AnalysisPanel({
  table,
  currency,
  filter,
  isFollowed = false,
  measure,
  onMeasure,
  onDays,
  onOpen,
}: AnalysisPanelProps) {
  const { title, columns, rows } = table
  const shown = useMemo(() => rows.slice(0, MOST_ROWS), [rows])
  const chart = useMemo(() => tableChart(table, measure, currency), [table, measure, currency])
  const name = columns[0]
  const daysAt = (at: number) => {
    const row = rows[at]
    return row === undefined ? null : (table.days?.(row) ?? null)
  }
  const canDrag = daysAt(0) !== null
  const choose = (from: number, to: number) => {
    const [first, last] = [daysAt(from), daysAt(to)]
    if (first !== null && last !== null) onDays(first[0], last[1])
  }
  const notes = table.notes?.(rows, words, currency) ?? []
  const cells = { ...openingCells(table, currency, onOpen), ...useRowWays(table, filter) }
  return (
    <Panel
      title={say(title)}
      {...(chart?.about && { about: chart.about })}
      tools={
        <div className="row">
          <MeasureSelect table={table} measure={measure} onMeasure={onMeasure} />
          <ExportCustomers table={table} />
        </div>
      }
    >
      <div className="stack">
        {notes.length > 0 && <p>{notes.join(' ')}</p>}
        {chart !== null && (
          <Chart label={chart.label} height={chart.height} build={chart.build} {...(canDrag && { onSpan: choose })} />
        )}
        <Table
          label={say('analyses.table', { title: say(title) })}
          columns={columns}
          rows={shown}
          currency={currency}
          cells={cells}
          isBoxed={isFollowed && shown.length > MANY_ROWS}
          {...(name === undefined ? {} : { rowHeader: name.id })}
        />
        {shown.length < rows.length && (
          <p className="quiet small">{say('analyses.more', { shown: shown.length, total: rows.length })}</p>
        )}
      </div>
    </Panel>
  )
}

/** The cells that lead somewhere: to customers, or to one of them. */
function useRowWays(
  { columns, leadsTo }: FilledTable,
  filter: AnalysisFilter,
): Readonly<Record<string, (row: object) => ReactNode>> {
  const show = useShowCustomers()
  const { go } = useView()
  const column = columns.find(({ id }) => id === leadsTo?.column)
  if (leadsTo === undefined || column === undefined) return {}
  const open = (row: object) => {
    const way = leadsTo.to(row, words, filter)
    if ('customer' in way) go({ name: 'customer', id: way.customer })
    else show(way.customers)
  }
  return {
    [column.id]: (row) => (
      <button type="button" className="link" onClick={() => open(row)}>
        {writeCell(column, row, words, null)}
      </button>
    ),
  }
}

/** Figures as buttons that list whom they count. */
function openingCells({ columns, opens }: FilledTable, currency: string | null, onOpen: AnalysisPanelProps['onOpen']) {
  if (opens === undefined || onOpen === undefined) return {}
  return Object.fromEntries(
    columns.map((column) => [
      column.id,
      (row: object) => {
        const options = opens(row, column.id)
        const value = writeCell(column, row, words, currency)
        return options === null ? (
          value
        ) : (
          <button
            type="button"
            className="link"
            title={say('analyses.opens', { value })}
            onClick={() => onOpen(options)}
          >
            {value}
          </button>
        )
      },
    ]),
  )
}

function MeasureSelect({ table, measure, onMeasure }: Pick<AnalysisPanelProps, 'table' | 'measure' | 'onMeasure'>) {
  const { chart, columns } = table
  if ((chart?.kind !== 'lines' && chart?.kind !== 'columns') || chart.measures.length < 2) return null
  const measures = chart.measures.flatMap(([first]) => columns.filter(({ id }) => id === first))
  return (
    <NativeSelect
      size="xs"
      aria-label={say('analyses.measure')}
      value={chosenMeasure(chart, measure)[0] ?? ''}
      data={measures.map((column) => ({ value: column.id, label: headingText(column, words) }))}
      onChange={(event) => onMeasure(event.currentTarget.value)}
    />
  )
}
