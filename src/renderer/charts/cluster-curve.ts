import type { CurvePoint } from '../../shared/model/cluster-views.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatCompact, formatShare, formatTwo } from '../ui/format.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** Which score a curve shows over the number of clusters. */
export type CurveScore = 'silhouette' | 'inertia' | 'calinskiHarabasz' | 'daviesBouldin' | 'gap'

/** The name of every score. */
export const SCORE_TITLES: Readonly<Record<CurveScore, string>> = {
  silhouette: 'Silhouette',
  inertia: 'Inertia',
  calinskiHarabasz: 'Calinski-Harabasz',
  daviesBouldin: 'Davies-Bouldin',
  gap: 'Gap statistic',
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
      name: 'Number of clusters',
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
  const scores = (Object.keys(SCORE_TITLES) as CurveScore[]).flatMap((score) => {
    const value = point[score]
    return value === null ? [] : [`${SCORE_TITLES[score]} ${scoreWords(score, value)}`]
  })
  return [
    `${point.k} clusters`,
    ...scores,
    `Smallest cluster ${formatShare(point.smallestShare)} of the customers`,
  ].join('\n')
}

/** The chart in a sentence. */
export function curveInWords(curve: readonly CurvePoint[], score: CurveScore, chosen: number): string {
  const words = curve.flatMap((point) => {
    const value = point[score]
    return value === null ? [] : [`${point.k}: ${scoreWords(score, value)}`]
  })
  return `${SCORE_TITLES[score]} by number of clusters. ${words.join(', ')}. ${chosen} are in use.`
}
