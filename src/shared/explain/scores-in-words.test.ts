import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { ENGLISH } from '../words/english.ts'
import { scoresInWords } from './scores-in-words.ts'

const FIVE = { r: 5, f: 5, m: 5 }
const HIGHEST = { words: ENGLISH, bestIs: 'highest' } as const

it.each([
  [{ r: 2, f: 5, m: 1 }, 'Last bought a long time ago (2 of 5), buys often (5 of 5), spends little (1 of 5).'],
  [{ r: 4, f: 1, m: 4 }, 'Bought recently (4 of 5), buys rarely (1 of 5), spends a lot (4 of 5).'],
  [
    { r: 3, f: 3, m: 3 },
    'Last bought a while ago (3 of 5), buys now and then (3 of 5), spends an average amount (3 of 5).',
  ],
])('says %j in words', (scores, sentence) => {
  expect(scoresInWords(scores, FIVE, DEFAULT_SETTINGS, HIGHEST)).toBe(sentence)
})

it('goes by how many scores there are and by what the measures count', () => {
  const kinds = { frequency: 'lines', monetary: 'perOrder' } as const
  expect(scoresInWords({ r: 3, f: 3, m: 1 }, { r: 3, f: 10, m: 1 }, kinds, HIGHEST)).toBe(
    'Bought recently (3 of 3), buys few lines (3 of 10), spends an average amount per order (1 of 1).',
  )
})

it.each([
  [1, ['spends an average amount']],
  [2, ['spends little', 'spends a lot']],
  [4, ['spends little', 'spends an average amount', 'spends an average amount', 'spends a lot']],
])('has the lowest and the highest of %d scores as little and a lot, what lies between as average', (m, words) => {
  const said = Array.from({ length: m }, (_, at) =>
    scoresInWords({ r: 1, f: 1, m: at + 1 }, { r: 5, f: 5, m }, DEFAULT_SETTINGS, HIGHEST),
  )
  expect(said.map((sentence) => sentence.split(', ')[2])).toEqual(
    words.map((each, at) => `${each} (${at + 1} of ${m}).`),
  )
})
