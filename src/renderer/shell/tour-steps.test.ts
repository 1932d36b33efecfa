import { expect, it } from 'vitest'
import { stepAt, TOUR } from './tour-steps.ts'

it('the tour has at most five steps', () => {
  expect(TOUR.length).toBeLessThanOrEqual(5)
})

it('follows the screens, and stays where it was on others', () => {
  expect(stepAt('import', 0)).toBe(0)
  expect(stepAt('segments', 1)).toBe(2)
  expect(stepAt('customers', 2)).toBe(2)
  expect(stepAt('report', 2)).toBe(4)
})
