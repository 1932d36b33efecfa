import { type AnalysisName, analysisOf, type FilledTable, filledTables } from '../../shared/analyses/analyses.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { isNumeric } from '../../shared/tables/column.ts'
import { barChart } from './bar-chart.ts'
import { addTable, formatOf, headingOf } from './column-cells.ts'
import { columnWidths } from './column-widths.ts'
import { columnLetters } from './long-sheet.ts'
import { LOOKS, moneyFormat, printSetup } from './looks.ts'
import { periodSheetChart } from './period-sheet-chart.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { SheetChart, SheetShades, WriteSheet } from './spreadsheet-library.ts'

/** Headings over a whole sheet need no more columns than these. */
const HEAD_SPAN = 6
const BAR_COLOR = '#4C78A8'
/** Bars of more rows cannot be told apart. */
const MOST_BARS = 25
const LEAST_HEIGHT = 12
/** More frozen rows leave none to read. */
const MOST_FROZEN = 12
const SHADES = ['FFFFFFFF', 'FF7FB8BD']

/** The sheet of an analysis: its tables, each with its picture beside it; no sheet where there is nothing to show. */
export function analysisSheet(model: ReportModel, name: AnalysisName): WriteSheet[] {
  const { say, write } = model.words
  const figures = model.analyse(name)
  const tables = filledTables(name, figures)
  if (tables.length === 0) return []
  const width = Math.max(...tables.map(({ columns }) => columns.length))
  const draft = new SheetDraft(columnWidths(tables, model))
  const title = say(analysisOf(name).title)
  const span = Math.min(width, HEAD_SPAN)
  draft.add([{ value: title, look: LOOKS.title, span }], 30)
  draft.add([{ value: say(analysisOf(name).about), look: LOOKS.plain, span }])
  for (const note of figures.notes ?? []) draft.add([{ value: write(note), look: LOOKS.plain, span }])
  const drawn = tables.map((table) => addWithPicture(draft, table, model))
  // Of several tables no line of headings is right for all.
  const [only, other] = drawn
  const headerRow = only && !other && only.headerRow <= MOST_FROZEN ? only.headerRow : 1
  return [
    draft.finish(title, {
      view: { showGridLines: false },
      charts: drawn.flatMap(({ chart }) => chart ?? []),
      conditionalRules: drawn.flatMap(({ shades }) => shades ?? []),
      freezePane: { rows: headerRow, columns: 1 },
      ...printSetup(model, headerRow),
    }),
  ]
}

interface Drawn {
  /** The number of the row with its headings. */
  readonly headerRow: number
  readonly chart?: SheetChart
  readonly shades?: SheetShades
}

function addWithPicture(draft: SheetDraft, table: FilledTable, model: ReportModel): Drawn {
  const { title, columns, rows } = table
  draft.section(model.words.say(title))
  for (const note of table.notes?.(rows, model.words, model.currency) ?? []) {
    draft.add([{ value: note, look: LOOKS.plain, span: Math.min(columns.length, HEAD_SPAN) }])
  }
  const top = draft.rows
  addTable(draft, columns, rows, model)
  return { headerRow: top + 1, ...pictureOf(draft, top, table, model) }
}

function pictureOf(
  draft: SheetDraft,
  top: number,
  { columns, rows, chart }: FilledTable,
  model: ReportModel,
): Omit<Drawn, 'headerRow'> {
  if (chart === null) return {}
  const range = (column: number, count: number, to = column) =>
    `$${columnLetters(column)}$${top + 2}:$${columnLetters(to)}$${top + 1 + count}`
  if (chart.kind === 'heat') {
    const shaded = columns.flatMap(({ id, kind }, at) => (isNumeric(kind) && !chart.except.includes(id) ? [at] : []))
    const cells = range(shaded[0] ?? 0, rows.length, shaded.at(-1)).replaceAll('$', '')
    return shaded.length === 0 ? {} : { shades: shadesOver(cells) }
  }
  const isBars = 'column' in chart
  const drawn = isBars ? Math.min(rows.length, MOST_BARS) : rows.length
  const bottom = top + (isBars ? Math.max(LEAST_HEIGHT, drawn + 4) : LEAST_HEIGHT + 4)
  // The next table begins below the chart.
  draft.skip(Math.max(0, bottom - draft.rows))
  const ids = 'column' in chart ? [chart.column] : chart.kind === 'areas' ? chart.columns : (chart.measures[0] ?? [])
  const measures = ids.flatMap((id) => columns.flatMap((column, at) => (column.id === id ? [{ column, at }] : [])))
  const [first] = measures
  if (first === undefined) return {}
  const place = {
    rows: { from: top, to: bottom },
    columns: [columns.length + 1, columns.length + 9] as const,
    categories: range(0, drawn),
    format: formatOf(first.column.kind, moneyFormat(model.currency, model.words)),
    title: headingOf(first.column, model.words, model.currency),
    axes: {
      rows: columns[0] === undefined ? '' : headingOf(columns[0], model.words, model.currency),
      figures: headingOf(first.column, model.words, model.currency),
    },
  }
  if (!('column' in chart)) {
    const series = measures.map(({ column, at }) => ({
      name: headingOf(column, model.words, model.currency),
      values: range(at, drawn),
      ...(column.color !== undefined && { color: column.color }),
    }))
    return { chart: periodSheetChart({ ...place, kind: chart.kind, series }, model.words) }
  }
  const colors = Array.from({ length: drawn }, () => BAR_COLOR)
  return { chart: barChart({ ...place, values: range(first.at, drawn), colors }, model.words) }
}

/** Cells the darker the more. */
function shadesOver(range: string): SheetShades {
  const ends = [{ type: 'min' as const }, { type: 'max' as const }]
  return { type: 'colorScale', priority: 1, range, colorScale: { cfvo: ends, colors: SHADES } }
}
