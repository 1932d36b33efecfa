import { expect, test } from 'vitest'
import { contrast } from '../../shared/format/contrast.ts'
import type { SegmentFigures } from '../../shared/model/summary.ts'
import { TOKENS } from '../theme/tokens.ts'
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

test('the treemap names what is drawn also where returns leave nothing on the whole, and says no share then', () => {
  const left = [
    { ...segment('Promising', 2, 4, '#e3cc15'), revenueShare: 0 },
    { ...segment('Lost', 1, -5, '#acacb0'), revenueShare: 0 },
  ]
  expect(segmentTreemap(left, 'revenue', null, TOKENS.light).series).toMatchObject([
    { data: [{ name: 'Promising', label: { show: true, formatter: 'Promising' } }] },
  ])
})

test('the treemap leaves out what has no area, and its labels can be read', () => {
  const option = segmentTreemap(SEGMENTS, 'revenue', 'GBP', TOKENS.light)
  const series = (Array.isArray(option.series) ? option.series[0] : option.series) as {
    data: { name: string; itemStyle: { color: string }; label: { color: string } }[]
  }
  expect(series.data.map((item) => item.name)).toEqual(['Champions', '<b>Lost</b>'])
  for (const { itemStyle, label } of series.data)
    expect(contrast(itemStyle.color, label.color)).toBeGreaterThanOrEqual(4.5)
})

test('the words name the largest segments', () => {
  const words = segmentsInWords(SEGMENTS)
  expect(words).toMatch(/^3 segments. Most customers: <b>Lost<\/b>, 80/)
  expect(words).toMatch(/Most revenue: Champions, 90/)
  expect(segmentsInWords([])).toBe('No segments.')
  expect(segmentWords(SEGMENTS[0], null).split('\n')[1]).toBe('20 customers, 20.0%')
  expect(segmentWords(undefined, null)).toBe('')
})
