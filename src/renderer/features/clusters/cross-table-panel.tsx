import type { CrossTable } from '../../../shared/model/cluster-views.ts'
import type { SegmentFigures } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { Busy } from '../../ui/busy.tsx'
import tableStyles from '../../ui/data-table.module.css'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount, formatShare, NO_FIGURE } from '../../ui/format.ts'
import { Matrix, type MatrixCell } from '../../ui/matrix.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { Term } from '../../ui/term.tsx'
import { ofMap, rich, say } from '../../ui/words.ts'
import { ClusterName } from './cluster-mark.tsx'
import styles from './clusters.module.css'

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
      title={say('clusters.cross')}
      about={rich('clusters.cross.about', {}, { term: (parts) => <Term name="crossTable">{parts}</Term> })}
      flush
    >
      {error !== null && <ErrorState error={error} onRetry={reload} />}
      {value === null && error === null && <Busy words={say('clusters.cross.counting')} />}
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
  const colors = new Map(segments.map(({ name, color }) => [name, color]))
  const columns = table.columns.flatMap((name, at) =>
    table.counts.some((row) => (row[at] ?? 0) > 0) ? [{ name, at }] : [],
  )
  return (
    <Matrix
      label={say('clusters.cross.label')}
      className={`${tableStyles.dataTable} ${styles.cross}`}
      corner={say('clusters.column.cluster')}
      rows={table.rows.map((cluster, at) => ({
        key: cluster,
        title: <ClusterName number={cluster} names={names} />,
        cluster,
        at,
      }))}
      columns={[
        ...columns.map(({ name, at }) => ({
          key: name,
          title: (
            <span className={styles.crossHead}>
              <Swatch color={colors.get(name) ?? 'transparent'} />
              {ofMap(name)}
            </span>
          ),
          className: 'number',
          segment: { name, at },
        })),
        { key: '', title: say('clusters.cross.mostly'), segment: null },
      ]}
      cell={({ cluster, at }, { segment }) =>
        segment === null
          ? { content: mostly(table.mostly[at]), className: styles.mostly }
          : countCell(table.counts[at], segment.at, () => show({ clusters: [cluster], segments: [segment.name] }))
      }
    />
  )
}

function countCell(counts: readonly number[] = [], at: number, onPick: () => void): MatrixCell {
  const count = counts[at] ?? 0
  const total = counts.reduce((sum, each) => sum + each, 0)
  const share = total === 0 ? 0 : count / total
  const shade = Math.round(share * DARKEST * 100)
  return {
    content:
      count === 0 ? (
        NO_FIGURE
      ) : (
        <button
          type="button"
          className={styles.link}
          title={say('clusters.cross.share', { share: formatShare(share) })}
          onClick={onPick}
        >
          {formatCount(count)}
        </button>
      ),
    className: 'number',
    style: { background: `color-mix(in srgb, var(--accent) ${shade}%, var(--surface))` },
  }
}

function mostly(most: CrossTable['mostly'][number] | undefined): string {
  return most === undefined
    ? ''
    : say('clusters.cross.most', { segment: ofMap(most.column), share: formatShare(most.share) })
}
