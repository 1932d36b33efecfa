import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellParts } from './cell-parts.ts'
import { cellsBySegment } from './cells-by-segment.ts'

const NAMES = ['Champions', 'New', 'Lost']

it('counts the segments of each cell, most customers first', () => {
  const parts = cellParts({ r: [1, 1, 1, 2, 1], f: [3, 3, 3, 1, 3], segment: [1, 2, 2, 0, 0] }, NAMES, { r: 2, f: 3 })
  expect(parts).toEqual([
    [],
    [],
    [
      { segment: 'Lost', customers: 2 },
      { segment: 'Champions', customers: 1 },
      { segment: 'New', customers: 1 },
    ],
    [{ segment: 'Champions', customers: 1 }],
    [],
    [],
  ])
})

it('finds the totals of segments and of cells again, whatever the scores', () => {
  const customer = fc.record({
    r: fc.integer({ min: 1, max: 4 }),
    f: fc.integer({ min: 1, max: 3 }),
    segment: fc.integer({ min: 0, max: 2 }),
  })
  fc.assert(
    fc.property(fc.array(customer), (customers) => {
      const columns = {
        r: customers.map(({ r }) => r),
        f: customers.map(({ f }) => f),
        segment: customers.map(({ segment }) => segment),
      }
      const grid = cellParts(columns, NAMES, { r: 4, f: 3 }).map((parts, at) => ({
        r: Math.floor(at / 3) + 1,
        f: (at % 3) + 1,
        customers: parts.reduce((sum, part) => sum + part.customers, 0),
        revenue: 0,
        parts,
      }))
      for (const { r, f, customers: count } of grid)
        expect(count).toBe(customers.filter((each) => each.r === r && each.f === f).length)
      for (const [place, { segment, customers: count, cells }] of cellsBySegment(grid, NAMES).entries()) {
        expect([segment, count]).toEqual([NAMES[place], customers.filter((each) => each.segment === place).length])
        for (const { r, f, customers: inCell } of cells)
          expect(inCell).toBe(customers.filter((each) => each.r === r && each.f === f && each.segment === place).length)
      }
    }),
  )
})
