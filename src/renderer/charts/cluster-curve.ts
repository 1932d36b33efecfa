import type { CurvePoint } from '../../shared/model/cluster-views.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatCompact, formatShare, formatTwo } from '../ui/format.ts'
import { say, words } from '../ui/words.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** The scores that there are a curve of over the number of clusters. */
export const CURVE_SCORES = ['silhouette', 'inertia', 'calinskiHarabasz', 'daviesBouldin', 'gap'] as const

/** One of {@link CURVE_SCORES}. */
export type CurveScore = (typeof CURVE_SCORES)[number]

/** What a score is called. */
export function scoreTitle(score: CurveScore): string {
  return say(`charts.curve.${score}`)
}

/** One score over the number of clusters; the number in use is filled, those with a tiny cluster are faint. */
export function clusterCurve(
  curve: readonly CurvePoint[],
  score: CurveScore,
  chosen: number,
  tokens: Tokens,
): ChartOption {
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 12, top: 14, bottom: 30, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'axis',
      formatter: (params) => pointWords(curve[indexOf(params)]),
    },
    xAxis: {
      type: 'category',
      data: curve.map(({ k }) => String(k)),
      name: say('charts.curve.axis'),
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: tokens.textQuiet, fontSize: 12 },
      axisLine: { onZero: false, lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      axisLabel: { color: tokens.textQuiet, fontSize: 11 },
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { color: tokens.textQuiet, fontSize: 11, formatter: (value: number) => scoreWords(score, value) },
      splitLine: { lineStyle: { color: tokens.line } },
    },
    series: [
      {
        type: 'line',
        lineStyle: { color: tokens.accent, width: 2 },
        data: curve.map((point) => ({
          value: point[score] ?? '-',
          symbol: 'circle',
          symbolSize: point.k === chosen ? 13 : 8,
          itemStyle: {
            color: point.k === chosen ? tokens.accent : tokens.surface,
            borderColor: point.admissible ? tokens.accent : tokens.lineStrong,
            borderWidth: 2,
          },
        })),
      },
    ],
  }
}

function indexOf(params: unknown): number {
  const first: unknown = Array.isArray(params) ? params[0] : params
  return typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : -1
}

function scoreWords(score: CurveScore, value: number): string {
  return score === 'inertia' || score === 'calinskiHarabasz' ? formatCompact(value) : formatTwo(value)
}

function pointWords(point: CurvePoint | undefined): string {
  if (point === undefined) return ''
  const scores = CURVE_SCORES.flatMap((score) => {
    const value = point[score]
    return value === null ? [] : [say('charts.value', { title: scoreTitle(score), value: scoreWords(score, value) })]
  })
  return [
    say('charts.curve.clusters', { count: point.k }),
    ...scores,
    say('charts.curve.smallest', { share: formatShare(point.smallestShare) }),
  ].join('\n')
}

/** The chart in a sentence. */
export function curveInWords(curve: readonly CurvePoint[], score: CurveScore, chosen: number): string {
  const values = curve.flatMap((point) => {
    const value = point[score]
    return value === null ? [] : [say('charts.curve.each', { count: point.k, value: scoreWords(score, value) })]
  })
  return say('charts.curve.label', { score: scoreTitle(score), values: words.list(values), chosen })
}
