import { expect, it } from 'vitest'
import { daysOfPeriod } from './periods.ts'

it.each([
  ['month', '2024-02', '2024-02-01', '2024-02-29'],
  ['month', '2011-12', '2011-12-01', '2011-12-31'],
  ['quarter', '2011Q4', '2011-10-01', '2011-12-31'],
  ['year', '2011', '2011-01-01', '2011-12-31'],
  ['year', '2011-04', '2011-04-01', '2012-03-31'],
  ['week', '2010-W48', '2010-11-29', '2010-12-05'],
  ['week', '2009-W53', '2009-12-28', '2010-01-03'],
  ['week', '2011-W01', '2011-01-03', '2011-01-09'],
  ['day', '2011-03-04', '2011-03-04', '2011-03-04'],
] as const)('%s %s is from %s to %s', (kind, period, first, last) => {
  expect(daysOfPeriod(kind, period)).toEqual([first, last])
})

it('has no days of a period that comes again', () => {
  expect(daysOfPeriod('weekday', 'Monday')).toBeNull()
})
