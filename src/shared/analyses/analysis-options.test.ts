import { expect, it } from 'vitest'
import { type AnalysisOptions, isOptionValue, withInitial } from './analysis-options.ts'

const about = { title: 'places.title', about: 'places.about' } as const
const OPTIONS = {
  top: { kind: 'whole', least: 1, most: 100, initial: 10, ...about },
  minOrders: { kind: 'whole', least: 1, most: 100, initial: null, ...about },
  thresholds: {
    kind: 'choice',
    choices: { fresh: 'places.title', frozen: 'places.title' },
    initial: 'fresh',
    ...about,
  },
  days: { kind: 'text', pattern: /^\d+,\d+$/, form: 'DAY,DAY', initial: null, ...about },
} as const satisfies AnalysisOptions

it('begin as they say unless something was chosen', () => {
  expect(withInitial(OPTIONS)).toEqual({ top: 10, minOrders: null, thresholds: 'fresh', days: null })
  const { top, thresholds } = withInitial(OPTIONS, { top: 3, days: '1,2' })
  expect([top, thresholds]).toEqual([3, 'fresh'])
})

it.each([
  ['top', 1, true],
  ['top', 0, false],
  ['top', 1.5, false],
  ['top', '5', false],
  ['top', null, false],
  ['minOrders', null, true],
  ['thresholds', 'frozen', true],
  ['thresholds', 'toString', false],
  ['days', '1,2', true],
  ['days', '1', false],
] as const)('%s takes %j: %s', (id, value, takes) => {
  expect(isOptionValue(OPTIONS[id], value)).toBe(takes)
})
