import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { RunSummary, SegmentFigures } from '../../../shared/model/summary.ts'
import { isNumeric, writeCell } from '../../../shared/tables/column.ts'
import { allSegments, segmentColumns, withExpected } from '../../../shared/tables/segments.ts'
import { useCall } from '../../api/use-call.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { useRemembered } from '../../state/layout.tsx'
import { BusyHint } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { NO_FIGURE } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { Table } from '../../ui/table.tsx'
import { WhatToDo } from '../../ui/what-to-do.tsx'
import { ofMap, say, words } from '../../ui/words.ts'
import styles from './segments.module.css'

interface SegmentsTableProps {
  readonly summary: RunSummary
  readonly currency: string | null
}

/** Models are fitted for it, which takes a while for a large base. */
const EXPECTING = ['hidden', 'shown'] as const

/** Every segment with its figures, what it means and what to do. */
export function SegmentsTable({ summary: result, currency }: SegmentsTableProps) {
  const [expecting, setExpecting] = useRemembered('segments.expected', EXPECTING)
  const isExpecting = expecting === 'shown'
  const { runId } = result
  const { value, error, busy, reload } = useCall('customers.expected-of-segments', isExpecting ? { runId } : null)
  // The answer of the result before stays until this one's has come.
  const summary = useMemo(
    () => withExpected(result, isExpecting && !busy && error === null ? value : null),
    [result, isExpecting, busy, error, value],
  )
  const columns = useMemo(() => segmentColumns(summary), [summary])
  const { segments, revenue } = summary
  const most = Math.max(...segments.map(({ share }) => share), 0)
  const mostRevenue = Math.max(...segments.map(({ revenueShare }) => revenueShare ?? 0), 0)
  const all = allSegments(summary, words)
  return (
    <Panel
      title={say('segments.table')}
      about={say('segments.table.about')}
      tools={
        <Button
          size="compact-sm"
          variant={isExpecting ? 'light' : 'default'}
          aria-pressed={isExpecting}
          onClick={() => setExpecting(isExpecting ? 'hidden' : 'shown')}
        >
          {say('segments.expected')}
        </Button>
      }
      flush
    >
      {isExpecting && <BusyHint busy={busy} words={say('segments.expected.busy')} />}
      {isExpecting && error !== null && <ErrorState error={error} onRetry={reload} />}
      <div className={styles.table}>
        <Table
          label={say('segments.table.label')}
          columns={columns}
          rows={segments}
          currency={currency}
          rowHeader="name"
          rowKey={({ name }) => name}
          cells={{
            name: (segment) => <SegmentName segment={segment} />,
            share: ({ share, color }) => <ShareBar share={share} of={most} color={color} />,
            revenueShare: ({ revenueShare, color }) =>
              revenueShare === null || (revenue ?? 0) <= 0 ? (
                NO_FIGURE
              ) : (
                <ShareBar share={revenueShare} of={mostRevenue} color={color} />
              ),
          }}
          detail={(segment) => <SegmentWords segment={segment} />}
          footer={
            <tr>
              {columns.map((column) =>
                column.id === 'name' ? (
                  <th key={column.id} scope="row">
                    {all.name}
                  </th>
                ) : (
                  <td key={column.id} className={isNumeric(column.kind) ? 'number' : undefined}>
                    {writeCell(column, all, words, currency)}
                  </td>
                ),
              )}
            </tr>
          }
        />
      </div>
    </Panel>
  )
}

function SegmentName({ segment }: { readonly segment: SegmentFigures }) {
  const show = useShowCustomers()
  return (
    <span className={styles.name}>
      <Swatch color={segment.color} />
      <button type="button" className={styles.link} onClick={() => show({ segments: [segment.name] })}>
        {ofMap(segment.name)}
      </button>
    </span>
  )
}

function SegmentWords({ segment }: { readonly segment: SegmentFigures }) {
  return (
    <div className={styles.words}>
      <span className="quiet">{ofMap(segment.meaning)}</span>
      <WhatToDo action={ofMap(segment.action)} />
    </div>
  )
}
