import type { CrossTable } from '../../../shared/model/cluster-views.ts'
import type { SegmentFigures } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount, formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { Term } from '../../ui/term.tsx'
import { ClusterMark } from './cluster-mark.tsx'

interface CrossTablePanelProps {
  readonly runId: number
  readonly names: readonly string[]
  readonly segments: readonly SegmentFigures[]
}

/** Which segments each cluster is made of. */
export function CrossTablePanel({ runId, names, segments }: CrossTablePanelProps) {
  const { value, error, reload } = useCall('clusters.cross-table', { runId })
  return (
    <Panel
      title="Clusters and segments"
      about={
        <>
          <Term name="crossTable">Customers of each cluster in each segment</Term>. Where a row is spread out, the two
          say different things.
        </>
      }
      flush
    >
      {error !== null && <ErrorState error={error} onRetry={reload} />}
      {value === null && error === null && <Busy words="Counting…" />}
      {value !== null && <CrossTableView table={value} names={names} segments={segments} />}
    </Panel>
  )
}

interface CrossTableViewProps extends Omit<CrossTablePanelProps, 'runId'> {
  readonly table: CrossTable
}

/** The darkest shade of a cell, as a share of the accent colour; text still reads on it. */
const DARKEST = 0.5

function CrossTableView({ table, names, segments }: CrossTableViewProps) {
  const show = useShowCustomers()
  const columns = table.columns.flatMap((name, at) =>
    table.counts.some((row) => (row[at] ?? 0) > 0) ? [{ name, at }] : [],
  )
  const colors = new Map(segments.map(({ name, color }) => [name, color]))
  return (
    <ScrollTable label="Customers by cluster and segment" className="data-table cross-table">
      <thead>
        <tr>
          <th scope="col">Cluster</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" className="number">
              <span className="cross-head">
                <Swatch color={colors.get(name) ?? 'transparent'} />
                {name}
              </span>
            </th>
          ))}
          <th scope="col">Mostly</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cluster, row) => (
          <tr key={cluster}>
            <th scope="row">
              <span className="cluster-name">
                <ClusterMark number={cluster} />
                {names[cluster - 1]}
              </span>
            </th>
            {columns.map(({ name, at }) => (
              <CountCell
                key={name}
                count={table.counts[row]?.[at] ?? 0}
                total={sum(table.counts[row])}
                onPick={() => show({ clusters: [cluster], segments: [name] })}
              />
            ))}
            <td className="cross-mostly">{mostly(table.mostly[row])}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

interface CountCellProps {
  readonly count: number
  readonly total: number
  readonly onPick: () => void
}

function CountCell({ count, total, onPick }: CountCellProps) {
  const share = total === 0 ? 0 : count / total
  const shade = Math.round(share * DARKEST * 100)
  return (
    <td
      className="number"
      title={`${formatShare(share)} of the cluster`}
      style={{ background: `color-mix(in srgb, var(--accent) ${shade}%, var(--surface))` }}
    >
      {count === 0 ? (
        '–'
      ) : (
        <button type="button" className="cluster-link" onClick={onPick}>
          {formatCount(count)}
        </button>
      )}
    </td>
  )
}

function mostly(most: CrossTable['mostly'][number] | undefined): string {
  return most === undefined ? '' : `${most.column}, ${formatShare(most.share)}`
}

function sum(counts: readonly number[] | undefined): number {
  return (counts ?? []).reduce((total, count) => total + count, 0)
}
