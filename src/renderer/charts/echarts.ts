import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption, TreemapSeriesOption } from 'echarts/charts'
import { BarChart, LineChart, ScatterChart, TreemapChart } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import type { ComposeOption, EChartsType } from 'echarts/core'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, LineChart, ScatterChart, TreemapChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** What a chart of this app can be made of. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | TreemapSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>

/** A chart on a page, drawn as vectors so that zoom and print stay sharp. */
export function mountChart(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: 'svg' })
}
