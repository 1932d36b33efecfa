import { textOn } from '../../shared/format/contrast.ts'
import type { SegmentFigures } from '../../shared/model/summary.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatShare } from '../ui/format.ts'
import { ofMap } from '../ui/words.ts'
import type { ChartOption } from './echarts.ts'
import { segmentWords } from './segment-bars.ts'
import { tooltip } from './tooltip.ts'

/** What the areas of the treemap stand for. */
export type TreemapMeasure = 'customers' | 'revenue'

/** A smaller area has no room for its name, which its tooltip and the table say. */
const LEAST_NAMED_SHARE = 0.012

/** One area per segment, in its colour, as large as its customers or its revenue. */
export function segmentTreemap(
  segments: readonly SegmentFigures[],
  measure: TreemapMeasure,
  currency: string | null,
  tokens: Tokens,
): ChartOption {
  const byName = new Map(segments.map((segment) => [segment.name, segment]))
  const drawn = segments.filter((segment) => (segment[measure] ?? 0) > 0)
  const all = drawn.reduce((sum, segment) => sum + (segment[measure] ?? 0), 0)
  return {
    textStyle: { fontFamily: FONTS.text },
    tooltip: {
      ...tooltip(tokens),
      formatter: (params) => segmentWords(byName.get(nameOf(params)), currency),
    },
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        itemStyle: { borderColor: tokens.surface, borderWidth: 0, gapWidth: 2 },
        data: drawn.map((segment) => ({
          name: segment.name,
          value: segment[measure] ?? 0,
          itemStyle: { color: segment.color },
          label: {
            show: (segment[measure] ?? 0) / all >= LEAST_NAMED_SHARE,
            color: textOn(segment.color),
            fontSize: 12,
            lineHeight: 17,
            overflow: 'truncate',
            // Where returns leave nothing on the whole there are no shares.
            formatter: [
              ofMap(segment.name),
              ...(shareOf(segment, measure) > 0 ? [formatShare(shareOf(segment, measure))] : []),
            ].join('\n'),
          },
        })),
      },
    ],
  }
}

function shareOf(segment: SegmentFigures, measure: TreemapMeasure): number {
  return measure === 'customers' ? segment.share : (segment.revenueShare ?? 0)
}

function nameOf(params: unknown): string {
  return typeof params === 'object' && params !== null && 'name' in params ? String(params.name) : ''
}
