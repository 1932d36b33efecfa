import { useMemo } from 'react'
import { columnTitles } from '../../../shared/format/measure-titles.ts'
import type { RunSummary, SegmentFigures } from '../../../shared/model/summary.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import type { DataColumn } from '../../ui/data-table.tsx'
import { DataTable, numberColumn, textColumn } from '../../ui/data-table.tsx'
import { formatCount, formatMoney, formatOne, formatShare, NO_FIGURE } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { TERMS } from '../../ui/terms.ts'
import { WhatToDo } from '../../ui/what-to-do.tsx'

interface SegmentsTableProps {
  readonly summary: RunSummary
  readonly currency: string | null
}

/** Every segment with its figures, what it means and what to do. */
export function SegmentsTable({ summary, currency }: SegmentsTableProps) {
  const columns = useMemo(() => segmentColumns(summary, currency), [summary, currency])
  return (
    <Panel
      title="Every segment"
      about="The last three columns are averages per customer. Choose a heading to sort, a segment to see who is in it."
      flush
    >
      <DataTable
        label="Segments with their figures"
        columns={columns}
        data={summary.segments}
        detail={(segment) => <SegmentWords segment={segment} />}
        footer={
          <tr>
            <th scope="row">All customers</th>
            <td className="number">{formatCount(summary.customers)}</td>
            <td className="number">{formatShare(1)}</td>
            <td className="number">{formatMoney(summary.revenue, currency)}</td>
            <td className="number">{(summary.revenue ?? 0) > 0 ? formatShare(1) : NO_FIGURE}</td>
            <td colSpan={3} />
          </tr>
        }
      />
    </Panel>
  )
}

function segmentColumns(
  { segments, settings, revenue }: RunSummary,
  currency: string | null,
): readonly DataColumn<SegmentFigures>[] {
  const title = columnTitles(settings)
  const most = Math.max(...segments.map((segment) => segment.share), 0)
  const mostRevenue = Math.max(...segments.map((segment) => segment.revenueShare ?? 0), 0)
  const money = (value: number) => formatMoney(value, currency)
  const mean = (
    id: string,
    header: string,
    of: (segment: SegmentFigures) => number,
    format: (mean: number) => string,
  ) =>
    numberColumn<SegmentFigures>(id, header, of, format, ({ row: { original } }) =>
      original.customers === 0 ? NO_FIGURE : format(of(original)),
    )
  return [
    {
      ...textColumn<SegmentFigures>('name', 'Segment', ({ row }) => <SegmentName segment={row.original} />),
      help: TERMS.segment,
    },
    numberColumn('customers', 'Customers', (segment) => segment.customers, formatCount),
    numberColumn(
      'share',
      'Share',
      (segment) => segment.share,
      formatShare,
      ({ row: { original } }) => <ShareBar share={original.share} of={most} color={original.color} />,
    ),
    {
      ...numberColumn<SegmentFigures>(
        'revenue',
        'Revenue',
        (segment) => segment.revenue ?? 0,
        money,
        ({ row }) => formatMoney(row.original.revenue, currency),
      ),
      help: TERMS.revenue,
    },
    numberColumn(
      'revenueShare',
      'Share',
      (segment) => segment.revenueShare ?? 0,
      formatShare,
      ({ row: { original } }) =>
        (revenue ?? 0) > 0 ? (
          <ShareBar share={original.revenueShare ?? 0} of={mostRevenue} color={original.color} />
        ) : (
          NO_FIGURE
        ),
    ),
    {
      ...mean('r', title.recencyDays, (segment) => segment.meanRecencyDays, formatOne),
      help: TERMS.recency,
    },
    {
      ...mean('f', title.frequency, (segment) => segment.meanFrequency, formatOne),
      help: TERMS.frequency,
    },
    {
      ...mean('m', title.monetary, (segment) => segment.meanMonetary, money),
      help: TERMS.monetary,
    },
  ]
}

function SegmentName({ segment }: { readonly segment: SegmentFigures }) {
  const show = useShowCustomers()
  return (
    <span className="segment-name">
      <Swatch color={segment.color} />
      <button type="button" className="segment-link" onClick={() => show({ segments: [segment.name] })}>
        {segment.name}
      </button>
    </span>
  )
}

function SegmentWords({ segment }: { readonly segment: SegmentFigures }) {
  return (
    <div className="segment-words">
      <span className="quiet">{segment.meaning}</span>
      <WhatToDo action={segment.action} />
    </div>
  )
}
