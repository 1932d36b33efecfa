import type { RunSummary, SegmentFigures } from '../../shared/model/summary.ts'
import { segmentNamed } from '../../shared/segment-maps/match-segment.ts'
import type { Database } from '../database/open.ts'
import { countRefused } from '../database/refused-counts.ts'
import { countsAsSpending } from '../sales/line-kind.ts'
import { sumsOfNobody } from '../sales/sums-of-nobody.ts'
import { readTallies } from '../sales/tallies.ts'
import { gridOf } from './grid.ts'
import { countRows } from './row-counts.ts'
import type { ScoredWorkspace } from './score-workspace.ts'
import { warningsOf } from './warnings.ts'

/** The figures of a scored workspace, without its customers and clusters; its warnings are those of the day `now`. */
export function summarise(
  database: Database,
  scored: ScoredWorkspace,
  now: Date,
): Omit<RunSummary, 'runId' | 'clusters'> {
  const { measures, settings } = scored
  const rows = countRows(database, settings)
  const walkIn = walkInSales(database, scored)
  const revenue = total(measures.spending)
  return {
    settings,
    map: scored.map,
    rows,
    refusedAs: countRefused(database, settings.duplicates),
    firstDay: scored.period.first,
    lastDay: scored.period.last,
    customers: measures.keys.length,
    orders: measures.orders,
    revenue,
    meanMonetary: total(measures.monetary) / Math.max(measures.keys.length, 1),
    returnsOnlyCustomers: measures.returnsOnly,
    walkIn: { ...walkIn, share: walkIn.revenue + revenue > 0 ? walkIn.revenue / (walkIn.revenue + revenue) : 0 },
    thresholds: scored.thresholds,
    segments: segmentFigures(scored, revenue),
    grid: gridOf(scored),
    warnings: warningsOf(scored, rows, now),
  }
}

function segmentFigures({ measures, segmented, map }: ScoredWorkspace, revenue: number): SegmentFigures[] {
  const sums = segmented.names.map(() => ({ customers: 0, revenue: 0, recency: 0, frequency: 0, monetary: 0 }))
  for (let at = 0; at < measures.keys.length; at++) {
    const sum = sums[segmented.of[at] as number] as (typeof sums)[number]
    sum.customers++
    sum.revenue += measures.spending[at] as number
    sum.recency += measures.recency[at] as number
    sum.frequency += measures.frequency[at] as number
    sum.monetary += measures.monetary[at] as number
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
      meanMonetary: sum.monetary / each,
    }
  })
}

/** Sales to nobody known among those that count; returns lower them where they lower spending. */
function walkInSales(database: Database, { settings, scope, sales, period }: ScoredWorkspace) {
  const isWhole = !scope.isNarrow && scope.excluded === null && settings.asOf >= period.lastCounted
  if (!isWhole) return sumsOfNobody(sales)
  let rows = 0
  let revenue = 0
  for (const tally of readTallies(database, null)) {
    const isDropped = settings.duplicates === 'drop' && tally.isDuplicate === 1
    if (tally.withoutCustomer === 0 || !countsAsSpending(tally.kind, settings.returns) || isDropped) continue
    rows += tally.rows
    revenue += tally.amount
  }
  return { rows, revenue }
}

function total(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
