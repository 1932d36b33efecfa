import { expect, test } from 'vitest'
import { axisValue, featureValue } from './feature-value.ts'

test('a value is written in the unit of its feature', () => {
  expect(featureValue('weekday', 7, null)).toBe('Sunday')
  expect(featureValue('hour', 9, null)).toBe('09:00')
  expect(featureValue('homeShare', 0.5, null)).toBe('50.0%')
  expect(featureValue('monetary', 12, null)).toBe('12')
  expect(featureValue('daysBetween', 4.25, null)).toBe('4.3')
  expect(featureValue('trend', null, null)).toBe('–')
  expect(axisValue('daysBetween', 400, null)).toBe('400')
  expect(axisValue('weekendShare', 0.25, null)).toBe('25.0%')
})
