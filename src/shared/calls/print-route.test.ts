import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BEST_IS } from '../scores/show-score.ts'
import { PAPERS, printRoute, readPrintRoute } from './print-route.ts'

test('an address gives back what it was made of', () => {
  const job = fc.record({
    runId: fc.integer({ min: 1, max: 999_999_999 }),
    paper: fc.constantFrom(...PAPERS),
    top: fc.integer({ min: 0, max: 100 }),
    bestIs: fc.constantFrom(...BEST_IS),
  })
  fc.assert(
    fc.property(job, (asked) => {
      expect(readPrintRoute(printRoute(asked))).toEqual(asked)
    }),
  )
})

test.each([
  '',
  '?',
  '?screen',
  '?print=',
  '?print=run-1-a4',
  '?print=run-1-a4-top-5',
  '?print=run-1-a0-top-5-best-highest',
  '?print=run-x-a4-top-5-best-lowest',
])('%j asks for no report', (search) => expect(readPrintRoute(search)).toBeNull())
