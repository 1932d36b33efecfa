import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { scoresInWords } from './scores-in-words.ts'

const FIVE = { r: 5, f: 5, m: 5 }

it.each([
  [{ r: 2, f: 5, m: 5 }, 'Long away (2 of 5), but came often (5 of 5) and spent much (5 of 5).'],
  [{ r: 5, f: 5, m: 5 }, 'Here lately (5 of 5), came often (5 of 5) and spent much (5 of 5).'],
  [{ r: 5, f: 4, m: 1 }, 'Here lately (5 of 5), came often (4 of 5), but spent little (1 of 5).'],
  [{ r: 1, f: 5, m: 1 }, 'Long away (1 of 5), but came often (5 of 5), though spent little (1 of 5).'],
  [{ r: 3, f: 3, m: 3 }, 'Away for a while (3 of 5), came now and then (3 of 5) and spent a middling amount (3 of 5).'],
  [{ r: 1, f: 3, m: 5 }, 'Long away (1 of 5), came now and then (3 of 5), but spent much (5 of 5).'],
])('says %j in words', (scores, words) => {
  expect(scoresInWords(scores, FIVE, DEFAULT_SETTINGS)).toBe(words)
})

it('goes by how many scores there are and by what the measures count', () => {
  expect(scoresInWords({ r: 3, f: 3, m: 1 }, { r: 3, f: 10, m: 1 }, { frequency: 'lines', monetary: 'perOrder' })).toBe(
    'Here lately (3 of 3), but bought few lines (3 of 10) and spent a middling amount per order (1 of 1).',
  )
})
