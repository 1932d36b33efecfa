import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CustomerPage, CustomerRow } from '../../../shared/model/customers.ts'
import { firstCache, missingPages, PAGE_ROWS, rowAt, withPage } from './page-cache.ts'

const customer = (index: number) => ({ id: `C${index}` }) as CustomerRow
const rowsOf = (page: number, total: number) =>
  Array.from({ length: Math.max(0, Math.min(PAGE_ROWS, total - page * PAGE_ROWS)) }, (_, at) =>
    customer(page * PAGE_ROWS + at),
  )
const answer = (page: number, total: number): CustomerPage => ({
  total,
  rows: rowsOf(page, total),
  expectedBy: null,
  totals: { customers: total, revenue: 0, meanRecencyDays: null, meanFrequency: null, meanMonetary: null },
})

test('asks for the shown pages first and then for their neighbours, inside the list', () => {
  const cache = firstCache(0, answer(0, 1_000))
  expect(missingPages(cache, 0, 30)).toEqual([1])
  expect(missingPages(cache, 380, 420)).toEqual([3, 4, 5, 2])
  expect(missingPages(cache, 960, 1_040)).toEqual([9, 8])
  expect(missingPages(firstCache(0, answer(0, 0)), 0, 30)).toEqual([])
})

test('wherever a person scrolls, fetching what is missing makes every shown row appear', () => {
  const total = 20_050
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: total - 1 }), { maxLength: 80 }), (stops) => {
      let cache = firstCache(0, answer(0, total))
      for (const stop of stops) {
        const to = Math.min(total - 1, stop + 60)
        for (const page of missingPages(cache, stop, to)) cache = withPage(cache, page, rowsOf(page, total))
        for (const index of [stop, to]) expect(rowAt(cache, index)?.id).toBe(`C${index}`)
      }
      expect(cache.pages.size).toBeLessThanOrEqual(60)
    }),
  )
})

test('a row that was not fetched is unknown', () => {
  expect(rowAt(firstCache(0, answer(0, 1_000)), 100)).toBeUndefined()
})
