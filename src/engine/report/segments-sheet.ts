import type { ReportModel } from '../../shared/model/report.ts'
import type { RunSummary, SegmentFigures } from '../../shared/model/summary.ts'
import { mapText } from '../../shared/segment-maps/map-text.ts'
import type { Column } from '../../shared/tables/column.ts'
import { allSegments, SEGMENT_NOTES, segmentColumns, withExpected } from '../../shared/tables/segments.ts'
import type { Words } from '../../shared/words/words.ts'
import { barChart } from './bar-chart.ts'
import { formatOf, headingCell, headingOf, sheetValue, type Writing } from './column-cells.ts'
import { tableHeadings } from './excel-table.ts'
import { chipLook, FORMATS, LOOKS, moneyFormat, numberLook, printSetup, totalLook } from './looks.ts'
import { type DraftCell, SheetDraft } from './sheet-draft.ts'
import type { WriteSheet } from './spreadsheet-library.ts'

const WIDTHS = [3, 22, 13, 13, 16, 13, 16, 13, 17]
const EXPECTED_WIDTHS = [19, 17]
const NOTE_WIDTHS = [46, 54]
const HEADER_ROW = 4
const CHART_ROWS = 18

/** One line per segment, best first, with a totals row and two native charts in the segments' colours. */
export function segmentsSheet(model: ReportModel): WriteSheet {
  const { currency, mapTitle, words } = model
  const summary = withExpected(model.summary, model.expected)
  const { segments } = summary
  const columns = segmentColumns(summary)
  const money = moneyFormat(currency, words)
  const widths = [...WIDTHS, ...(model.expected === null ? [] : EXPECTED_WIDTHS), ...NOTE_WIDTHS]
  const draft = new SheetDraft(widths)
  draft.add([{ value: words.say('report.sheet.segments'), look: LOOKS.title, span: widths.length }], 30)
  draft.add([{ value: words.write(mapText(mapTitle)), look: LOOKS.subtitle, span: widths.length }])
  draft.skip()
  const heads = headers(columns, model)
  const headings = tableHeadings(heads.map(({ value }) => String(value)))
  draft.add([{ value: null, look: LOOKS.header }, ...heads], 50)
  for (const segment of segments) draft.add(segmentCells(columns, segment, money, words))
  const first = HEADER_ROW + 1
  const last = HEADER_ROW + segments.length
  draft.table(HEADER_ROW - 1, headings, 1)
  draft.add(totalCells(columns, summary, words, money, last))
  const chartRow = draft.rows + 1
  const range = (id: string) => {
    const letter = letterOf(columns, id)
    return `$${letter}$${first}:$${letter}$${last}`
  }
  const chart = { categories: range('name'), colors: segments.map(({ color }) => color) }
  const rows = { from: chartRow, to: chartRow + Math.max(CHART_ROWS, segments.length * 2) }
  const revenue = headingOf({ title: 'segments.column.revenue', kind: 'money' }, words, currency)
  const charts = [
    barChart(
      {
        ...chart,
        title: words.say('segments.column.customers'),
        axes: { rows: words.say('grid.column.segment'), figures: words.say('segments.column.customers') },
        values: range('customers'),
        format: FORMATS.count,
        rows,
        columns: [0, 6],
      },
      words,
    ),
    barChart(
      {
        ...chart,
        title: revenue,
        axes: { rows: words.say('grid.column.segment'), figures: revenue },
        values: range('revenue'),
        format: moneyFormat(currency, words, 0),
        rows,
        columns: [6, 10],
      },
      words,
    ),
  ]
  return draft.finish(words.say('report.sheet.segments'), {
    view: { showGridLines: false },
    freezePane: { rows: HEADER_ROW, columns: 2 },
    ...(segments.length > 0 ? { charts } : {}),
    ...printSetup(model, HEADER_ROW),
  })
}

function headers(columns: readonly Column<SegmentFigures>[], writing: Writing): DraftCell[] {
  return [
    ...columns.map((column) => headingCell(column, writing)),
    ...SEGMENT_NOTES.map(({ title }) => ({ value: writing.words.say(title), look: LOOKS.headerNote })),
  ]
}

function segmentCells(
  columns: readonly Column<SegmentFigures>[],
  segment: SegmentFigures,
  money: string,
  words: Words,
): DraftCell[] {
  return [
    { value: null, look: chipLook(segment.color) },
    ...columns.map((column) => ({
      value: sheetValue(column, segment, words),
      look: column.id === 'name' ? LOOKS.labelNext : numberLook(formatOf(column.kind, money)),
    })),
    ...SEGMENT_NOTES.map((column) => ({ value: column.value(segment, words), look: LOOKS.note })),
  ]
}

/** Sums stay formulas, so that they follow when someone edits the table; means are of all customers, not of the segments. */
function totalCells(
  columns: readonly Column<SegmentFigures>[],
  summary: RunSummary,
  words: Words,
  money: string,
  last: number,
): DraftCell[] {
  const total = allSegments(summary, words)
  return [
    ...columns.map((column): DraftCell => {
      const value = sheetValue(column, total, words)
      if (column.id === 'name') return { value, look: totalLook(), span: 2 }
      const isSum = SUMMED.has(column.id) && value !== null && summary.segments.length > 0
      const letter = letterOf(columns, column.id)
      return {
        value,
        look: totalLook(formatOf(column.kind, money)),
        ...(isSum ? { formula: `SUM(${letter}${HEADER_ROW + 1}:${letter}${last})` } : {}),
      }
    }),
    { value: null, look: totalLook(), span: SEGMENT_NOTES.length },
  ]
}

const SUMMED: ReadonlySet<string> = new Set(['customers', 'revenue', 'expectedSpending'])

/** The letter of a column; the first column holds the colour. */
function letterOf(columns: readonly Column<SegmentFigures>[], id: string): string {
  return String.fromCharCode('B'.charCodeAt(0) + columns.findIndex((column) => column.id === id))
}
