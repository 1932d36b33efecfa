import { contrast } from '../../shared/format/contrast.ts'
import type { SegmentFigures } from '../../shared/model/summary.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatCustomers, formatMoney, formatShare } from '../ui/format.ts'
import { ofMap, say } from '../ui/words.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** The alpha of the faint bars, as hex digits; their labels stay full. */
const FAINT = '73'

/** The height in pixels that the bars of so many segments need. */
export function segmentBarsHeight(segments: number): number {
  return segments * 34 + 34
}

/** Two bars per segment: its share of the customers, faint, above its share of the revenue, full. */
export function segmentBars(segments: readonly SegmentFigures[], currency: string | null, tokens: Tokens): ChartOption {
  const label = {
    show: true,
    position: 'right' as const,
    color: tokens.textQuiet,
    fontSize: 10.5,
    formatter: ({ value }: { value: unknown }) => formatShare(Number(value)),
  }
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 52, top: 28, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 10,
      itemHeight: 10,
      itemGap: 16,
      selectedMode: false,
      textStyle: { color: tokens.textQuiet, fontSize: 12 },
      data: [
        { name: say('charts.segments.customers'), itemStyle: { color: `${tokens.textQuiet}${FAINT}` } },
        { name: say('charts.segments.revenue'), itemStyle: { color: tokens.textQuiet } },
      ],
    },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: tokens.text, opacity: 0.05 } },
      formatter: (params) => segmentWords(segments[indexOf(params)], currency),
    },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: segments.map((segment) => segment.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: tokens.text, fontSize: 12, margin: 10, formatter: ofMap },
    },
    series: [
      {
        type: 'bar',
        name: say('charts.segments.customers'),
        barWidth: 9,
        barGap: '35%',
        label,
        data: segments.map(({ share, color }) => ({
          value: share,
          itemStyle: { color: `${color}${FAINT}`, borderRadius: 2, ...rim(share, color, tokens) },
        })),
      },
      {
        type: 'bar',
        name: say('charts.segments.revenue'),
        barWidth: 9,
        label,
        data: segments.map(({ revenueShare, color }) => ({
          value: Math.max(0, revenueShare ?? 0),
          itemStyle: { color, borderRadius: 2, ...rim(revenueShare ?? 0, color, tokens) },
        })),
      },
    ],
  }
}

/** A thin rim around a bar whose colour is near the ground's, so that its length is seen; none around nothing. */
function rim(share: number, color: string, { surface, textQuiet }: Tokens) {
  return share > 0 && contrast(color, surface) < 3 ? { borderColor: textQuiet, borderWidth: 0.5 } : {}
}

function indexOf(params: unknown): number {
  const first: unknown = Array.isArray(params) ? params[0] : params
  return typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : -1
}

/** A segment's figures as a few lines of text. */
export function segmentWords(segment: SegmentFigures | undefined, currency: string | null): string {
  if (segment === undefined) return ''
  return [
    ofMap(segment.name),
    say('charts.segments.share', { customers: formatCustomers(segment.customers), share: formatShare(segment.share) }),
    say('charts.segments.revenueShare', {
      revenue: formatMoney(segment.revenue, currency),
      share: formatShare(segment.revenueShare),
    }),
  ].join('\n')
}

/** The chart in a sentence: the segments with most customers and most revenue. */
export function segmentsInWords(segments: readonly SegmentFigures[]): string {
  const byCustomers = segments.toSorted((a, b) => b.customers - a.customers)[0]
  const byRevenue = segments.toSorted((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0))[0]
  if (byCustomers === undefined || byRevenue === undefined) return say('charts.segments.none')
  return say('charts.segments.label', {
    count: segments.length,
    largest: ofMap(byCustomers.name),
    share: formatShare(byCustomers.share),
    richest: ofMap(byRevenue.name),
    revenueShare: formatShare(byRevenue.revenueShare),
  })
}
