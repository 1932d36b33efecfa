import { expect, test } from 'vitest'
import { say } from '../../ui/words.ts'
import { silhouetteWords } from './silhouette-words.ts'

test.each([
  [0.71, 'clearly separate groups'],
  [0.7, 'separate groups'],
  [0.51, 'separate groups'],
  [0.5, 'overlapping groups'],
  [0.26, 'overlapping groups'],
  [0.25, 'hardly any separate groups'],
  [-0.1, 'hardly any separate groups'],
])('a silhouette of %d means %s', (silhouette, words) => expect(say(silhouetteWords(silhouette))).toBe(words))
