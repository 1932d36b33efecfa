import { textOn } from '../../shared/format/contrast.ts'
import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { say } from '../ui/words.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** A table of figures as fields. */
export interface HeatMap {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Row by row; null where there is no figure. */
  readonly values: readonly (readonly (number | null)[])[]
  /** A value as short as it can be read. */
  readonly short: (value: number) => string
  /** The values as people read them. */
  readonly words: readonly (readonly string[])[]
}

const FIELD_HEIGHT = 24

/** With more columns than these, fields are too narrow for figures, and some columns for a name. */
const MOST_NAMED = 14
/** The pixels of a name: a field on the smallest page with so many columns as there are segments, and part of the gaps beside it. */
const NAME_WIDTH = 64
const NAME_LINE = 12

/** The height in pixels that rows need, with the names of the columns on as many lines as they take. */
export function heatMapHeight({ rows, columns }: Pick<HeatMap, 'rows' | 'columns'>): number {
  const words = isNamed(columns) ? columns.map((name) => name.split(' ').length) : []
  return rows.length * FIELD_HEIGHT + 34 + NAME_LINE * (Math.max(1, ...words) - 1)
}

/** Whether each column has room for its name, on several lines. */
function isNamed(columns: readonly string[]): boolean {
  return columns.length <= MOST_NAMED
}

/** Figures as fields, the darker the more, in the order of the table. */
export function heatMap({ rows, columns, values, short, words }: HeatMap, tokens: Tokens): ChartOption {
  const data = values.flatMap((row, y) => row.flatMap((value, x) => (value === null ? [] : [[x, y, value] as const])))
  const most = data.reduce((highest, [, , value]) => Math.max(highest, value), 0)
  const axis = {
    type: 'category' as const,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: tokens.textQuiet, fontSize: 11, hideOverlap: true },
  }
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 8, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'item',
      formatter: (params) => {
        const [x, y] = placeOf(params)
        return say('charts.heat.field', { row: rows[y] ?? '', column: columns[x] ?? '', value: words[y]?.[x] ?? '' })
      },
    },
    // Their names can repeat; their places tell them apart.
    xAxis: {
      ...axis,
      data: columns.map((_, at) => String(at)),
      axisLabel: {
        ...labelled(axis.axisLabel, columns),
        ...(isNamed(columns) && {
          interval: 0,
          hideOverlap: false,
          fontSize: 10,
          width: NAME_WIDTH,
          lineHeight: NAME_LINE,
          overflow: 'break' as const,
        }),
      },
    },
    yAxis: {
      ...axis,
      inverse: true,
      data: rows.map((_, at) => String(at)),
      axisLabel: { ...labelled(axis.axisLabel, rows), interval: 0 },
    },
    visualMap: { show: false, min: 0, max: most || 1, inRange: { color: [tokens.track, tokens.accent] } },
    series: [
      {
        type: 'heatmap',
        data: data.map(([x, y, value]) => ({
          value: [x, y, value],
          label: { color: textOn(fieldColor(most === 0 ? 0 : value / most, tokens)) },
        })),
        itemStyle: { borderColor: tokens.surface, borderWidth: 1 },
        label: {
          show: isNamed(columns),
          fontSize: 10,
          formatter: ({ value }: { value: unknown }) => (Array.isArray(value) ? short(Number(value[2])) : ''),
        },
      },
    ],
  }
}

/** The colour of a field as the chart draws it, `#rrggbb`, for a part of the most. */
export function fieldColor(part: number, { track, accent }: Tokens): string {
  const share = Math.min(1, Math.max(0, part))
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [track, accent].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number]
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

function labelled<Label extends object>(label: Label, names: readonly string[]) {
  return { ...label, formatter: (at: string) => names[Number(at)] ?? '' }
}

function placeOf(params: unknown): [x: number, y: number] {
  const value: unknown = typeof params === 'object' && params !== null && 'value' in params ? params.value : null
  return Array.isArray(value) ? [Number(value[0]), Number(value[1])] : [-1, -1]
}
