import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import type { ClusterScatter, ScatterAxis } from '../../../shared/model/cluster-views.ts'
import { useCall } from '../../api/use-call.ts'
import { Chart } from '../../charts/chart.tsx'
import { clusterScatter, scatterInWords, shownPoints } from '../../charts/cluster-scatter.ts'
import { axisTitle } from '../../charts/scatter-axes.ts'
import { useMeasureKinds } from '../../state/column-titles.ts'
import { useRemembered } from '../../state/layout.tsx'
import { useView } from '../../state/view.tsx'
import type { Tokens } from '../../theme/tokens.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'
import { rich, say } from '../../ui/words.ts'
import styles from './clusters.module.css'

interface ScatterPanelProps {
  readonly runId: number
  /** Cluster 1 first. */
  readonly names: readonly string[]
  readonly currency: string | null
}

const MEASURE_AXES = ['recencyDays', 'frequency', 'monetary', 'averageOrder'] as const satisfies readonly ScatterAxis[]
const ACROSS = ['frequency', ...MEASURE_AXES] as const
const UP = ['monetary', ...MEASURE_AXES] as const
const HEIGHT = 340

/** Customers on two measures of choice. */
export function MeasuresPanel({ runId, names, currency }: ScatterPanelProps) {
  const [x, setX] = useRemembered<(typeof MEASURE_AXES)[number]>('clusters.x', ACROSS)
  const [y, setY] = useRemembered<(typeof MEASURE_AXES)[number]>('clusters.y', UP)
  const [scale, setScale] = useRemembered('clusters.scale', ['log', 'linear'])
  const isLog = scale === 'log'
  return (
    <Panel
      title={say('clusters.measures')}
      about={rich('clusters.measures.about', {}, { term: (parts) => <Term name="logAxis">{parts}</Term> })}
    >
      <div className={styles.tools}>
        <AxisSelect label={say('clusters.measures.x')} value={x} onChange={setX} />
        <AxisSelect label={say('clusters.measures.y')} value={y} onChange={setY} />
        <SegmentedControl
          aria-label={say('clusters.measures.scale')}
          value={scale}
          onChange={setScale}
          data={[
            { value: 'log', label: say('clusters.measures.log') },
            { value: 'linear', label: say('clusters.measures.linear') },
          ]}
        />
      </div>
      <Scatter runId={runId} x={x} y={y} isLog={isLog} names={names} currency={currency} />
    </Panel>
  )
}

interface AxisSelectProps {
  readonly label: string
  readonly value: (typeof MEASURE_AXES)[number]
  readonly onChange: (axis: (typeof MEASURE_AXES)[number]) => void
}

function AxisSelect({ label, value, onChange }: AxisSelectProps) {
  const kinds = useMeasureKinds()
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={MEASURE_AXES.map((axis) => ({ value: axis, label: axisTitle(axis, kinds) }))}
      onChange={(event) => {
        const chosen = MEASURE_AXES.find((axis) => axis === event.currentTarget.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    />
  )
}

/** Customers on the two directions in which they differ most. */
export function ComponentsPanel({ runId, names, currency }: ScatterPanelProps) {
  return (
    <Panel
      title={say('clusters.picture')}
      about={rich('clusters.picture.about', {}, { term: (parts) => <Term name="component">{parts}</Term> })}
    >
      <Scatter runId={runId} x="component1" y="component2" isLog={false} names={names} currency={currency} />
    </Panel>
  )
}

interface ScatterProps extends ScatterPanelProps {
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly isLog: boolean
}

function Scatter({ runId, x, y, isLog, names, currency }: ScatterProps) {
  const { go } = useView()
  const { frequency, monetary } = useMeasureKinds()
  const kinds = useMemo(() => ({ frequency, monetary }), [frequency, monetary])
  const { value, error, reload } = useCall('clusters.scatter', { runId, x, y })
  const build = useCallback(
    (tokens: Tokens) => (value === null ? {} : clusterScatter(value, { isLog, names, currency, kinds }, tokens)),
    [value, isLog, names, currency, kinds],
  )
  if (error !== null) return <ErrorState error={error} onRetry={reload} />
  if (value === null) return <Busy words={say('clusters.placing')} />
  return (
    <>
      <Chart
        label={scatterInWords(value, kinds)}
        height={HEIGHT}
        build={build}
        onPick={(id) => go({ name: 'customer', id })}
      />
      <p className="quiet small">{noteOf(value, isLog)}</p>
    </>
  )
}

function noteOf(scatter: ClusterScatter, isLog: boolean): string {
  const { leftOut } = shownPoints(scatter, isLog)
  const { points, customers, components } = scatter
  const [first = 0, second = 0] = components?.ratios ?? []
  return [
    points.length < customers ? say('clusters.sample', { shown: points.length, customers }) : '',
    leftOut > 0 ? say('clusters.noLog', { count: leftOut }) : '',
    components === null
      ? ''
      : say('clusters.picture.holds', {
          share: formatShare(first + second),
          x: formatShare(first),
          y: formatShare(second),
        }),
  ]
    .filter((part) => part !== '')
    .join(' ')
}
