import { expect, test } from 'vitest'
import { silhouetteWords } from './silhouette-words.ts'

test.each([
  [0.71, 'clearly separate groups'],
  [0.7, 'separate groups'],
  [0.51, 'separate groups'],
  [0.5, 'groups that overlap'],
  [0.26, 'groups that overlap'],
  [0.25, 'hardly any separate groups'],
  [-0.1, 'hardly any separate groups'],
])('a silhouette of %d means %s', (silhouette, words) => expect(silhouetteWords(silhouette)).toBe(words))
