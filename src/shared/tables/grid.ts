import type { RunSummary } from '../model/summary.ts'
import { cellsBySegment } from '../scores/cells-by-segment.ts'
import { binsOf } from '../scores/score-value.ts'
import { type BestIs, shownScore } from '../scores/show-score.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** The customers of a segment in one cell of the grid of recency and frequency scores, which are as they are written. */
export interface SegmentInCell {
  readonly segment: string
  readonly r: number
  readonly f: number
  readonly customers: number
  /** 0..1 of the customers of the cell. */
  readonly share: number
}

/** A segment with all its cells, the one with most of its customers first. */
export interface SegmentPlaces {
  readonly segment: string
  readonly customers: number
  readonly cells: readonly SegmentInCell[]
}

/** Where the customers of each segment are, in the order of the segments, so that cells and segments can be compared. */
export function segmentPlaces(
  { grid, segments, thresholds }: Pick<RunSummary, 'grid' | 'segments' | 'thresholds'>,
  bestIs: BestIs,
): readonly SegmentPlaces[] {
  const best = binsOf(thresholds)
  const counts = new Map(grid.map(({ r, f, customers }) => [`${r} ${f}`, customers]))
  return cellsBySegment(
    grid,
    segments.map(({ name }) => name),
  ).map(({ segment, customers, cells }) => ({
    segment,
    customers,
    cells: cells.map((cell) => ({
      segment,
      r: shownScore(cell.r, best.r, bestIs),
      f: shownScore(cell.f, best.f, bestIs),
      customers: cell.customers,
      share: cell.customers / (counts.get(`${cell.r} ${cell.f}`) ?? cell.customers),
    })),
  }))
}

/** A line per segment and cell. */
export const SEGMENT_IN_CELL_COLUMNS: readonly Column<SegmentInCell>[] = [
  {
    id: 'segment',
    title: 'grid.column.segment',
    kind: 'text',
    value: ({ segment }, { write }) => write(mapText(segment)),
  },
  { id: 'customers', title: 'grid.column.customers', kind: 'count', value: ({ customers }) => customers },
  { id: 'share', title: 'grid.column.share', kind: 'share', value: ({ share }) => share },
  { id: 'r', title: 'grid.column.r', kind: 'score', value: ({ r }) => r },
  { id: 'f', title: 'grid.column.f', kind: 'score', value: ({ f }) => f },
]

/** A line per segment, its cells in a row. */
export const SEGMENT_PLACES_COLUMNS: readonly Column<SegmentPlaces>[] = [
  {
    id: 'segment',
    title: 'grid.column.segment',
    kind: 'text',
    value: ({ segment }, { write }) => write(mapText(segment)),
  },
  { id: 'customers', title: 'grid.column.customers', kind: 'count', value: ({ customers }) => customers },
  { id: 'cells', title: 'grid.column.cells', kind: 'text', value: ({ cells }, words) => placesInWords(cells, words) },
]

function placesInWords(cells: readonly SegmentInCell[], { say }: Words): string {
  return cells.map(({ r, f, customers }) => say('grid.place', { r, f, count: customers })).join(' · ')
}

/** One cell of the grid as it is drawn: scores as they are written, and the segment that most of its customers are of. */
export interface ShownCell {
  readonly customers: number
  /** Null for a cell without customers. */
  readonly main: { readonly segment: string; readonly share: number } | null
}

/** The grid as on screen: recency from left to right, frequency from top to bottom, the best in the upper right corner. */
export interface ScoreGrid {
  readonly recency: readonly number[]
  readonly rows: readonly { readonly frequency: number; readonly cells: readonly ShownCell[] }[]
}

/** The grid of recency and frequency scores of a result; scores as they are written. */
export function scoreGrid({ grid, thresholds }: Pick<RunSummary, 'grid' | 'thresholds'>, bestIs: BestIs): ScoreGrid {
  const best = binsOf(thresholds)
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
  const cells = new Map(grid.map((cell) => [`${cell.r} ${cell.f}`, cell]))
  return {
    recency: upTo(best.r).map((r) => shownScore(r, best.r, bestIs)),
    rows: upTo(best.f)
      .toReversed()
      .map((f) => ({
        frequency: shownScore(f, best.f, bestIs),
        cells: upTo(best.r).map((r): ShownCell => {
          const { customers = 0, parts: [main] = [] } = cells.get(`${r} ${f}`) ?? {}
          return {
            customers,
            main: main === undefined ? null : { segment: main.segment, share: main.customers / customers },
          }
        }),
      })),
  }
}

/** What a cell holds in one line: `New`, or `mostly New, 62%` where others are in it too; nothing where it is empty. */
export function cellInWords({ main }: ShownCell, { say, write, share }: Words): string {
  if (main === null) return ''
  const segment = write(mapText(main.segment))
  return main.share === 1 ? segment : say('grid.mostly', { segment, share: share(main.share) })
}
