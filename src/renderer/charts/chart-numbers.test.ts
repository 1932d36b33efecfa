import { expect, it } from 'vitest'
import { TOKENS } from '../theme/tokens.ts'
import { chartNumbers, numbersText } from './chart-numbers.ts'
import { heatMap } from './heat-map.ts'
import { periodChart } from './period-chart.ts'
import { rowBars } from './row-bars.ts'

it('are those of bars, by the names of the rows', () => {
  const bars = [
    { name: 'North', value: 3, words: '3' },
    { name: 'North', value: 1.5, words: '1.5' },
  ]
  expect(chartNumbers(rowBars(bars, TOKENS.light)).slice(1)).toEqual([
    ['North', 3],
    ['North', 1.5],
  ])
})

it('are a column per line, empty where there is no figure', () => {
  const chart = periodChart(
    {
      kind: 'lines',
      axis: String,
      periods: ['Jan', 'Feb'],
      open: [false, true],
      series: [
        { name: 'Spending', values: [1, 2], words: ['1', '2'] },
        { name: 'Before', values: [null, 4], words: ['–', '4'] },
      ],
    },
    TOKENS.light,
  )
  expect(chartNumbers(chart)).toEqual([
    ['', 'Spending', 'Before'],
    ['Jan', 1, null],
    ['Feb', 2, 4],
  ])
})

it('are the table of a heat map', () => {
  const map = heatMap(
    {
      rows: ['Mon', 'Tue'],
      columns: ['9', '10'],
      short: String,
      values: [
        [1, null],
        [3, 4],
      ],
      words: [
        ['1', '–'],
        ['3', '4'],
      ],
    },
    TOKENS.light,
  )
  expect(chartNumbers(map)).toEqual([
    ['', '9', '10'],
    ['Mon', 1, null],
    ['Tue', 3, 4],
  ])
})

it('are pasted with the decimal mark of the reader, one row a line', () => {
  expect(
    numbersText(
      [
        ['a\tb', 1.5],
        ['c', null],
      ],
      ',',
    ),
  ).toBe('a b\t1,5\nc\t')
})
