import type { ClusterSpace } from '../../shared/model/cluster-views.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatShare } from '../ui/format.ts'
import { say, words } from '../ui/words.ts'
import { clusterSymbol, pointStyle } from './cluster-colors.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** As wide as high, in pixels, so that nothing is stretched. */
export const SIDE = 440

/** From where a space is looked at, in degrees. */
export interface Outlook {
  readonly turn: number
  readonly tilt: number
}

/** A place of a space as it is seen: across, up, and towards the eye. */
export function seenFrom({ turn, tilt }: Outlook, [x = 0, y = 0, z = 0]: readonly number[]): [number, number, number] {
  const a = (turn * Math.PI) / 180
  const b = (tilt * Math.PI) / 180
  const across = x * Math.cos(a) + z * Math.sin(a)
  const away = -x * Math.sin(a) + z * Math.cos(a)
  return [across, y * Math.cos(b) - away * Math.sin(b), y * Math.sin(b) + away * Math.cos(b)]
}

/** Customers in three directions, drawn without perspective: turned, but nowhere stretched. Nearer ones are larger. */
export function spacePlot(
  space: ClusterSpace,
  outlook: Outlook,
  names: readonly string[],
  tokens: Tokens,
): ChartOption {
  const reach = Math.max(1, ...space.points.map(({ at }) => Math.hypot(...at)))
  const clusters = [...new Set(space.points.map(({ cluster }) => cluster ?? 0))].sort((a, b) => a - b)
  const axis = { type: 'value' as const, min: -reach, max: reach, show: false }
  return {
    textStyle: { fontFamily: FONTS.text },
    animation: false,
    grid: { left: 'center', top: 'middle', width: SIDE, height: SIDE },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'item',
      formatter: (params) => (typeof params === 'object' && 'name' in params ? String(params.name) : ''),
    },
    xAxis: axis,
    yAxis: axis,
    series: [
      ...[0, 1, 2].map((direction) => axisLine(direction, reach, outlook, tokens)),
      ...clusters.map((cluster) => ({
        type: 'scatter' as const,
        name: names[cluster - 1] ?? say('charts.noCluster'),
        symbol: clusterSymbol(Math.max(1, cluster)),
        itemStyle: pointStyle(cluster, tokens),
        data: space.points
          .filter((point) => (point.cluster ?? 0) === cluster)
          .map(({ id, at }) => {
            const [across, up, near] = seenFrom(outlook, at)
            return { name: id, value: [across, up], symbolSize: 5 + (3 * near) / reach }
          }),
      })),
    ],
  }
}

function axisLine(direction: number, reach: number, outlook: Outlook, tokens: Tokens) {
  const end = [0, 1, 2].map((each) => (each === direction ? reach * 0.8 : 0))
  const [across, up] = seenFrom(outlook, end)
  return {
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    lineStyle: { color: tokens.textQuiet, width: 1 },
    endLabel: {
      show: true,
      formatter: String(direction + 1),
      color: tokens.text,
      fontSize: 12,
      fontWeight: 600 as const,
    },
    data: [
      [-across, -up],
      [across, up],
    ],
  }
}

/** The chart in a sentence. */
export function spaceInWords({ points, ratios }: ClusterSpace, { turn, tilt }: Outlook): string {
  const shares = ratios.map((ratio, at) => say('charts.space.share', { number: at + 1, share: formatShare(ratio) }))
  return say('charts.space.label', { count: points.length, turn, tilt, shares: words.list(shares) })
}
