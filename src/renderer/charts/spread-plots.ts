import type { FeatureSpread } from '../../shared/model/cluster-views.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { say } from '../ui/words.ts'
import { clusterColor } from './cluster-colors.ts'
import { clusterName } from './cluster-name.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** A feature in every cluster, and how its values are written. */
export interface SpreadData {
  readonly spread: FeatureSpread
  /** Cluster 1 first. */
  readonly names: readonly string[]
  readonly write: (value: number) => string
}

/** One box per cluster: the line is the median, the box the middle half, the whiskers all but the unusual. */
export function boxPlots({ spread, names, write }: SpreadData, tokens: Tokens): ChartOption {
  const clusters = spread.boxes.map((_, at) => String(at + 1))
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 24, top: 8, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'item',
      formatter: (params) => {
        const at = dataIndexOf(params)
        return [clusterName(at + 1, names), boxWords(spread, at, write)].join('\n')
      },
    },
    xAxis: {
      type: 'value',
      scale: true,
      axisLabel: { color: tokens.textQuiet, fontSize: 11, hideOverlap: true, formatter: write },
      splitLine: { lineStyle: { color: tokens.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: clusters,
      axisLine: { lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      axisLabel: { color: tokens.text, fontSize: 12, fontWeight: 600 },
    },
    series: [
      {
        type: 'boxplot',
        boxWidth: [8, 22],
        data: spread.boxes.map((box, at) => ({
          value: box === null ? [] : [box.lowWhisker, box.q1, box.median, box.q3, box.highWhisker],
          itemStyle: { color: `${clusterColor(at + 1)}55`, borderColor: clusterColor(at + 1), borderWidth: 2 },
        })),
      },
    ],
  }
}

/** How many customers have how much of a feature, the clusters on top of one another. */
export function histogramPlot({ spread, names, write }: SpreadData, tokens: Tokens): ChartOption {
  const { edges, counts } = spread.histogram
  const isWhole = spread.boxes.every((box) => box === null)
  const edge = (at: number) => write(spread.isLog ? Math.expm1(edges[at] ?? 0) : (edges[at] ?? 0))
  const range = (at: number) => (isWhole ? edge(at) : say('charts.spread.range', { from: edge(at), to: edge(at + 1) }))
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 12, top: 8, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'axis',
      formatter: (params) => {
        const at = dataIndexOf(Array.isArray(params) ? params[0] : params)
        const rows = counts.map((own, cluster) =>
          say('charts.spread.bar', { number: cluster + 1, name: names[cluster] ?? '', customers: own[at] ?? 0 }),
        )
        return [range(at), ...rows].join('\n')
      },
    },
    xAxis: {
      type: 'category',
      data: edges.slice(0, -1).map((_, at) => edge(at)),
      axisLine: { lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      axisLabel: { color: tokens.textQuiet, fontSize: 11, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: tokens.textQuiet, fontSize: 11 },
      splitLine: { lineStyle: { color: tokens.line } },
    },
    series: counts.map((own, cluster) => ({
      type: 'bar',
      stack: 'customers',
      name: say('clusters.cluster', { number: cluster + 1 }),
      barCategoryGap: '8%',
      itemStyle: { color: clusterColor(cluster + 1) },
      data: [...own],
    })),
  }
}

function dataIndexOf(params: unknown): number {
  return typeof params === 'object' && params !== null && 'dataIndex' in params ? Number(params.dataIndex) : -1
}

/** A box in words: its median, its middle half, and how many lie beyond its whiskers. */
export function boxWords({ boxes }: FeatureSpread, at: number, write: (value: number) => string): string {
  const box = boxes[at]
  if (box === null || box === undefined) return say('charts.spread.none')
  return say('charts.spread.box', {
    median: write(box.median),
    from: write(box.q1),
    to: write(box.q3),
    outside: box.outside,
  })
}
