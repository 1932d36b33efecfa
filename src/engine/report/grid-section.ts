import type { ReportModel } from '../../shared/model/report.ts'
import { cellsBySegment } from '../../shared/scores/cells-by-segment.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { shownScore } from '../../shared/scores/show-score.ts'
import { chipLook, FORMATS, LOOKS, numberLook, totalLook } from './looks.ts'
import type { SheetDraft } from './sheet-draft.ts'

/** Where the customers of each segment are in the grid of recency and frequency scores: a line per segment and cell, and their sum. */
export function addGridSection(draft: SheetDraft, { summary, bestIs }: ReportModel): void {
  const { grid, segments, thresholds } = summary
  const best = binsOf(thresholds)
  const counts = new Map(grid.map(({ r, f, customers }) => [`${r} ${f}`, customers]))
  const colors = new Map(segments.map(({ name, color }) => [name, color]))
  const names = segments.map(({ name }) => name)
  draft.section('Recency and frequency: where each segment is')
  draft.add(
    [
      { value: 'Segment', look: LOOKS.header, span: 2 },
      ...['Customers', 'Share of the cell', 'Recency score', 'Frequency score'].map((value) => ({
        value,
        look: LOOKS.headerRight,
      })),
    ],
    36,
  )
  const first = draft.rows + 1
  for (const { segment, cells } of cellsBySegment(grid, names)) {
    for (const { r, f, customers } of cells) {
      draft.add([
        { value: null, look: chipLook(colors.get(segment) ?? '') },
        { value: segment, look: LOOKS.labelNext },
        { value: customers, look: LOOKS.count },
        { value: customers / (counts.get(`${r} ${f}`) ?? customers), look: numberLook(FORMATS.share) },
        { value: shownScore(r, best.r, bestIs), look: LOOKS.count },
        { value: shownScore(f, best.f, bestIs), look: LOOKS.count },
      ])
    }
  }
  const last = draft.rows
  const all = grid.reduce((sum, { customers }) => sum + customers, 0)
  draft.add([
    { value: 'All cells', look: totalLook(), span: 2 },
    { value: all, look: totalLook(FORMATS.count), ...(last < first ? {} : { formula: `SUM(C${first}:C${last})` }) },
    { value: null, look: totalLook(), span: 3 },
  ])
}
