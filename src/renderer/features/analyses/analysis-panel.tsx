import { useCallback, useMemo } from 'react'
import type { FilledTable } from '../../../shared/analyses/analyses.ts'
import { writeCell } from '../../../shared/tables/column.ts'
import { Chart } from '../../charts/chart.tsx'
import { rowBars, rowBarsHeight, rowBarsInWords } from '../../charts/row-bars.ts'
import type { Tokens } from '../../theme/tokens.ts'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say, words } from '../../ui/words.ts'

/** More bars than these say nothing that the table does not say better. */
const MOST_BARS = 12

/** A table of an analysis, under its bars. */
export function AnalysisPanel({ table, currency }: { readonly table: FilledTable; readonly currency: string | null }) {
  const { title, columns, rows } = table
  const bars = useMemo(() => barsOf(table, currency), [table, currency])
  const build = useCallback((tokens: Tokens) => rowBars(bars, tokens), [bars])
  const measure = say(columns.find(({ id }) => id === table.bars)?.title ?? title)
  const name = columns[0]
  const hidden = rows.length - bars.length
  return (
    <Panel title={say(title)} about={say('analyses.bars', { measure, hidden, count: bars.length, total: rows.length })}>
      <div className="stack">
        <Chart label={rowBarsInWords(bars, measure)} height={rowBarsHeight(bars.length)} build={build} />
        <Table
          label={say('analyses.table', { title: say(title) })}
          columns={columns}
          rows={rows}
          currency={currency}
          {...(name === undefined ? {} : { rowHeader: name.id })}
        />
      </div>
    </Panel>
  )
}

function barsOf({ columns, rows, bars }: FilledTable, currency: string | null) {
  const name = columns[0]
  const measure = columns.find(({ id }) => id === bars)
  if (name === undefined || measure === undefined) return []
  return rows.slice(0, MOST_BARS).map((row) => ({
    name: writeCell(name, row, words, currency),
    value: Number(measure.value(row, words) ?? 0),
    words: writeCell(measure, row, words, currency),
  }))
}
