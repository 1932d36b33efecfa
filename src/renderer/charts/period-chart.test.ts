import { expect, test } from 'vitest'
import { TOKENS } from '../theme/tokens.ts'
import { drawStill } from './echarts.ts'
import { periodChart, periodChartHeight } from './period-chart.ts'

const seriesOf = (names: readonly string[]) => names.map((name) => ({ name, values: [1, 2], words: ['1', '2'] }))
const chartOf = (names: readonly string[]) =>
  ({ kind: 'areas', periods: ['Jan', 'Feb'], open: [false, false], axis: String, series: seriesOf(names) }) as const
const NAMES = ['Champions', 'Potential Loyalist', 'Need Attention', 'Cannot Lose Them', 'Hibernating', 'Lost'].flatMap(
  (name) => [name, `${name} again`],
)

test.each([700, 1_000])('the whole legend stands above the picture, %d pixels wide', (width) => {
  const chart = chartOf(NAMES)
  const option = periodChart(chart, TOKENS.light)
  const svg = drawStill(option, width, periodChartHeight(chart))
  const lines = new Map(
    [...svg.matchAll(/translate\([\d.]+ ([\d.]+)\)"[^>]*>([^<]+)<\/text>/g)].map(([, y, text]) => [text, y]),
  )
  const { top } = option.grid as { top: number }
  for (const name of NAMES) expect(Number(lines.get(name))).toBeLessThanOrEqual(top - 14)
})

test('a legend of one line takes no more room than it did, and one series has none', () => {
  expect(periodChartHeight(chartOf(['Spending', 'Spending the year before']))).toBe(
    periodChartHeight(chartOf(['Spending'])),
  )
  expect(periodChart(chartOf(['Spending']), TOKENS.light)).not.toHaveProperty('legend')
})

test('one period is drawn as bars, since it has no line and no area', () => {
  const one = seriesOf(['Champions', 'Lost']).map((each) => ({ ...each, values: [1] }))
  for (const kind of ['areas', 'lines'] as const) {
    const drawn = periodChart({ ...chartOf([]), kind, periods: ['Jan'], series: one }, TOKENS.light)
    expect(drawn.series).toMatchObject([{ type: 'bar' }, { type: 'bar' }])
  }
})
