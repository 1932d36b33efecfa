import { SegmentedControl } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { FEATURE_WORDS, isCircular } from '../../../shared/format/feature-words.ts'
import type { ClusterFigures, ClusterProfile } from '../../../shared/model/clusters.ts'
import { profileColumns } from '../../../shared/tables/clusters.ts'
import { Chart } from '../../charts/chart.tsx'
import { clusterColor } from '../../charts/cluster-colors.ts'
import { radarPlot, snakeInWords, snakePlot } from '../../charts/snake-plot.ts'
import { useRemembered } from '../../state/layout.tsx'
import type { Tokens } from '../../theme/tokens.ts'
import { Panel } from '../../ui/panel.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { Table } from '../../ui/table.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say } from '../../ui/words.ts'
import { ClusterName } from './cluster-mark.tsx'
import styles from './clusters.module.css'
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
    <div className={figures.inputs.length > SIDE_BY_SIDE ? 'stack' : `${styles.pair} ${styles.wide}`}>
      <DifferencesPanel figures={figures} names={names} />
      <ProfileTable figures={figures} names={names} currency={currency} />
    </div>
  )
}

function DifferencesPanel({ figures, names }: Omit<ProfilePanelsProps, 'currency'>) {
  const [shape, setShape] = useRemembered('clusters.shape', ['snake', 'radar'])
  const { profiles, inputs, form } = figures
  const data = useMemo(() => {
    const stops = inputs.flatMap(({ feature }) => (isCircular(feature) ? [] : [say(FEATURE_WORDS[feature].title)]))
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
      title={say('clusters.profiles')}
      about={rich('clusters.profiles.about', { form }, { term: (parts) => <Term name="standardised">{parts}</Term> })}
      tools={
        canBeRadar && (
          <SegmentedControl
            aria-label={say('clusters.profiles.shape')}
            value={shape}
            onChange={setShape}
            data={[
              { value: 'snake', label: say('clusters.profiles.lines') },
              { value: 'radar', label: say('clusters.profiles.radar') },
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
  const { profiles, inputs } = figures
  const columns = useMemo(() => profileColumns(inputs, kind), [inputs, kind])
  const most = Math.max(...profiles.map(({ share }) => share), 0)
  return (
    <Panel
      title={say(`clusters.table.${kind}`)}
      about={rich(`clusters.table.${kind}.about`, {}, { term: (parts) => <Term name={kind}>{parts}</Term> })}
      tools={
        <SegmentedControl
          aria-label={say('clusters.table.kind')}
          value={kind}
          onChange={setKind}
          data={[
            { value: 'median', label: say('clusters.table.kind.median') },
            { value: 'mean', label: say('clusters.table.kind.mean') },
          ]}
        />
      }
      flush
    >
      <Table
        label={say('clusters.table.label')}
        columns={columns}
        rows={profiles}
        currency={currency}
        rowKey={({ number }) => String(number)}
        cells={{
          cluster: ({ number }) => <ClusterName number={number} names={names} />,
          share: ({ number, share }) => <ShareBar share={share} of={most} color={clusterColor(number)} />,
          ...Object.fromEntries(
            inputs.flatMap(({ feature }, at) =>
              isCircular(feature)
                ? [
                    [
                      feature,
                      ({ features }: ClusterProfile) => featureValue(feature, features[at]?.typical ?? null, currency),
                    ],
                  ]
                : [],
            ),
          ),
        }}
      />
    </Panel>
  )
}
