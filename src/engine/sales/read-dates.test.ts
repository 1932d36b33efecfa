import { expect, it } from 'vitest'
import { readAscendingDates, readDates } from './read-dates.ts'

it('dates are read where all of them are in the calendar', () => {
  expect(readDates('2024-02-29', ',')).toEqual(['2024-02-29'])
  expect(readDates('2024-03-31..2024-01-01', '..')).toEqual(['2024-03-31', '2024-01-01'])
  for (const text of ['2023-02-29', '2024-01-01,', '2024-1-1', 'soon', '']) {
    expect(() => readDates(text, ',')).toThrow(
      expect.objectContaining({ code: 'usage', text: { key: 'refusal.no-dates', args: { value: text } } }),
    )
  }
})

it('dates that must ascend do; two may be one where that is a period', () => {
  const backwards = expect.objectContaining({
    code: 'usage',
    text: expect.objectContaining({ key: 'refusal.dates-backwards' }),
  })
  expect(readAscendingDates('2024-01-01,2024-01-02,2024-02-01', ',', true)).toHaveLength(3)
  expect(readAscendingDates('2024-01-02..2024-01-02', '..', false)).toHaveLength(2)
  expect(() => readAscendingDates('2024-01-02,2024-01-02', ',', true)).toThrow(backwards)
  expect(() => readAscendingDates('2024-01-01,2024-02-01,2024-01-31', ',', true)).toThrow(backwards)
  expect(() => readAscendingDates('2024-01-02..2024-01-01', '..', false)).toThrow(backwards)
})
