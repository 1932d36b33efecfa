import type { LineSeriesOption } from 'echarts/charts'
import type { ClusterProfile } from '../../shared/model/clusters.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatTwo } from '../ui/format.ts'
import { say, words } from '../ui/words.ts'
import { clusterColor, clusterSymbol } from './cluster-colors.ts'
import { clusterName } from './cluster-name.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** Clusters to draw against the average customer. */
export interface SnakeData {
  readonly profiles: readonly ClusterProfile[]
  /** Cluster 1 first. */
  readonly names: readonly string[]
  /** What the numbers of a profile's centre are of. */
  readonly stops: readonly string[]
}

/** Beyond so many features their names no longer fit side by side. */
const SIDE_BY_SIDE = 5

/** One line per cluster through its standardised means: how it differs from the average customer, which is 0. */
export function snakePlot(data: SnakeData, tokens: Tokens): ChartOption {
  const { profiles, stops } = data
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 40, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { ...tooltip(tokens), trigger: 'item', formatter: (params) => snakeWords(data, params) },
    xAxis: {
      type: 'category',
      boundaryGap: stops.length > SIDE_BY_SIDE,
      data: [...stops],
      axisLine: { onZero: false, lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      axisLabel: {
        color: tokens.text,
        fontSize: 12,
        interval: 0,
        margin: 12,
        ...(stops.length > SIDE_BY_SIDE
          ? { rotate: 35 }
          : { alignMinLabel: 'left' as const, alignMaxLabel: 'right' as const }),
      },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: tokens.textQuiet, fontSize: 11, formatter: (value: number) => signed(value) },
      splitLine: { lineStyle: { color: tokens.line } },
    },
    series: [...profiles.map((profile) => clusterLine(profile, tokens)), averageLine(stops, tokens)],
  }
}

/** The same as a web: each feature an axis of its own, the average customer the dashed ring. */
export function radarPlot({ profiles, names, stops }: SnakeData, tokens: Tokens): ChartOption {
  const reach = Math.max(1, ...profiles.flatMap(({ center }) => center.map(Math.abs)))
  const edge = Math.ceil(reach * 2) / 2
  const isTriangle = stops.length === 3
  const ring = { name: say('charts.snake.average'), value: stops.map(() => 0), symbol: 'none' }
  return {
    textStyle: { fontFamily: FONTS.text },
    tooltip: { ...tooltip(tokens), trigger: 'item', formatter: (params) => radarWords(stops, params) },
    radar: {
      // A triangle leaves room below, which a rounder shape takes.
      radius: isTriangle ? '84%' : '68%',
      center: ['50%', isTriangle ? '58%' : '50%'],
      indicator: stops.map((name) => ({ name, min: -edge, max: edge })),
      axisName: { color: tokens.text, fontSize: 12 },
      splitNumber: 4,
      splitArea: { show: false },
      splitLine: { lineStyle: { color: tokens.line } },
      axisLine: { lineStyle: { color: tokens.line } },
    },
    series: [
      {
        type: 'radar',
        data: [
          ...profiles.map(({ number, center }) => ({
            name: clusterName(number, names),
            value: [...center],
            symbol: clusterSymbol(number),
            symbolSize: 8,
            lineStyle: { color: clusterColor(number), width: 2.5 },
            itemStyle: { color: clusterColor(number) },
          })),
          { ...ring, lineStyle: { color: tokens.textQuiet, width: 1, type: 'dashed' as const } },
        ],
      },
    ],
  }
}

function clusterLine({ number, center }: ClusterProfile, tokens: Tokens): LineSeriesOption {
  return {
    type: 'line',
    name: say('clusters.cluster', { number }),
    symbol: clusterSymbol(number),
    symbolSize: 9,
    lineStyle: { color: clusterColor(number), width: 2.5 },
    itemStyle: { color: clusterColor(number) },
    endLabel: { show: true, formatter: String(number), color: tokens.text, fontSize: 12, fontWeight: 600 },
    data: [...center],
  }
}

function averageLine(stops: readonly string[], tokens: Tokens): LineSeriesOption {
  return {
    type: 'line',
    silent: true,
    symbol: 'none',
    lineStyle: { color: tokens.textQuiet, width: 1, type: 'dashed' },
    data: stops.map(() => 0),
  }
}

/** A number with its sign: `+1.2`, `0`. */
function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value)
}

function snakeWords({ profiles, names, stops }: SnakeData, params: unknown): string {
  if (typeof params !== 'object' || params === null || !('seriesIndex' in params)) return ''
  const profile = profiles[Number(params.seriesIndex)]
  if (profile === undefined) return ''
  return [clusterName(profile.number, names), ...centerWords(profile.center, stops)].join('\n')
}

function radarWords(stops: readonly string[], params: unknown): string {
  if (typeof params !== 'object' || params === null || !('value' in params) || !Array.isArray(params.value)) return ''
  return ['name' in params ? String(params.name) : '', ...centerWords(params.value.map(Number), stops)].join('\n')
}

/** Where a cluster's centre lies, feature by feature. */
function centerWords(center: readonly number[], stops: readonly string[]): string[] {
  return center.map((value, at) => say('charts.value', { title: stops[at] ?? '', value: formatTwo(value) }))
}

/** Either chart in a sentence. */
export function snakeInWords({ profiles, stops }: SnakeData): string {
  const clusters = profiles.map(({ number, center }) =>
    say('charts.place', {
      place: say('clusters.cluster', { number }),
      values: words.list(centerWords(center, stops)),
    }),
  )
  return say('charts.snake.label', { clusters: clusters.join('. ') })
}
