import type {
  BarSeriesOption,
  BoxplotSeriesOption,
  LineSeriesOption,
  RadarSeriesOption,
  ScatterSeriesOption,
  TreemapSeriesOption,
} from 'echarts/charts'
import { BarChart, BoxplotChart, LineChart, RadarChart, ScatterChart, TreemapChart } from 'echarts/charts'
import type {
  GridComponentOption,
  LegendComponentOption,
  RadarComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import { GridComponent, LegendComponent, RadarComponent, TooltipComponent } from 'echarts/components'
import type { ComposeOption, EChartsType } from 'echarts/core'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([
  BarChart,
  BoxplotChart,
  LineChart,
  RadarChart,
  ScatterChart,
  TreemapChart,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TooltipComponent,
  SVGRenderer,
])

/** What a chart of this app can be made of. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | BoxplotSeriesOption
  | LineSeriesOption
  | RadarSeriesOption
  | ScatterSeriesOption
  | TreemapSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | RadarComponentOption
  | TooltipComponentOption
>

/** A chart on a page, drawn as vectors so that zoom and print stay sharp. */
export function mountChart(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: 'svg' })
}
