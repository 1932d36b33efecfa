import type { ReportModel } from '../../shared/model/report.ts'
import {
  cellInWords,
  type ScoreGrid,
  SEGMENT_IN_CELL_COLUMNS,
  scoreGrid,
  segmentPlaces,
} from '../../shared/tables/grid.ts'
import type { Words } from '../../shared/words/words.ts'
import { headingCell, valueCell } from './column-cells.ts'
import { tableHeadings } from './excel-table.ts'
import { chipLook, FORMATS, filledLook, LOOKS, printSetup, totalLook } from './looks.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { WriteSheet } from './spreadsheet-library.ts'

const WIDTHS = [3, 22, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16]

/** The grid of recency and frequency scores as on screen; below it a line per segment and cell, and their sum, so that totals are found again. */
export function gridSheet(model: ReportModel): WriteSheet {
  const { summary, bestIs, words, currency } = model
  const draft = new SheetDraft(WIDTHS)
  const writing = { words, currency }
  const colors = new Map(summary.segments.map(({ name, color }) => [name, color]))
  draft.add([{ value: words.say('grid.title'), look: LOOKS.title, span: SPAN }], 30)
  draft.add([{ value: words.say('grid.about'), look: LOOKS.plain, span: SPAN }])
  addGrid(draft, scoreGrid(summary, bestIs), colors, words)
  draft.skip()
  const [name, ...figures] = SEGMENT_IN_CELL_COLUMNS.map((column) => headingCell(column, writing))
  const header = draft.rows
  const headings = tableHeadings([name, ...figures].map((cell) => String(cell?.value ?? '')))
  draft.add([{ value: null, look: LOOKS.header }, ...(name === undefined ? [] : [name]), ...figures], 36)
  const first = draft.rows + 1
  for (const cell of segmentPlaces(summary, bestIs).flatMap(({ cells }) => cells)) {
    const [segment, ...values] = SEGMENT_IN_CELL_COLUMNS.map((column) => valueCell(column, cell, writing))
    draft.add([
      { value: null, look: chipLook(colors.get(cell.segment) ?? '') },
      segment === undefined ? null : { ...segment, look: LOOKS.labelNext },
      ...values,
    ])
  }
  draft.table(header, headings, 1)
  const last = draft.rows
  const all = summary.grid.reduce((sum, { customers }) => sum + customers, 0)
  draft.add([
    { value: words.say('grid.all'), look: totalLook(), span: 2 },
    { value: all, look: totalLook(FORMATS.count), ...(last < first ? {} : { formula: `SUM(C${first}:C${last})` }) },
    { value: null, look: totalLook(), span: 3 },
  ])
  return draft.finish(words.say('report.sheet.grid'), {
    view: { showGridLines: false },
    freezePane: { rows: 1, columns: 0 },
    ...printSetup(model),
  })
}

/** How many columns a sentence above the grid covers. */
const SPAN = 9
/** Of the line that names the segments: such a name can take two. */
const NAMES_HEIGHT = 32

/** Two lines per frequency score: how many customers each cell has, and what most of them are, both in that segment's colour. */
function addGrid(draft: SheetDraft, grid: ScoreGrid, colors: ReadonlyMap<string, string>, words: Words): void {
  draft.add([
    { value: words.say('grid.corner'), look: LOOKS.header, span: 2 },
    ...grid.recency.map((score) => ({ value: score, look: LOOKS.headerCenter })),
  ])
  for (const { frequency, cells } of grid.rows) {
    const lookOf = ({ main }: (typeof cells)[number], numFmt?: string) =>
      filledLook(main === null ? null : (colors.get(main.segment) ?? ''), numFmt)
    draft.add([
      { value: frequency, look: LOOKS.headerCenter, span: 2 },
      ...cells.map((cell) => ({
        value: cell.customers === 0 ? null : cell.customers,
        look: lookOf(cell, FORMATS.count),
      })),
    ])
    draft.add(
      [
        { value: null, look: LOOKS.headerCenter, span: 2 },
        ...cells.map((cell) => ({ value: cell.main === null ? null : cellInWords(cell, words), look: lookOf(cell) })),
      ],
      NAMES_HEIGHT,
    )
  }
}
