import { expect, it } from 'vitest'
import { chartPicture } from './chart-picture.ts'
import { periodChart } from './period-chart.ts'
import { rowBars } from './row-bars.ts'

it('is an SVG with title, shop and period over the chart, whatever they are written with', () => {
  const bars = [{ name: 'A & B', value: 3, words: '3' }]
  const frame = { title: 'Stores <all>', about: 'Quay & Co', width: 400, height: 100 }
  const svg = chartPicture((tokens) => rowBars(bars, tokens), frame)
  expect(svg).toContain('>Stores &lt;all></text>')
  expect(svg).toContain('>Quay &amp; Co</text>')
  expect(svg).toContain('width="448" height="188"')
  expect(svg).toMatch(/<svg x="24" y="64" /)
  expect(svg).toContain('A &amp; B')
})

it('draws lines over periods too', () => {
  const chart = {
    kind: 'lines',
    periods: ['Jan', 'Feb'],
    open: [false, true],
    series: [
      { name: 'Spending', values: [1, 2], words: ['1', '2'] },
      { name: 'Before', values: [null, 4], words: ['–', '4'] },
    ],
    axis: String,
  } as const
  const frame = { title: 'Months', about: '', width: 400, height: 100 }
  expect(chartPicture((tokens) => periodChart(chart, tokens), frame)).toMatch(
    /font-family:system-ui, [^"]*sans-serif;"[^>]*>Feb<\/text>/,
  )
})
