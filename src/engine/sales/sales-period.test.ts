import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { writeExclusions } from './exclusions.ts'
import { settled } from './sales-period.ts'
import { FIRST_DAY, openFewSales } from './testing/few-sales.ts'

it('what settings leave open is the day after the last sale, and what the workspace excludes', () => {
  const database = openFewSales()
  const period = { first: FIRST_DAY, last: FIRST_DAY, lastReturn: null }
  const excluded = (exclude: readonly string[] | null) =>
    settled(database, { ...DEFAULT_SETTINGS, exclude }, period).exclude
  expect(excluded(null)).toEqual([])
  writeExclusions(database, ['POST', 'FEE'])
  expect(excluded(null)).toEqual(['FEE', 'POST'])
  expect(excluded([])).toEqual([])
  expect(excluded(['tea'])).toEqual(['tea'])
  writeExclusions(database, [])
})
