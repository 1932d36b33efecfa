import { expect, test } from 'vitest'
import { say } from '../../ui/words.ts'
import { agreementDegree } from './agreement-degree.ts'

test.each([
  [1, 'same'],
  [0.95, 'same'],
  [0.949, 'most'],
  [0.75, 'most'],
  [0.749, 'little'],
  [-0.1, 'little'],
])('an adjusted Rand index of %d is %s', (index, degree) => expect(agreementDegree(index)).toBe(degree))

test('a second opinion is written with its agreement, and with the sample where there is one', () => {
  const written = (index: number, sampled: 'yes' | 'no') =>
    say('clusters.trust.opinion', { degree: agreementDegree(index), agreement: String(index), sampled, count: 20_000 })
  expect(written(0.97, 'no')).toBe(
    'A second program, ml-kmeans, found the same groups. Agreement: 0.97, where 1 is identical.',
  )
  expect(written(0.8, 'yes')).toMatch(/most customers into the same groups.* a random sample of 20,000 customers\.$/)
  expect(written(0.1, 'no')).toContain('found different groups')
})
