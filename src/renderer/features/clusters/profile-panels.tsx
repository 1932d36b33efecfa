import { SegmentedControl } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { FEATURE_WORDS, isCircular } from '../../../shared/format/feature-words.ts'
import type { ClusterFigures, ClusterProfile } from '../../../shared/model/clusters.ts'
import { Chart } from '../../charts/chart.tsx'
import { clusterColor } from '../../charts/cluster-colors.ts'
import { radarPlot, snakeInWords, snakePlot } from '../../charts/snake-plot.ts'
import { useRemembered } from '../../state/layout.tsx'
import type { Tokens } from '../../theme/tokens.ts'
import type { DataColumn } from '../../ui/data-table.tsx'
import { DataTable, numberColumn } from '../../ui/data-table.tsx'
import { formatCount, formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { Term, termWords } from '../../ui/term.tsx'
import { ClusterMark } from './cluster-mark.tsx'
import { featureValue } from './feature-value.ts'

interface ProfilePanelsProps {
  readonly figures: ClusterFigures
  readonly names: readonly string[]
  readonly currency: string | null
}

/** With more features than so many, chart and table need the whole width each. */
const SIDE_BY_SIDE = 4

/** What each cluster is like: as a line against the average customer, and in days, orders and money. */
export function ProfilePanels({ figures, names, currency }: ProfilePanelsProps) {
  return (
    <div className={figures.inputs.length > SIDE_BY_SIDE ? 'stack' : 'clusters-pair clusters-pair-wide'}>
      <DifferencesPanel figures={figures} names={names} />
      <ProfileTable figures={figures} names={names} currency={currency} />
    </div>
  )
}

function DifferencesPanel({ figures, names }: Omit<ProfilePanelsProps, 'currency'>) {
  const [shape, setShape] = useRemembered('clusters.shape', ['snake', 'radar'])
  const { profiles, inputs, form } = figures
  const data = useMemo(() => {
    const stops = inputs.flatMap(({ feature }) => (isCircular(feature) ? [] : [FEATURE_WORDS[feature].title]))
    return { profiles, names, stops }
  }, [profiles, inputs, names])
  const canBeRadar = data.stops.length > 2
  const isRadar = canBeRadar && shape === 'radar'
  const build = useCallback(
    (tokens: Tokens) => (isRadar ? radarPlot(data, tokens) : snakePlot(data, tokens)),
    [data, isRadar],
  )
  return (
    <Panel
      title="How the clusters differ"
      about={
        <>
          <Term name="standardised">Standard deviations</Term> from the average customer.{' '}
          {form === 'scores' ? 'A high score of recency means lately.' : 'High recency means long ago.'}
        </>
      }
      tools={
        canBeRadar && (
          <SegmentedControl
            aria-label="Shape"
            value={shape}
            onChange={setShape}
            data={[
              { value: 'snake', label: 'Lines' },
              { value: 'radar', label: 'Radar' },
            ]}
          />
        )
      }
    >
      <Chart label={snakeInWords(data)} height={data.stops.length > 5 ? 380 : 300} build={build} />
    </Panel>
  )
}

function ProfileTable({ figures, names, currency }: ProfilePanelsProps) {
  const [kind, setKind] = useRemembered('clusters.profile', ['median', 'mean'])
  const columns = useMemo(() => profileColumns(figures, names, kind, currency), [figures, names, kind, currency])
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
            The <Term name="mean">mean</Term> of each cluster: its centre in the units of the till.
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
      <DataTable label="Clusters with their figures" columns={columns} data={figures.profiles} />
    </Panel>
  )
}

function profileColumns(
  { profiles, inputs }: ClusterFigures,
  names: readonly string[],
  kind: 'median' | 'mean',
  currency: string | null,
): readonly DataColumn<ClusterProfile>[] {
  const most = Math.max(...profiles.map(({ share }) => share), 0)
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
      help: termWords('cluster'),
    },
    numberColumn('customers', 'Customers', ({ customers }) => customers, formatCount),
    numberColumn(
      'share',
      'Share',
      ({ share }) => share,
      formatShare,
      ({ row: { original } }) => <ShareBar share={original.share} of={most} color={clusterColor(original.number)} />,
    ),
    ...inputs.map(({ feature }, at) => ({
      ...numberColumn<ClusterProfile>(
        feature,
        FEATURE_WORDS[feature].title,
        ({ features }) => {
          const profile = features[at]
          return (kind === 'median' || isCircular(feature) ? profile?.typical : profile?.mean) ?? Number.NaN
        },
        (value) => featureValue(feature, Number.isNaN(value) ? null : value, currency),
      ),
      help: isCircular(feature)
        ? `${FEATURE_WORDS[feature].definition} Shown is the most frequent one.`
        : FEATURE_WORDS[feature].definition,
    })),
  ]
}
