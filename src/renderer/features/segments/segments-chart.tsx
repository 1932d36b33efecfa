import { SegmentedControl } from '@mantine/core'
import { useCallback } from 'react'
import type { SegmentFigures } from '../../../shared/model/summary.ts'
import { Chart } from '../../charts/chart.tsx'
import { segmentBars, segmentBarsHeight, segmentsInWords } from '../../charts/segment-bars.ts'
import { segmentTreemap } from '../../charts/segment-treemap.ts'
import { useShowCustomers } from '../../state/customer-list.tsx'
import { useRemembered } from '../../state/layout.tsx'
import type { Tokens } from '../../theme/tokens.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'

interface SegmentsChartProps {
  readonly segments: readonly SegmentFigures[]
  readonly currency: string | null
}

const TITLES = {
  bars: 'segments.chart.both',
  customers: 'segments.chart.byCustomers',
  revenue: 'segments.chart.byRevenue',
} as const

/** The segments as bars, or as a treemap of customers or revenue. */
export function SegmentsChart({ segments, currency }: SegmentsChartProps) {
  const [shape, setShape] = useRemembered('segments.chart', ['bars', 'treemap'])
  const [measure, setMeasure] = useRemembered('segments.measure', ['revenue', 'customers'])
  const show = useShowCustomers()
  const build = useCallback(
    (tokens: Tokens) =>
      shape === 'bars' ? segmentBars(segments, currency, tokens) : segmentTreemap(segments, measure, currency, tokens),
    [shape, measure, segments, currency],
  )
  return (
    <Panel
      title={say(TITLES[shape === 'bars' ? 'bars' : measure])}
      tools={
        <div className="row">
          {shape === 'treemap' && (
            <SegmentedControl
              aria-label={say('segments.chart.measure')}
              value={measure}
              onChange={setMeasure}
              data={[
                { value: 'revenue', label: say('segments.chart.revenue') },
                { value: 'customers', label: say('segments.chart.customers') },
              ]}
            />
          )}
          <SegmentedControl
            aria-label={say('segments.chart')}
            value={shape}
            onChange={setShape}
            data={[
              { value: 'bars', label: say('segments.chart.bars') },
              { value: 'treemap', label: say('segments.chart.treemap') },
            ]}
          />
        </div>
      }
    >
      <Chart
        label={segmentsInWords(segments)}
        height={segmentBarsHeight(segments.length)}
        build={build}
        onPick={(segment) => show({ segments: [segment] })}
      />
    </Panel>
  )
}
