import { expect, test } from 'vitest'
import { scoreBlocks } from './score-blocks.ts'

test('the cut points stand between the scores, the best at the right', () => {
  const orders = scoreBlocks('frequency', [1, 2, 3, 6], 4)
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
  expect(scoreBlocks('recency', [14, 33, 72, 180], 4).map(({ cut }) => cut)).toEqual([180, 72, 33, 14, null])
})
