import { expect, test } from 'vitest'
import { scoreBlocks } from './score-blocks.ts'

test('the cut points stand between the scores, the best at the right', () => {
  const orders = scoreBlocks({
    measure: 'frequency',
    value: 4,
    score: 4,
    thresholds: [1, 2, 3, 6],
  })
  expect(orders.map(({ score, cut }) => [score, cut])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 6],
    [5, null],
  ])
  expect(orders.filter((block) => block.isHere).map((block) => block.score)).toEqual([4])
})

test('recency runs from many days to few', () => {
  const days = scoreBlocks({
    measure: 'recency',
    value: 20,
    score: 4,
    thresholds: [14, 33, 72, 180],
  })
  expect(days.map(({ cut }) => cut)).toEqual([180, 72, 33, 14, null])
})
