import { expect, test } from 'vitest'
import { TOKENS } from '../theme/tokens.ts'
import { drawStill } from './echarts.ts'
import { forPaper, spreadOut } from './for-paper.ts'
import { periodChart } from './period-chart.ts'
import { rowBars } from './row-bars.ts'

const series = (names: readonly string[]) =>
  names.map((name, at) => ({ name, values: [1, 2, 3 + at], words: ['1', '2', '3'] }))
const periods = { periods: ['Jan', 'Feb', 'Mar'], open: [false, false, false], axis: String }
const NAMES = Array.from({ length: 14 }, (_, at) => `Segment number ${at + 1}`)

test('areas have their names beside them, and no legend that would have to be scrolled', () => {
  const chart = periodChart({ kind: 'areas', ...periods, series: series(NAMES) }, TOKENS.light)
  const svg = drawStill(forPaper(chart), 650, 260)
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`)
  expect(svg).not.toContain('1/2')
})

test('names lie apart, and none is lower than its area', () => {
  expect(spreadOut([10, 12, 30, 31, 90], 10)).toEqual([10, 20, 30, 40, 90])
})

test('a legend that is too long for a line takes two', () => {
  const chart = periodChart({ kind: 'lines', ...periods, series: series(NAMES) }, TOKENS.light)
  const svg = drawStill(forPaper(chart), 650, 260)
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`)
})

test('no name of a bar is cut', () => {
  const name = 'A product whose name takes more than a line of the space beside the bars, in full'
  const svg = drawStill(forPaper(rowBars([{ name, value: 1, words: '1' }], TOKENS.light)), 650, 60)
  const texts = Array.from(svg.matchAll(/>([^<>]+)<\/text>/g), ([, text]) => text).join(' ')
  expect(texts.replaceAll(/\s+/g, ' ')).toContain(name)
})
