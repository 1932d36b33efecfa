import type { GridCell } from '../model/summary.ts'

/** Where the customers of a segment are in the grid. */
export interface SegmentCells {
  readonly segment: string
  readonly customers: number
  readonly cells: readonly { readonly r: number; readonly f: number; readonly customers: number }[]
}

/** The cells of the grid segment by segment, the cell with most of its customers first, so that a segment's total can be found again. */
export function cellsBySegment(grid: readonly GridCell[], names: readonly string[]): readonly SegmentCells[] {
  return names.map((segment) => {
    const cells = grid
      .flatMap(({ r, f, parts }) => {
        const part = parts.find((each) => each.segment === segment)
        return part === undefined ? [] : [{ r, f, customers: part.customers }]
      })
      .sort((a, b) => b.customers - a.customers)
    return { segment, customers: cells.reduce((sum, { customers }) => sum + customers, 0), cells }
  })
}
