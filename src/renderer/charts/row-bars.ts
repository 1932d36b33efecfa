import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { say } from '../ui/words.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** One bar: a row of a table. */
export interface RowBar {
  readonly name: string
  readonly value: number
  /** The value as people read it. */
  readonly words: string
  /** Where it begins; at 0 when left out. */
  readonly from?: number
}

/** The pixels that names have beside the bars, that a line of one is high, and about how many characters stand in it. */
const NAME_WIDTH = 260
const NAME_LINE = 12
const NAME_CHARACTERS = 36

/** The height in pixels that bars need: each has room for the name that takes most lines. */
export function rowBarsHeight(bars: readonly Pick<RowBar, 'name'>[]): number {
  const lines = bars.reduce((most, { name }) => Math.max(most, Math.ceil(name.length / NAME_CHARACTERS)), 1)
  return bars.length * Math.max(24, lines * NAME_LINE + 6) + 8
}

/** One bar per row of a table, in the order of its rows, each with its value. */
export function rowBars(bars: readonly RowBar[], tokens: Tokens): ChartOption {
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: { left: 4, right: 90, top: 4, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...tooltip(tokens),
      trigger: 'item',
      formatter: (params) => {
        const bar = bars[indexOf(params)]
        return bar === undefined ? '' : `${bar.name}\n${bar.words}`
      },
    },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      // Two rows can have one name; their places tell them apart.
      data: bars.map((_, at) => String(at)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: tokens.text,
        fontSize: 12,
        margin: 10,
        width: NAME_WIDTH,
        overflow: 'break',
        lineHeight: NAME_LINE,
        interval: 0,
        formatter: (at: string) => bars[Number(at)]?.name ?? '',
      },
    },
    series: [
      {
        // What a bar that begins elsewhere stands on.
        type: 'bar',
        stack: 'bars',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: bars.map(({ value, from = 0 }) => (from === 0 ? 0 : Math.min(from, from + value))),
      },
      {
        type: 'bar',
        stack: 'bars',
        cursor: 'default',
        barWidth: 12,
        label: {
          show: true,
          position: 'right',
          color: tokens.textQuiet,
          fontSize: 11,
          formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.words ?? '',
        },
        data: bars.map(({ value, from = 0 }) => ({
          value: from === 0 ? value : Math.abs(value),
          itemStyle: { color: value < 0 ? tokens.bad : tokens.accent, borderRadius: 2 },
        })),
      },
    ],
  }
}

/** The chart in a sentence; `measure` says what its bars are. */
export function rowBarsInWords(bars: readonly RowBar[], measure: string): string {
  const [first, ...others] = bars
  if (first === undefined) return measure
  const most = others.reduce((best, bar) => (bar.value > best.value ? bar : best), first)
  return say('charts.rows.label', { measure, name: most.name, value: most.words })
}

function indexOf(params: unknown): number {
  return typeof params === 'object' && params !== null && 'dataIndex' in params ? Number(params.dataIndex) : -1
}
