import { expect, test } from 'vitest'
import { contrast, textOn } from '../../shared/format/contrast.ts'
import type { SegmentFigures } from '../../shared/model/summary.ts'
import { TOKENS } from '../theme/tokens.ts'
import { formatShare } from '../ui/format.ts'
import { drawStill } from './echarts.ts'
import { segmentBars, segmentsInWords, segmentWords } from './segment-bars.ts'
import { segmentTreemap } from './segment-treemap.ts'

const segment = (name: string, customers: number, revenue: number, color: string): SegmentFigures => ({
  name,
  color,
  meaning: '',
  action: '',
  customers,
  share: customers / 100,
  revenue: revenue * 10_000,
  revenueShare: revenue / 1000,
  meanRecencyDays: 1,
  meanFrequency: 1,
  meanMonetary: 1,
})

const SEGMENTS = [
  segment('Champions', 20, 900, '#0b6670'),
  segment('<b>Lost</b>', 80, 110, '#f0c04a'),
  segment('Refunded', 0, -10, '#333333'),
]

test('the bars show both shares of every segment in its own colour', () => {
  const option = segmentBars(SEGMENTS, 'GBP', TOKENS.light)
  expect(option.series).toMatchObject([
    {
      name: 'Share of customers',
      data: [{ value: 0.2, itemStyle: { color: '#0b667073' } }, { value: 0.8 }, { value: 0 }],
    },
    {
      name: 'Share of revenue',
      data: [{ value: 0.9, itemStyle: { color: '#0b6670' } }, { value: 0.11 }, { value: 0 }],
    },
  ])
})

test('no text of a file is taken for HTML', () => {
  for (const option of [
    segmentBars(SEGMENTS, null, TOKENS.dark),
    segmentTreemap(SEGMENTS, 'revenue', null, TOKENS.dark),
  ])
    expect(option.tooltip).toMatchObject({ renderMode: 'richText' })
})

/** The lines of text of a treemap, and the colours of its areas in the order of the segments. */
function drawnTreemap(
  segments: readonly SegmentFigures[],
  measure: 'customers' | 'revenue',
  width = 600,
  height = 300,
): { readonly lines: readonly string[]; readonly colors: readonly string[] } {
  const svg = drawStill(segmentTreemap(segments, measure, 'GBP', TOKENS.light), width, height)
  return {
    lines: [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line ?? ''),
    colors: [...svg.matchAll(/<path [^>]*fill="(#[^"]*)"/g)].map(([, color]) => color ?? ''),
  }
}

test('the treemap names what is drawn also where returns leave nothing on the whole, and says no share then', () => {
  const left = [
    { ...segment('Promising', 2, 4, '#e3cc15'), revenueShare: 0 },
    { ...segment('Lost', 1, -5, '#acacb0'), revenueShare: 0 },
  ]
  expect(drawnTreemap(left, 'revenue')).toEqual({ lines: ['Promising'], colors: ['#e3cc15'] })
})

test('the treemap leaves out what has no area, and its labels can be read', () => {
  const { lines, colors } = drawnTreemap(SEGMENTS, 'revenue', 1_200)
  expect(colors).toEqual(['#0b6670', '#f0c04a'])
  expect(lines).toEqual(['Champions', '90.0%', '&lt;b&gt;Lost&lt;/b&gt;', '11.0%'])
  for (const color of colors) expect(contrast(color, textOn(color))).toBeGreaterThanOrEqual(4.5)
})

test('the names in a treemap are whole or absent, however little room there is', () => {
  const many = ['Champions', 'Cannot Lose Them', 'Potential Loyalist', 'About To Sleep', 'New'].map((name, at) =>
    segment(name, 40 - 9 * at, 1, '#0b6670'),
  )
  const shares = new Set(many.map(({ share }) => formatShare(share)))
  const counts = [1_200, 600, 300, 150, 80, 30].map((width) => {
    const { lines, colors } = drawnTreemap(many, 'customers', width, 200)
    expect(colors).toHaveLength(many.length)
    const text = lines.filter((line) => !shares.has(line)).join(' ')
    const named = many.filter(({ name }) => text.includes(name))
    expect(text.length).toBe(named.map(({ name }) => name).join(' ').length)
    return named.length
  })
  expect(counts[0]).toBe(many.length)
  expect(counts.at(-1)).toBe(0)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('the words name the largest segments', () => {
  const words = segmentsInWords(SEGMENTS)
  expect(words).toMatch(/^3 segments. Most customers: <b>Lost<\/b>, 80/)
  expect(words).toMatch(/Most revenue: Champions, 90/)
  expect(segmentsInWords([])).toBe('No segments.')
  expect(segmentWords(SEGMENTS[0], null).split('\n')[1]).toBe('20 customers, 20.0%')
  expect(segmentWords(undefined, null)).toBe('')
})
