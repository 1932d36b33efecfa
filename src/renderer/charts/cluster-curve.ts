import type { ClusterCandidate } from '../../shared/model/clusters.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatCompact, formatShare, formatTwo } from '../ui/format.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** Which score a curve shows over the number of clusters. */
export type CurveScore = 'silhouette' | 'inertia'

/** One score over the number of clusters; the number in use is filled, those with a tiny cluster are faint. */
export function clusterCurve(
  candidates: readonly ClusterCandidate[],
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
      formatter: (params) => candidateWords(candidates[indexOf(params)]),
    },
    xAxis: {
      type: 'category',
      data: candidates.map(({ k }) => String(k)),
      name: 'Number of clusters',
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: tokens.textQuiet, fontSize: 12 },
      axisLine: { lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      axisLabel: { color: tokens.textQuiet, fontSize: 11 },
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: {
        color: tokens.textQuiet,
        fontSize: 11,
        formatter: (value: number) => (score === 'silhouette' ? formatTwo(value) : formatCompact(value)),
      },
      splitLine: { lineStyle: { color: tokens.line } },
    },
    series: [
      {
        type: 'line',
        lineStyle: { color: tokens.accent, width: 2 },
        data: candidates.map((candidate) => ({
          value: candidate[score],
          symbol: 'circle',
          symbolSize: candidate.k === chosen ? 13 : 8,
          itemStyle: {
            color: candidate.k === chosen ? tokens.accent : tokens.surface,
            borderColor: candidate.admissible ? tokens.accent : tokens.lineStrong,
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

function candidateWords(candidate: ClusterCandidate | undefined): string {
  if (candidate === undefined) return ''
  const { k, silhouette, inertia, smallestShare } = candidate
  return [
    `${k} clusters`,
    `Silhouette ${formatTwo(silhouette)}`,
    `Inertia ${formatCompact(inertia)}`,
    `Smallest cluster ${formatShare(smallestShare)} of the customers`,
  ].join('\n')
}

/** The chart in a sentence. */
export function curveInWords(candidates: readonly ClusterCandidate[], score: CurveScore, chosen: number): string {
  const words = candidates.map(({ k, silhouette, inertia }) =>
    score === 'silhouette' ? `${k}: ${formatTwo(silhouette)}` : `${k}: ${formatCompact(inertia)}`,
  )
  const title = score === 'silhouette' ? 'Silhouette' : 'Inertia'
  return `${title} by number of clusters. ${words.join(', ')}. ${chosen} are in use.`
}
