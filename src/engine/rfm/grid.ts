import type { GridCell } from '../../shared/model/summary.ts'
import type { ScoredWorkspace } from './score-workspace.ts'

/** The R x F grid of all scores that there are: customers and revenue per cell, and the segment that most of them are in. */
export function gridOf({ scores, segmented, measures, bins }: ScoredWorkspace): GridCell[] {
  const cells = Array.from({ length: bins.r * bins.f }, () => ({
    customers: 0,
    revenue: 0,
    segments: new Uint32Array(segmented.names.length),
  }))
  for (let at = 0; at < measures.keys.length; at++) {
    const cell = cells[((scores.r[at] as number) - 1) * bins.f + (scores.f[at] as number) - 1] as (typeof cells)[number]
    const place = segmented.of[at] as number
    cell.customers++
    cell.revenue += measures.spending[at] as number
    cell.segments[place] = (cell.segments[place] as number) + 1
  }
  return cells.map(({ customers, revenue, segments }, at) => ({
    r: Math.floor(at / bins.f) + 1,
    f: (at % bins.f) + 1,
    customers,
    revenue,
    segment: customers === 0 ? null : (segmented.names[segments.indexOf(Math.max(...segments))] as string),
  }))
}
