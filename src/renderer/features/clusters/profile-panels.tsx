import { SegmentedControl } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import type { ClusterProfile } from '../../../shared/model/clusters.ts'
import { MONEY_SCALE } from '../../../shared/model/money.ts'
import { Chart } from '../../charts/chart.tsx'
import { clusterColor } from '../../charts/cluster-colors.ts'
import { snakeInWords, snakePlot } from '../../charts/snake-plot.ts'
import { useRemembered } from '../../session/layout.tsx'
import type { Tokens } from '../../theme/tokens.ts'
import type { DataColumn } from '../../ui/data-table.tsx'
import { DataTable, numberColumn } from '../../ui/data-table.tsx'
import { formatCount, formatMoney, formatOne, formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { Term } from '../../ui/term.tsx'
import { TERMS } from '../../ui/terms.ts'
import { ClusterMark } from './cluster-mark.tsx'

interface ProfilePanelsProps {
  readonly profiles: readonly ClusterProfile[]
  readonly names: readonly string[]
  readonly currency: string | null
}

/** What each cluster is like: as a line against the average customer, and in days, orders and money. */
export function ProfilePanels({ profiles, names, currency }: ProfilePanelsProps) {
  const build = useCallback((tokens: Tokens) => snakePlot(profiles, names, tokens), [profiles, names])
  return (
    <div className="clusters-pair clusters-pair-wide">
      <Panel
        title="How the clusters differ"
        about={
          <>
            <Term name="standardised">Standard deviations</Term> from the average customer. High recency means long ago.
          </>
        }
      >
        <Chart label={snakeInWords(profiles)} height={300} build={build} />
      </Panel>
      <ProfileTable profiles={profiles} names={names} currency={currency} />
    </div>
  )
}

function ProfileTable({ profiles, names, currency }: ProfilePanelsProps) {
  const [kind, setKind] = useRemembered('clusters.profile', ['median', 'mean'])
  const columns = useMemo(() => profileColumns(profiles, names, kind, currency), [profiles, names, kind, currency])
  return (
    <Panel
      title={kind === 'median' ? 'Typical customers' : 'Average customers'}
      about={
        kind === 'median' ? (
          <>
            In each cluster half have less than the <Term name="median">median</Term> and half have more.
          </>
        ) : (
          <>
            The <Term name="mean">mean</Term> of each cluster.
          </>
        )
      }
      tools={
        <SegmentedControl
          aria-label="Figures"
          value={kind}
          onChange={setKind}
          data={[
            { value: 'median', label: 'Median' },
            { value: 'mean', label: 'Mean' },
          ]}
        />
      }
      flush
    >
      <DataTable label="Clusters with their figures" columns={columns} data={profiles} />
    </Panel>
  )
}

function profileColumns(
  profiles: readonly ClusterProfile[],
  names: readonly string[],
  kind: 'median' | 'mean',
  currency: string | null,
): readonly DataColumn<ClusterProfile>[] {
  const most = Math.max(...profiles.map(({ share }) => share), 0)
  const money = (units: number) => formatMoney(units * MONEY_SCALE, currency)
  const isMedian = kind === 'median'
  return [
    {
      id: 'number',
      header: 'Cluster',
      accessorFn: ({ number }) => number,
      cell: ({ row: { original } }) => (
        <span className="cluster-name">
          <ClusterMark number={original.number} />
          {names[original.number - 1]}
        </span>
      ),
      help: TERMS.cluster,
    },
    numberColumn('customers', 'Customers', ({ customers }) => customers, formatCount),
    numberColumn(
      'share',
      'Share',
      ({ share }) => share,
      formatShare,
      ({ row: { original } }) => <ShareBar share={original.share} of={most} color={clusterColor(original.number)} />,
    ),
    {
      ...numberColumn<ClusterProfile>(
        'r',
        'Days',
        (profile) => (isMedian ? profile.medianRecencyDays : profile.meanRecencyDays),
        formatOne,
      ),
      help: TERMS.recency,
    },
    {
      ...numberColumn<ClusterProfile>(
        'f',
        'Orders',
        (profile) => (isMedian ? profile.medianFrequency : profile.meanFrequency),
        formatOne,
      ),
      help: TERMS.frequency,
    },
    {
      ...numberColumn<ClusterProfile>(
        'm',
        'Money',
        (profile) => (isMedian ? profile.medianMonetary : profile.meanMonetary),
        money,
      ),
      help: TERMS.monetary,
    },
  ]
}
