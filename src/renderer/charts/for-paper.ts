import { TOKENS } from '../theme/tokens.ts'
import type { ChartOption } from './echarts.ts'

/** The pixels that a line of a legend takes, and about how many characters stand in it. */
const LEGEND_LINE = 22
const LEGEND_CHARACTERS = 70

/** The most pixels of names beside bars, about how wide a character of them is, and the pixels of names beside areas. */
const NAME_WIDTH = 250
const CHARACTER_WIDTH = 7
const AREA_NAME_WIDTH = 130

/** About how high areas are drawn, and the line of a name beside them, in pixels. */
const AREA_HEIGHT = 215
const NAME_HEIGHT = 11

type Series = Extract<NonNullable<ChartOption['series']>, readonly unknown[]>[number]

/**
 * A chart as it can be printed: nothing that has to be scrolled or pointed at, no name cut, and areas told apart without colours, by
 * lines between them and names beside them.
 */
export function forPaper(option: ChartOption): ChartOption {
  const { legend, yAxis, grid } = option
  const series = [option.series ?? []].flat()
  const isStacked = series.some((each) => each.type === 'line' && each.stack !== undefined)
  if (isStacked) {
    return {
      ...option,
      legend: { show: false },
      ...(isOne(grid) && { grid: { ...grid, top: 12, right: AREA_NAME_WIDTH } }),
      series: withNames(series),
    }
  }
  const lines = Math.ceil(series.reduce((sum, { name }) => sum + String(name ?? '').length + 8, 0) / LEGEND_CHARACTERS)
  return {
    ...option,
    ...(isOne(legend) && { legend: { ...legend, type: 'plain' as const } }),
    ...(isOne(legend) && isOne(grid) && lines > 1 && { grid: { ...grid, top: 12 + lines * LEGEND_LINE } }),
    ...(isOne(yAxis) &&
      yAxis.type === 'category' && {
        yAxis: {
          ...yAxis,
          axisLabel: { ...yAxis.axisLabel, width: nameWidth(yAxis), overflow: 'break', fontSize: 10.5, lineHeight: 12 },
        } as NonNullable<ChartOption['yAxis']>,
      }),
  }
}

/** An area with a line on it, and its name at the end of it, so many pixels lower. */
function named<Line extends object>(line: Line, lower: number) {
  const { text } = TOKENS.light
  return {
    ...line,
    lineStyle: { width: 0.75, color: text },
    endLabel: {
      show: true,
      formatter: '{a}',
      color: text,
      fontSize: 9.5,
      offset: [0, lower] as [number, number],
      width: AREA_NAME_WIDTH - 10,
      overflow: 'break' as const,
    },
  }
}

/** Areas with their names beside their ends, thin ones a little higher, so that no name lies on another. */
function withNames(series: readonly Series[]): Series[] {
  let sum = 0
  const tops = series.map((each) => {
    sum += lastOf(each)
    return sum
  })
  const places = tops.map((top) => (top / (tops.at(-1) || 1)) * AREA_HEIGHT)
  const spread = spreadOut(places, Math.min(NAME_HEIGHT, AREA_HEIGHT / Math.max(1, places.length)))
  return series.map((each, at) =>
    each.type === 'line' ? named(each, (places[at] as number) - (spread[at] as number)) : each,
  )
}

/** Ascending places at least a gap from one another, none lower than it was. */
export function spreadOut(places: readonly number[], gap: number): readonly number[] {
  let before = Number.NEGATIVE_INFINITY
  return places.map((place) => {
    before = Math.max(place, before + gap)
    return before
  })
}

function lastOf({ data }: Series): number {
  const last: unknown = Array.isArray(data) ? data.at(-1) : undefined
  const value: unknown = typeof last === 'object' && last !== null && 'value' in last ? last.value : last
  return typeof value === 'number' ? value : 0
}

/** As wide as the longest name, which breaks into lines where that is too wide. */
function nameWidth({ data = [], axisLabel }: CategoryAxis): number {
  const name = axisLabel?.formatter
  const longest = data.reduce<number>((most, value, at) => {
    const text = typeof name === 'function' ? String(name(String(value), at)) : String(value)
    return Math.max(most, text.length)
  }, 0)
  return Math.min(NAME_WIDTH, longest * CHARACTER_WIDTH)
}

/** What is read of an axis of names. */
interface CategoryAxis {
  readonly data?: readonly unknown[] | undefined
  readonly axisLabel?: { readonly formatter?: unknown } | undefined
}

function isOne<T>(value: T | readonly T[] | undefined): value is T & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
