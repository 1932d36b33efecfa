import { type AnalysisName, analysisOf, type FilledTable, filledTables } from '../../shared/analyses/analyses.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { barChart } from './bar-chart.ts'
import { addTable, formatOf, headingOf } from './column-cells.ts'
import { LOOKS, moneyFormat, printSetup } from './looks.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { SheetChart, WriteSheet } from './spreadsheet-library.ts'

const NAME_WIDTH = 30
const FIGURE_WIDTH = 16
const BAR_COLOR = '#4C78A8'
/** Bars of more rows cannot be told apart. */
const MOST_BARS = 25
const LEAST_HEIGHT = 12

/** The sheet of an analysis: its tables, each with bars beside it; no sheet where there is nothing to show. */
export function analysisSheet(model: ReportModel, name: AnalysisName): WriteSheet[] {
  const { say } = model.words
  const tables = filledTables(name, model.analyse(name))
  if (tables.length === 0) return []
  const width = Math.max(...tables.map(({ columns }) => columns.length))
  const draft = new SheetDraft([NAME_WIDTH, ...Array.from({ length: width - 1 }, () => FIGURE_WIDTH)])
  const title = say(analysisOf(name).title)
  draft.add([{ value: title, look: LOOKS.title, span: width }], 30)
  draft.add([{ value: say(analysisOf(name).about), look: LOOKS.plain, span: width }])
  const charts = tables.map((table) => addWithBars(draft, table, width, model))
  return [draft.finish(title, { view: { showGridLines: false }, charts, ...printSetup(model, null) })]
}

function addWithBars(
  draft: SheetDraft,
  { title, columns, rows, bars }: FilledTable,
  width: number,
  model: ReportModel,
): SheetChart {
  const { words, currency } = model
  draft.section(words.say(title))
  const top = draft.rows
  addTable(draft, columns, rows, model)
  const drawn = Math.min(rows.length, MOST_BARS)
  const bottom = top + Math.max(LEAST_HEIGHT, drawn + 4)
  // The next table begins below the chart.
  draft.skip(Math.max(0, bottom - draft.rows))
  const at = columns.findIndex(({ id }) => id === bars)
  const measure = columns[at] as FilledTable['columns'][number]
  const range = (column: number) => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + column)
    return `$${letter}$${top + 2}:$${letter}$${top + 1 + drawn}`
  }
  return barChart(
    {
      title: headingOf(measure, words, currency),
      categories: range(0),
      values: range(at),
      colors: Array.from({ length: drawn }, () => BAR_COLOR),
      format: formatOf(measure.kind, moneyFormat(currencyDecimals(currency))),
      rows: { from: top, to: bottom },
      columns: [width + 1, width + 9],
    },
    words,
  )
}
