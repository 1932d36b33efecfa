import type { ReportModel } from '../../shared/model/report.ts'
import { SEGMENT_IN_CELL_COLUMNS, segmentPlaces } from '../../shared/tables/grid.ts'
import { headingCell, valueCell } from './column-cells.ts'
import { chipLook, FORMATS, LOOKS, totalLook } from './looks.ts'
import type { SheetDraft } from './sheet-draft.ts'

/** Where the customers of each segment are in the grid of recency and frequency scores: a line per segment and cell, and their sum. */
export function addGridSection(draft: SheetDraft, { summary, bestIs, words, currency }: ReportModel): void {
  const writing = { words, currency }
  const colors = new Map(summary.segments.map(({ name, color }) => [name, color]))
  const [name, ...figures] = SEGMENT_IN_CELL_COLUMNS.map((column) => headingCell(column, writing))
  draft.section(words.say('grid.title'))
  draft.add([...(name === undefined ? [] : [{ ...name, span: 2 }]), ...figures], 36)
  const first = draft.rows + 1
  for (const cell of segmentPlaces(summary, bestIs).flatMap(({ cells }) => cells)) {
    const [segment, ...values] = SEGMENT_IN_CELL_COLUMNS.map((column) => valueCell(column, cell, writing))
    draft.add([
      { value: null, look: chipLook(colors.get(cell.segment) ?? '') },
      segment === undefined ? null : { ...segment, look: LOOKS.labelNext },
      ...values,
    ])
  }
  const last = draft.rows
  const all = summary.grid.reduce((sum, { customers }) => sum + customers, 0)
  draft.add([
    { value: words.say('grid.all'), look: totalLook(), span: 2 },
    { value: all, look: totalLook(FORMATS.count), ...(last < first ? {} : { formula: `SUM(C${first}:C${last})` }) },
    { value: null, look: totalLook(), span: 3 },
  ])
}
