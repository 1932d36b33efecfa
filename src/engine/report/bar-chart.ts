import type { Words } from '../../shared/words/words.ts'
import { hexOf } from './looks.ts'
import type { SheetChart } from './spreadsheet-library.ts'

/** What a chart's axes are called: that of its rows and that of its figures. */
export interface AxisNames {
  readonly rows: string
  readonly figures: string
}

/** What a chart of horizontal bars shows and where. */
export interface BarChart {
  readonly title: string
  /** What the bars stand for, and what is counted: the names of the axes. */
  readonly axes: AxisNames
  /** Ranges of the same sheet, such as `$C$5:$C$15`. */
  readonly categories: string
  readonly values: string
  /** `#rrggbb` per bar, in the order of the rows. */
  readonly colors: readonly string[]
  readonly format: string
  /** Rows and columns it covers, counted from 0. */
  readonly rows: { readonly from: number; readonly to: number }
  readonly columns: readonly [from: number, to: number]
}

const TEXT_COLOR = '3A4653'
const GRID_COLOR = 'FFFFFF'

/** A native chart of horizontal bars in the table's order, each bar with its colour and its value. */
export function barChart(
  { title, axes, categories, values, colors, format, rows, columns }: BarChart,
  { say }: Pick<Words, 'say'>,
): SheetChart {
  const numberFormat = { formatCode: format, sourceLinked: false }
  return {
    type: 'bar',
    title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: TEXT_COLOR,
    anchor: { from: { row: rows.from, col: columns[0] }, to: { row: rows.to, col: columns[1] } },
    series: [
      {
        name: title,
        values,
        categories,
        color: '8A8F98',
        invertIfNegative: false,
        dataPoints: colors.map((color, idx) => ({ idx, fillColor: hexOf(color) })),
        dataLabels: { showValue: true, position: 'outEnd', numberFormat, fontSize: 9, fontColor: TEXT_COLOR },
      },
    ],
    gapWidth: 40,
    legend: false,
    varyColors: false,
    roundedCorners: false,
    altText: say('report.chart.about', { title }),
    chartSpaceBorderColor: GRID_COLOR,
    axes: {
      x: {
        title: axes.rows,
        axisTitleFontSize: 9,
        axisTitleRotation: -90,
        reverse: true,
        labelFontSize: 9,
        labelColor: TEXT_COLOR,
        majorTickMark: 'none',
      },
      y: { title: axes.figures, axisTitleFontSize: 9, labelFontSize: 9, labelColor: TEXT_COLOR, numberFormat },
    },
  }
}
