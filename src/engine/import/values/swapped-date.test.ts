import { expect, it } from 'vitest'
import { swapDayAndMonth } from './swapped-date.ts'

const at = (text: string) => Date.parse(`${text}Z`) / 1000

it.each([
  ['2026-04-02T09:30', '2026-02-04T09:30'],
  ['2026-12-01T00:00', '2026-01-12T00:00'],
  ['2026-05-05T10:00', '2026-05-05T10:00'],
  ['2026-05-13T10:00', '2026-05-13T10:00'],
  ['2026-02-12T23:59', '2026-12-02T23:59'],
  ['1969-04-02T09:30', '1969-02-04T09:30'],
])('%s becomes %s', (wrong, right) => {
  expect(swapDayAndMonth(at(wrong))).toBe(at(right))
})
