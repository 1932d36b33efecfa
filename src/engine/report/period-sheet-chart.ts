import type { AnalysisChart } from '../../shared/analyses/analysis.ts'
import type { Words } from '../../shared/words/words.ts'
import type { AxisNames } from './bar-chart.ts'
import { hexOf } from './looks.ts'
import type { SheetChart } from './spreadsheet-library.ts'

/** What a chart over periods shows and where. */
export interface PeriodSheetChart {
  readonly kind: Extract<AnalysisChart['kind'], 'lines' | 'columns' | 'areas'>
  readonly title: string
  readonly axes: AxisNames
  /** Ranges of the same sheet, such as `$C$5:$C$15`. */
  readonly categories: string
  /** `color` is that of its place when left out. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly color?: string }[]
  readonly format: string
  /** Rows and columns it covers, counted from 0. */
  readonly rows: { readonly from: number; readonly to: number }
  readonly columns: readonly [from: number, to: number]
}

const TEXT_COLOR = '3A4653'
const COLORS = ['#0B6670', '#8A8F98', '#E69F00', '#CC79A7', '#D55E00', '#56B4E9', '#A361FB', '#9BB587', '#7B677C']
const KINDS = { lines: 'line', columns: 'column', areas: 'area' } as const

/** A native chart over periods, the year before and other lines beside the first. */
export function periodSheetChart(
  { kind, title, axes, categories, series, format, rows, columns }: PeriodSheetChart,
  { say }: Pick<Words, 'say'>,
): SheetChart {
  return {
    type: KINDS[kind],
    title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: TEXT_COLOR,
    anchor: { from: { row: rows.from, col: columns[0] }, to: { row: rows.to, col: columns[1] } },
    series: series.map(({ name, values, color }, at) => ({
      name,
      values,
      categories,
      color: hexOf(color ?? COLORS[at % COLORS.length] ?? TEXT_COLOR),
    })),
    ...(kind === 'areas' && { areaGrouping: 'stacked' as const }),
    legend: series.length > 1 ? 'bottom' : false,
    varyColors: false,
    roundedCorners: false,
    altText: say('report.chart.about', { title }),
    axes: {
      x: { title: axes.rows, axisTitleFontSize: 9, labelFontSize: 9, labelColor: TEXT_COLOR, majorTickMark: 'none' },
      y: {
        title: axes.figures,
        axisTitleRotation: -90,
        axisTitleFontSize: 9,
        labelFontSize: 9,
        labelColor: TEXT_COLOR,
        numberFormat: { formatCode: format, sourceLinked: false },
      },
    },
  }
}
