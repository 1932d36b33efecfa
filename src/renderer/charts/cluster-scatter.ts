import type { MeasureKinds } from '../../shared/format/measure-titles.ts'
import type { ClusterScatter, ScatterAxis, ScatterPoint } from '../../shared/model/cluster-views.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { ofMap, say } from '../ui/words.ts'
import { clusterSymbol, pointStyle } from './cluster-colors.ts'
import { clusterName } from './cluster-name.ts'
import type { ChartOption } from './echarts.ts'
import { AXES, axisTitle, axisValue, tickLabel } from './scatter-axes.ts'
import { tooltip } from './tooltip.ts'

/** What a scatter shows of the points it was given. */
export interface ShownPoints {
  /** By cluster, ascending; 0 stands for customers without a cluster. */
  readonly groups: readonly { readonly cluster: number; readonly points: readonly ScatterPoint[] }[]
  /** Points with 0 or less, which a logarithmic axis has no place for. */
  readonly leftOut: number
}

/** The points by cluster, without those that have no place on the axes. */
export function shownPoints({ x, y, points }: ClusterScatter, isLog: boolean): ShownPoints {
  const fits = (axis: ScatterAxis, value: number) => !isLog || !AXES[axis].isSkewed || value > 0
  const shown = points.filter((point) => fits(x, point.x) && fits(y, point.y))
  const groups = new Map<number, ScatterPoint[]>()
  for (const point of shown) {
    const cluster = point.cluster ?? 0
    const group = groups.get(cluster)
    if (group) group.push(point)
    else groups.set(cluster, [point])
  }
  return {
    groups: [...groups].sort(([a], [b]) => a - b).map(([cluster, members]) => ({ cluster, points: members })),
    leftOut: points.length - shown.length,
  }
}

/** How a scatter is drawn and what it is told in. */
export interface ScatterOptions {
  readonly isLog: boolean
  /** Of the clusters, cluster 1 first. */
  readonly names: readonly string[]
  readonly currency: string | null
  readonly kinds: MeasureKinds
}

/** Customers as points in the colour and the shape of their cluster. */
export function clusterScatter(scatter: ClusterScatter, options: ScatterOptions, tokens: Tokens): ChartOption {
  const { isLog, kinds } = options
  const { groups } = shownPoints(scatter, isLog)
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 30, right: 16, top: 10, bottom: 34, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'item',
      formatter: (params) => {
        const { seriesIndex, dataIndex } = placeOf(params)
        const group = groups[seriesIndex]
        const point = group?.points[dataIndex]
        return point === undefined ? '' : pointWords(scatter, point, options)
      },
    },
    xAxis: { ...axisOption(scatter.x, axisTitle(scatter.x, kinds), isLog, tokens), nameGap: 26 },
    yAxis: { ...axisOption(scatter.y, axisTitle(scatter.y, kinds), isLog, tokens), nameGap: 42 },
    series: groups.map(({ cluster, points }) => ({
      type: 'scatter',
      name: options.names[cluster - 1] ?? say('charts.noCluster'),
      large: true,
      largeThreshold: 1_500,
      symbol: clusterSymbol(Math.max(1, cluster)),
      symbolSize: 6,
      itemStyle: pointStyle(cluster, tokens),
      data: points.map((point) => ({
        name: point.id,
        value: [point.x / AXES[scatter.x].scale, point.y / AXES[scatter.y].scale],
      })),
    })),
  }
}

function axisOption(axis: ScatterAxis, name: string, isLog: boolean, tokens: Tokens) {
  return {
    type: isLog && AXES[axis].isSkewed ? ('log' as const) : ('value' as const),
    name,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: tokens.textQuiet, fontSize: 12 },
    axisLine: { lineStyle: { color: tokens.lineStrong } },
    axisTick: { show: false },
    axisLabel: { color: tokens.textQuiet, fontSize: 11, hideOverlap: true, formatter: tickLabel },
    splitLine: { lineStyle: { color: tokens.line } },
  }
}

function placeOf(params: unknown): { readonly seriesIndex: number; readonly dataIndex: number } {
  if (typeof params !== 'object' || params === null || !('seriesIndex' in params) || !('dataIndex' in params))
    return { seriesIndex: -1, dataIndex: -1 }
  return { seriesIndex: Number(params.seriesIndex), dataIndex: Number(params.dataIndex) }
}

function pointWords({ x, y }: ClusterScatter, point: ScatterPoint, { names, currency, kinds }: ScatterOptions): string {
  const who = point.name === null ? point.id : say('charts.customer', { name: point.name, id: point.id })
  const cluster = point.cluster === null ? [] : [clusterName(point.cluster, names)]
  return [
    who,
    say('charts.value', { title: axisTitle(x, kinds), value: axisValue(x, point.x, currency) }),
    say('charts.value', { title: axisTitle(y, kinds), value: axisValue(y, point.y, currency) }),
    ...cluster,
    say('charts.scatter.segment', { segment: ofMap(point.segment) }),
  ].join('\n')
}

/** The chart in a sentence. */
export function scatterInWords({ x, y, points, customers }: ClusterScatter, kinds: MeasureKinds): string {
  const [across, up] = [axisTitle(x, kinds), axisTitle(y, kinds)]
  return points.length === customers
    ? say('charts.scatter.label', { x: across, y: up, customers })
    : say('charts.scatter.label.some', { x: across, y: up, shown: points.length, customers })
}
