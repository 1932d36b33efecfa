import type { MeasureKinds } from '../format/measure-titles.ts'
import type { ModelName, SegmentsExpected } from '../model/expected.ts'
import type { RunSummary, SegmentFigures } from '../model/summary.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** A result whose segments are shown, and the model or rule that says what is expected of them where that is shown too. */
type ShownSegments = Pick<RunSummary, 'revenue'> & {
  readonly settings: MeasureKinds
  readonly expectedBy?: ModelName | undefined
}

/** The figures of every segment. Nobody has no mean, and of nothing, or of less, there is no share. */
export function segmentColumns({ settings, revenue, expectedBy }: ShownSegments): readonly Column<SegmentFigures>[] {
  const hasShares = revenue !== null && revenue > 0
  const mean = (of: (segment: SegmentFigures) => number) => (segment: SegmentFigures) =>
    segment.customers === 0 ? null : of(segment)
  return [
    {
      id: 'name',
      title: 'segments.column.name',
      help: 'terms.segment',
      kind: 'text',
      value: ({ name }, { write }) => write(mapText(name)),
    },
    { id: 'customers', title: 'segments.column.customers', kind: 'count', value: ({ customers }) => customers },
    { id: 'share', title: 'segments.column.share', kind: 'share', value: ({ share }) => share },
    {
      id: 'revenue',
      title: 'segments.column.revenue',
      help: 'terms.revenue',
      kind: 'money',
      value: (segment) => segment.revenue,
    },
    {
      id: 'revenueShare',
      title: 'segments.column.revenueShare',
      kind: 'share',
      value: ({ revenueShare }) => (hasShares ? revenueShare : null),
    },
    {
      id: 'recency',
      title: 'segments.column.recency',
      help: 'terms.recency',
      kind: 'mean',
      value: mean(({ meanRecencyDays }) => meanRecencyDays),
    },
    {
      id: 'frequency',
      title: `segments.column.${settings.frequency}`,
      help: 'terms.frequency',
      kind: 'mean',
      value: mean(({ meanFrequency }) => meanFrequency),
    },
    {
      id: 'monetary',
      title: `segments.column.${settings.monetary}`,
      help: 'terms.monetary',
      kind: 'money',
      value: mean(({ meanMonetary }) => meanMonetary),
    },
    ...(expectedBy === undefined ? [] : expectedColumns(expectedBy)),
  ]
}

/** A result with what is expected of its segments. */
export function withExpected<T extends Pick<RunSummary, 'segments'>>(
  summary: T,
  expected: SegmentsExpected | null,
): T & Pick<ShownSegments, 'expectedBy'> {
  if (expected === null) return summary
  const segments = summary.segments.map((segment) => ({ ...segment, ...expectedOf(expected.segments[segment.name]) }))
  return { ...summary, segments, expectedBy: expected.model }
}

function expectedOf(expected: SegmentFigures['expected']): Pick<SegmentFigures, 'expected'> {
  return expected === undefined ? {} : { expected }
}

function expectedColumns(expectedBy: ModelName): readonly Column<SegmentFigures>[] {
  const help = `customers.expected.${expectedBy}` as const
  return [
    {
      id: 'expectedMean',
      title: 'segments.column.expectedMean',
      help,
      kind: 'money',
      value: ({ expected }) =>
        !expected || expected.spending === null || expected.customers === 0
          ? null
          : Math.round(expected.spending / expected.customers),
    },
    {
      id: 'expectedSpending',
      title: 'customers.column.expectedSpending',
      help,
      kind: 'money',
      value: ({ expected }) => expected?.spending ?? null,
    },
  ]
}

/** What a segment means and what to do, where a table has room for it. */
export const SEGMENT_NOTES: readonly Column<SegmentFigures>[] = [
  {
    id: 'meaning',
    title: 'segments.column.meaning',
    kind: 'text',
    value: ({ meaning }, { write }) => write(mapText(meaning)),
  },
  {
    id: 'action',
    title: 'segments.column.action',
    kind: 'text',
    value: ({ action }, { write }) => write(mapText(action)),
  },
]

/** All segments taken together, as the last line of their table; its means are of all customers. */
export function allSegments(
  { segments, revenue, meanMonetary }: Pick<RunSummary, 'segments' | 'revenue' | 'meanMonetary'>,
  { say }: Pick<Words, 'say'>,
): SegmentFigures {
  const customers = segments.reduce((sum, each) => sum + each.customers, 0)
  const mean = (of: (segment: SegmentFigures) => number) =>
    customers === 0 ? 0 : segments.reduce((sum, each) => sum + of(each) * each.customers, 0) / customers
  return {
    name: say('segments.all'),
    color: '',
    meaning: '',
    action: '',
    customers,
    share: customers === 0 ? 0 : 1,
    revenue,
    revenueShare: 1,
    meanRecencyDays: mean(({ meanRecencyDays }) => meanRecencyDays),
    meanFrequency: mean(({ meanFrequency }) => meanFrequency),
    meanMonetary,
    ...expectedOf(segments.map(({ expected }) => expected).reduce(together, undefined)),
  }
}

function together(one: SegmentFigures['expected'], other: SegmentFigures['expected']): SegmentFigures['expected'] {
  if (one === undefined || other === undefined) return one ?? other
  const isKnown = one.spending !== null && other.spending !== null
  return {
    customers: one.customers + other.customers,
    spending: isKnown ? one.spending + other.spending : null,
  }
}
