import { expect, test } from 'vitest'
import { isPrintRoute, printRoute } from './print-route.ts'

test('an address for paper names the language where one is asked for', () => {
  expect(printRoute(null)).toBe('?print')
  expect(printRoute('de-CH')).toBe('?print&locale=de-CH')
})

test('an address for paper is read as one, in any language', () => {
  expect(isPrintRoute(printRoute(null))).toBe(true)
  expect(isPrintRoute(printRoute('de-CH'))).toBe(true)
})

test.each(['', '?', '?print=run-1', '?locale=en-GB', '?print&locale=', '?print&locale="><script>', '?print&print'])(
  '%j asks for the window',
  (search) => expect(isPrintRoute(search)).toBe(false),
)
