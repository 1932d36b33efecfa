import type { MeasureKinds } from '../format/measure-titles.ts'
import type { RunSummary, SegmentFigures } from '../model/summary.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** The figures of every segment. Nobody has no mean, and of nothing, or of less, there is no share. */
export function segmentColumns({
  settings,
  revenue,
}: Pick<RunSummary, 'revenue'> & { readonly settings: MeasureKinds }): readonly Column<SegmentFigures>[] {
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
  }
}
