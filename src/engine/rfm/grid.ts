import type { GridCell } from '../../shared/model/summary.ts'
import { cellParts } from '../../shared/scores/cell-parts.ts'
import type { ScoredWorkspace } from './score-workspace.ts'

/** The R x F grid of all scores that there are: customers, revenue and segments per cell. */
export function gridOf({ scores, segmented, measures, bins }: ScoredWorkspace): GridCell[] {
  const revenue = new Float64Array(bins.r * bins.f)
  for (let at = 0; at < measures.keys.length; at++) {
    const cell = ((scores.r[at] as number) - 1) * bins.f + (scores.f[at] as number) - 1
    revenue[cell] = (revenue[cell] as number) + (measures.spending[at] as number)
  }
  return cellParts({ ...scores, segment: segmented.of }, segmented.names, bins).map((parts, cell) => ({
    r: Math.floor(cell / bins.f) + 1,
    f: (cell % bins.f) + 1,
    customers: parts.reduce((sum, { customers }) => sum + customers, 0),
    revenue: revenue[cell] as number,
    parts,
  }))
}
