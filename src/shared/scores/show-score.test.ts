import { expect, test } from 'vitest'
import { shownScore, shownScores } from './show-score.ts'

test('the best score is written as the highest number or as 1, and the way back is the same', () => {
  expect([1, 2, 3, 4, 5].map((score) => shownScore(score, 5, 'highest'))).toEqual([1, 2, 3, 4, 5])
  expect([1, 2, 3, 4, 5].map((score) => shownScore(score, 5, 'lowest'))).toEqual([5, 4, 3, 2, 1])
  expect(shownScore(shownScore(7, 10, 'lowest'), 10, 'lowest')).toBe(7)
  expect(shownScores({ r: 5, f: 1, m: 3 }, { r: 5, f: 4, m: 3 }, 'lowest')).toEqual({ r: 1, f: 4, m: 1 })
})
