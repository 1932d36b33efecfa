import type { LineSeriesOption } from 'echarts/charts'
import type { ClusterProfile } from '../../shared/model/clusters.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatTwo } from '../ui/format.ts'
import { clusterColor, clusterSymbol } from './cluster-colors.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** The measures in the order of a cluster's centre. */
const SNAKE_STOPS = ['Recency\n(days ago)', 'Frequency\n(orders)', 'Monetary\n(money)'] as const

/** One line per cluster through its standardised means: how it differs from the average customer, which is 0. */
export function snakePlot(profiles: readonly ClusterProfile[], names: readonly string[], tokens: Tokens): ChartOption {
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 40, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { ...tooltip(tokens), trigger: 'item', formatter: (params) => snakeWords(profiles, names, params) },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: [...SNAKE_STOPS],
      axisLine: { onZero: false, lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      axisLabel: {
        color: tokens.text,
        fontSize: 12,
        lineHeight: 15,
        margin: 12,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
      },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: tokens.textQuiet, fontSize: 11, formatter: (value: number) => signed(value) },
      splitLine: { lineStyle: { color: tokens.line } },
    },
    series: [...profiles.map((profile) => clusterLine(profile, tokens)), averageLine(tokens)],
  }
}

function clusterLine({ number, center }: ClusterProfile, tokens: Tokens): LineSeriesOption {
  return {
    type: 'line',
    name: `Cluster ${number}`,
    symbol: clusterSymbol(number),
    symbolSize: 9,
    lineStyle: { color: clusterColor(number), width: 2.5 },
    itemStyle: { color: clusterColor(number) },
    endLabel: { show: true, formatter: String(number), color: tokens.text, fontSize: 12, fontWeight: 600 },
    data: [...center],
  }
}

function averageLine(tokens: Tokens): LineSeriesOption {
  return {
    type: 'line',
    silent: true,
    symbol: 'none',
    lineStyle: { color: tokens.textQuiet, width: 1, type: 'dashed' },
    data: SNAKE_STOPS.map(() => 0),
  }
}

/** A number with its sign: `+1.2`, `0`. */
function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−')
}

function snakeWords(profiles: readonly ClusterProfile[], names: readonly string[], params: unknown): string {
  if (typeof params !== 'object' || params === null || !('seriesIndex' in params)) return ''
  const profile = profiles[Number(params.seriesIndex)]
  if (profile === undefined) return ''
  const stops = profile.center.map((value, at) => `${SNAKE_STOPS[at]?.split('\n')[0]}: ${formatTwo(value)}`)
  return [`Cluster ${profile.number}: ${names[profile.number - 1] ?? ''}`, ...stops].join('\n')
}

/** The chart in a sentence. */
export function snakeInWords(profiles: readonly ClusterProfile[]): string {
  const words = profiles.map(({ number, center }) => {
    const [r = 0, f = 0, m = 0] = center
    return `Cluster ${number}: recency ${formatTwo(r)}, frequency ${formatTwo(f)}, monetary ${formatTwo(m)}`
  })
  return `Standard deviations from the average customer. ${words.join('. ')}.`
}
