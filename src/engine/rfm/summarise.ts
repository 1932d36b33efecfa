import type { RunSummary, SegmentFigures } from '../../shared/model/summary.ts'
import { findMap } from '../../shared/segment-maps/index.ts'
import { segmentNamed } from '../../shared/segment-maps/match-segment.ts'
import type { Database } from '../database/open.ts'
import { gridOf } from './grid.ts'
import type { MeasureSettings } from './measures.ts'
import { countRows } from './row-counts.ts'
import type { ScoredWorkspace } from './score-workspace.ts'
import { warningsOf } from './warnings.ts'

/** The figures of a scored workspace, without its customers and clusters. */
export function summarise(database: Database, scored: ScoredWorkspace): Omit<RunSummary, 'runId' | 'clusters'> {
  const { measures, settings } = scored
  const rows = countRows(database, settings)
  const walkIn = walkInSales(database, settings)
  const revenue = total(measures.monetary)
  return {
    settings,
    rows,
    firstDay: scored.period.first,
    lastDay: scored.period.last,
    customers: measures.keys.length,
    orders: measures.orders,
    revenue,
    returnsOnlyCustomers: measures.returnsOnly,
    walkIn: { ...walkIn, share: walkIn.revenue + revenue > 0 ? walkIn.revenue / (walkIn.revenue + revenue) : 0 },
    thresholds: scored.thresholds,
    segments: segmentFigures(scored, revenue),
    grid: gridOf(scored),
    warnings: warningsOf(scored),
  }
}

function segmentFigures({ measures, segmented, settings }: ScoredWorkspace, revenue: number): SegmentFigures[] {
  const map = findMap(settings.map)
  const sums = segmented.names.map(() => ({ customers: 0, revenue: 0, recency: 0, frequency: 0 }))
  for (let at = 0; at < measures.keys.length; at++) {
    const sum = sums[segmented.of[at] as number] as (typeof sums)[number]
    sum.customers++
    sum.revenue += measures.monetary[at] as number
    sum.recency += measures.recency[at] as number
    sum.frequency += measures.frequency[at] as number
  }
  return sums.map((sum, place) => {
    const { name, color, meaning, action } = segmentNamed(map, segmented.names[place] as string)
    const each = Math.max(sum.customers, 1)
    return {
      name,
      color,
      meaning,
      action,
      customers: sum.customers,
      share: sum.customers / measures.keys.length,
      revenue: sum.revenue,
      revenueShare: revenue > 0 ? sum.revenue / revenue : 0,
      meanRecencyDays: sum.recency / each,
      meanFrequency: sum.frequency / each,
      meanMonetary: sum.revenue / each,
    }
  })
}

function walkInSales(database: Database, settings: MeasureSettings): { rows: number; revenue: number } {
  const end = `${settings.asOf}T00:00:00Z`
  const before = Date.parse(end) / 1000 + 86_400
  const kinds = settings.returns === 'net' ? '(0, 1, 2)' : '(0)'
  const kept = settings.duplicates === 'drop' ? 'AND is_duplicate = 0' : ''
  const row = database
    .prepare<[], [number, number]>(
      `SELECT count(*), coalesce(sum(amount), 0) FROM lines
        WHERE customer_id IS NULL AND kind IN ${kinds} AND time < ${before} ${kept}`,
    )
    .raw()
    .get() as [number, number]
  return { rows: row[0], revenue: row[1] }
}

function total(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
