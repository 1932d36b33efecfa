import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAPERS, printRoute, readPrintRoute } from './print-route.ts'

test('an address gives back what it was made of', () => {
  const job = fc.record({
    runId: fc.integer({ min: 1, max: 999_999_999 }),
    paper: fc.constantFrom(...PAPERS),
    top: fc.integer({ min: 0, max: 100 }),
  })
  fc.assert(
    fc.property(job, (asked) => {
      expect(readPrintRoute(printRoute(asked))).toEqual(asked)
    }),
  )
})

test.each(['', '?', '?screen', '?print=', '?print=run-1-a4', '?print=run-1-a0-top-5', '?print=run-x-a4-top-5'])(
  '%j asks for no report',
  (search) => expect(readPrintRoute(search)).toBeNull(),
)
