import type { ExpectedOfSegment, SegmentsExpected } from '../../shared/model/expected.ts'
import type { CustomerTable } from './customer-table.ts'

/** What the customers of each segment of a run are expected to spend, by the segment's name. */
export function expectedOfSegments({ run, expected }: CustomerTable): SegmentsExpected {
  const { segment, segmentNames } = run.customers
  const { model, expectedOrders, expectedSpending } = expected()
  const sums = segmentNames.map((name) => ({ name, customers: 0, spending: 0 }))
  for (const [at, of] of segment.entries()) {
    const sum = sums[of]
    if (sum === undefined || Number.isNaN(expectedOrders[at])) continue
    sum.customers++
    sum.spending += expectedSpending[at] as number
  }
  const segments = sums.map(({ name, customers, spending }): [string, ExpectedOfSegment] => [
    name,
    { customers, spending: Number.isNaN(spending) ? null : spending },
  ])
  return { model, segments: Object.fromEntries(segments) }
}
