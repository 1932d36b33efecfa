import { expect, test } from 'vitest'
import { TOKENS } from '../theme/tokens.ts'
import { rowBars, rowBarsInWords } from './row-bars.ts'

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

test('no text of a file is taken for HTML', () => {
  expect(rowBars(BARS, TOKENS.dark).tooltip).toMatchObject({ renderMode: 'richText' })
})

test('the chart is told in a sentence, with its longest bar', () => {
  expect(rowBarsInWords(BARS, 'Spending')).toMatch(/^Spending .*Without a customer, £30/)
  expect(rowBarsInWords([], 'Spending')).toBe('Spending')
})
