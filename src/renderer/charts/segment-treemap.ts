import { textOn } from '../../shared/format/contrast.ts'
import type { SegmentFigures } from '../../shared/model/summary.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { formatShare } from '../ui/format.ts'
import { ofMap } from '../ui/words.ts'
import { type ChartOption, textWidth } from './echarts.ts'
import { segmentWords } from './segment-bars.ts'
import { tooltip } from './tooltip.ts'
import { type Area, treemapAreas } from './treemap-areas.ts'

/** What the areas of the treemap stand for. */
export type TreemapMeasure = 'customers' | 'revenue'

const FONT = `12px ${FONTS.text}`
const LINE_HEIGHT = 17
/** Pixels between a name and the edges of its area, and half the gap between areas. */
const ROOM = 5
const HALF_GAP = 1

interface Label {
  readonly name: string
  /** Null for none. */
  readonly share: string | null
}

/** One area per segment, in its colour, as large as its customers or its revenue. A name is whole or absent; its tooltip and the table say it then. */
export function segmentTreemap(
  segments: readonly SegmentFigures[],
  measure: TreemapMeasure,
  currency: string | null,
  tokens: Tokens,
): ChartOption {
  const drawn = segments.filter((segment) => (segment[measure] ?? 0) > 0)
  const values = drawn.map((segment) => segment[measure] ?? 0)
  const labels = drawn.map((segment): Label => {
    const share = measure === 'customers' ? segment.share : (segment.revenueShare ?? 0)
    // Where returns leave nothing on the whole there are no shares.
    return { name: ofMap(segment.name), share: share > 0 ? formatShare(share) : null }
  })
  return {
    textStyle: { fontFamily: FONTS.text },
    tooltip: {
      ...tooltip(tokens),
      formatter: (params) => segmentWords(drawn[indexOf(params)], currency),
    },
    series: [
      {
        type: 'custom',
        coordinateSystem: 'none',
        data: drawn.map(({ name }, at) => ({ name, value: values[at] as number })),
        renderItem: ({ dataIndex }, api) => {
          const area = treemapAreas(values, api.getWidth(), api.getHeight())[dataIndex] as Area
          const { color } = drawn[dataIndex] as SegmentFigures
          const lines = linesIn(area, labels[dataIndex] as Label)
          return {
            type: 'group',
            children: [
              {
                type: 'rect',
                shape: {
                  x: area.x + HALF_GAP,
                  y: area.y + HALF_GAP,
                  width: Math.max(0, area.width - 2 * HALF_GAP),
                  height: Math.max(0, area.height - 2 * HALF_GAP),
                },
                style: { fill: color },
              },
              {
                type: 'text',
                silent: true,
                style: {
                  text: lines.join('\n'),
                  x: area.x + area.width / 2,
                  y: area.y + area.height / 2,
                  align: 'center',
                  verticalAlign: 'middle',
                  fill: textOn(color),
                  font: FONT,
                  lineHeight: LINE_HEIGHT,
                },
              },
            ],
          }
        },
      },
    ],
  }
}

/** A name, word by word where it is too wide, and its share below it, if an area has room for them as they are. */
function linesIn({ width, height }: Area, { name, share }: Label): readonly string[] {
  const fits = (line: string) => textWidth(line, FONT) <= width - 2 * ROOM
  const most = Math.floor((height - 2 * HALF_GAP) / LINE_HEIGHT)
  const lines = fits(name) ? [name] : name.split(' ')
  if (lines.length > most || !lines.every(fits)) return []
  return share !== null && lines.length < most && fits(share) ? [...lines, share] : lines
}

function indexOf(params: unknown): number {
  return typeof params === 'object' && params !== null && 'dataIndex' in params ? Number(params.dataIndex) : -1
}
