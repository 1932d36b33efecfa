import type { Histogram } from '../../shared/model/distribution.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatCustomers } from '../ui/format.ts'
import { say } from '../ui/words.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** The room at either side of the bars in pixels, so that a cut at the edge can be taken hold of. */
export const HISTOGRAM_MARGIN = 12

/** Customers by value, in bars of equal width on screen whatever values they span. */
export function histogramBars(
  { bars }: Histogram,
  unit: string | null,
  format: (value: number) => string,
  tokens: Tokens,
): ChartOption {
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: HISTOGRAM_MARGIN, right: HISTOGRAM_MARGIN, top: 18, bottom: 22 },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'item',
      formatter: (params) => barWords(bars[indexOf(params)], unit, format),
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: bars.length,
      interval: 1,
      axisLine: { lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        color: tokens.textQuiet,
        fontSize: 11,
        hideOverlap: true,
        formatter: (at: number) => format(bars[at]?.from ?? bars.at(-1)?.to ?? 0),
      },
    },
    yAxis: { type: 'value', show: false },
    series: [
      {
        type: 'bar',
        cursor: 'default',
        barWidth: '88%',
        data: bars.map(({ customers }, at) => [at + 0.5, customers]),
        itemStyle: { color: `${tokens.accent}99`, borderRadius: [1, 1, 0, 0] },
      },
    ],
  }
}

function barWords(
  bar: Histogram['bars'][number] | undefined,
  unit: string | null,
  format: (value: number) => string,
): string {
  if (bar === undefined) return ''
  const span = say('charts.histogram.span', { unit: unit ?? 'none', from: format(bar.from), to: format(bar.to) })
  return `${formatCustomers(bar.customers)}\n${span}`
}

function indexOf(params: unknown): number {
  return typeof params === 'object' && params !== null && 'dataIndex' in params ? Number(params.dataIndex) : -1
}
