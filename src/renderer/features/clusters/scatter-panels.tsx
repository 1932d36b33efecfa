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
import { formatCount, formatShare } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Term } from '../../ui/term.tsx'

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
      title="Customers on two measures"
      about={
        <>
          Each point is a customer, in the colour of the cluster; choose one to see more.{' '}
          <Term name="logAxis">Logarithmic axes</Term> spread the crowd of small figures out.
        </>
      }
    >
      <div className="clusters-tools">
        <AxisSelect label="Across" value={x} onChange={setX} />
        <AxisSelect label="Up" value={y} onChange={setY} />
        <SegmentedControl
          aria-label="Axes of orders and money"
          value={scale}
          onChange={setScale}
          data={[
            { value: 'log', label: 'Logarithmic' },
            { value: 'linear', label: 'Linear' },
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
      title="All features in one picture"
      about={
        <>
          The two <Term name="component">principal components</Term>: customers who are near each other here are alike
          in all features together.
        </>
      }
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
  if (value === null) return <Busy words="Placing the customers…" />
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
    points.length < customers
      ? `A fair sample of ${formatCount(points.length)} of ${formatCount(customers)} customers.`
      : '',
    leftOut > 0 ? `Left out: ${formatCount(leftOut)} with 0 or less, which has no place on a logarithmic axis.` : '',
    components === null
      ? ''
      : `The picture holds ${formatShare(first + second)} of all difference: ${formatShare(first)} across and ${formatShare(second)} up.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
