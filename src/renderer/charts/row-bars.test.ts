import { expect, test } from 'vitest'
import { TOKENS } from '../theme/tokens.ts'
import { drawStill } from './echarts.ts'
import { rowBars, rowBarsHeight, rowBarsInWords } from './row-bars.ts'

const BARS = [
  { name: 'Norway', value: 250_000, words: '£25' },
  { name: 'Not stated', value: -10_000, words: '-£1' },
  { name: 'Without a customer', value: 300_000, words: '£30' },
]

test('every row is a bar in its place, less than nothing in its own colour', () => {
  expect(rowBars(BARS, TOKENS.light).series).toMatchObject([
    { data: [0, 0, 0] },
    {
      data: [
        { value: 250_000, itemStyle: { color: TOKENS.light.accent } },
        { value: -10_000, itemStyle: { color: TOKENS.light.bad } },
        { value: 300_000 },
      ],
    },
  ])
})

test('names are whole, on as many lines as they need', () => {
  const name = 'WHITE HANGING HEART T-LIGHT HOLDER WITH A CANDLE IN THE COLOUR OF THE SEASON (85123A)'
  const bars = [{ name, value: 1, words: '1' }, ...BARS]
  const height = rowBarsHeight(bars)
  expect(height).toBeGreaterThan(rowBarsHeight([...BARS, ...BARS.slice(0, 1)]))
  const lines = [...drawStill(rowBars(bars, TOKENS.light), 730, height).matchAll(/>([^<>]+)<\/text>/g)]
  expect(lines.map(([, line]) => line?.trim()).join(' ')).toContain(name)
})

test('no text of a file is taken for HTML', () => {
  expect(rowBars(BARS, TOKENS.dark).tooltip).toMatchObject({ renderMode: 'richText' })
})

test('the chart is told in a sentence, with its longest bar', () => {
  expect(rowBarsInWords(BARS, 'Spending')).toMatch(/^Spending .*Without a customer, £30/)
  expect(rowBarsInWords([], 'Spending')).toBe('Spending')
})
