import type { Tokens } from '../theme/tokens.ts'
import { FONTS } from '../theme/tokens.ts'
import { say } from '../ui/words.ts'
import { clusterColor } from './cluster-colors.ts'
import type { ChartOption } from './echarts.ts'
import { tooltip } from './tooltip.ts'

/** A line, a row of columns or a part of the areas. */
export interface PeriodSeries {
  readonly name: string
  /** One per period in the unit of the axis; null where there is no figure. */
  readonly values: readonly (number | null)[]
  /** The values as people read them. */
  readonly words: readonly string[]
  /** Its own colour; that of its place when left out. */
  readonly color?: string
}

/** What is drawn over periods. */
export interface PeriodChart {
  readonly kind: 'lines' | 'columns' | 'areas'
  readonly periods: readonly string[]
  /** Whether each period is not over yet: it is drawn lighter. */
  readonly open: readonly boolean[]
  /** A figure of the axis, as short as it can be read. */
  readonly axis: (value: number) => string
  /** The first one is what is looked at; others, such as the year before, are beside it. Areas are all alike. */
  readonly series: readonly PeriodSeries[]
}

/** The pixels that it is high without a legend of several lines, that such a line takes, and about how many characters stand in it. */
const HEIGHT = 260
const LEGEND_LINE = 22
const LEGEND_CHARACTERS = 105
/** The room of a mark and the gap after a name, in characters. */
const MARK_CHARACTERS = 8

/** The pixels that a chart over periods needs to be high. */
export function periodChartHeight({ series }: Pick<PeriodChart, 'series'>): number {
  return HEIGHT + LEGEND_LINE * Math.max(0, legendLines(series) - 1)
}

/** The lines of the legend on the smallest page; none for a single series. */
function legendLines(series: PeriodChart['series']): number {
  if (series.length < 2) return 0
  const characters = series.reduce((sum, { name }) => sum + name.length + MARK_CHARACTERS, 0)
  return Math.ceil(characters / LEGEND_CHARACTERS)
}

/** Figures over periods in their order. */
export function periodChart({ kind, periods, open, axis, series }: PeriodChart, tokens: Tokens): ChartOption {
  const lines = legendLines(series)
  return {
    textStyle: { fontFamily: FONTS.text },
    grid: {
      left: 4,
      right: 16,
      top: 12 + LEGEND_LINE * lines,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...(lines > 0 && {
      legend: {
        top: 0,
        left: 0,
        textStyle: { color: tokens.textQuiet },
        inactiveColor: tokens.lineStrong,
      },
    }),
    tooltip: {
      ...tooltip(tokens),
      trigger: 'axis',
      axisPointer: { type: kind === 'columns' ? 'shadow' : 'line' },
      formatter: (params) => {
        const at = indexOf(params)
        const figures = series.map(({ name, words }) => say('charts.period.figure', { name, value: words[at] ?? '' }))
        return [periods[at] ?? '', ...(open[at] ? [say('charts.period.open')] : []), ...figures].join('\n')
      },
    },
    xAxis: {
      type: 'category',
      boundaryGap: kind === 'columns' || periods.length === 1,
      data: [...periods],
      axisLine: { lineStyle: { color: tokens.lineStrong } },
      axisTick: { show: false },
      axisLabel: { color: tokens.textQuiet, fontSize: 11, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      // Of whole numbers no part of one is a place on the axis, whose labels would repeat.
      minInterval: series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0))) ? 1 : 0,
      splitLine: { lineStyle: { color: tokens.line } },
      axisLabel: { color: tokens.textQuiet, fontSize: 11, formatter: axis },
    },
    series: series.map((each, at) => seriesOption(kind, each, open, { at, tokens })),
  }
}

function seriesOption(
  kind: PeriodChart['kind'],
  { name, values, color: own }: PeriodSeries,
  open: readonly boolean[],
  { at, tokens }: { readonly at: number; readonly tokens: Tokens },
) {
  const beside = at === 0 ? tokens.accent : tokens.textQuiet
  const color = own ?? (kind !== 'areas' && at < 2 ? beside : clusterColor(at + 1))
  const data = values.map((value, period) => ({
    value: value ?? '-',
    ...(open[period] && { symbol: 'emptyCircle', itemStyle: { opacity: 0.45 } }),
  }))
  // One period has no line and no area.
  if (kind === 'columns' || values.length === 1) {
    const isStacked = kind === 'areas'
    return {
      type: 'bar' as const,
      name,
      data,
      itemStyle: { color },
      barMaxWidth: isStacked ? 80 : 28,
      barGap: '10%',
      ...(isStacked && { stack: 'all' }),
    }
  }
  return {
    type: 'line' as const,
    name,
    data,
    color,
    symbol: 'circle',
    symbolSize: values.length > 60 ? 0 : 5,
    lineStyle: { width: 2, type: kind === 'lines' && at === 1 ? ('dashed' as const) : ('solid' as const) },
    ...(kind === 'areas' && { stack: 'all', areaStyle: { opacity: 0.75 }, lineStyle: { width: 0 }, symbolSize: 0 }),
  }
}

function indexOf(params: unknown): number {
  const first: unknown = Array.isArray(params) ? params[0] : params
  return typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : -1
}
