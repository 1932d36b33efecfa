import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sharedCells } from './shared-cells.ts'

it('cuts the points by all groupings together, and splits no cell', () => {
  const count = 40
  const grouping = fc
    .integer({ min: 1, max: 4 })
    .chain((k) =>
      fc.record({ k: fc.constant(k), assignment: fc.array(fc.nat(k - 1), { minLength: count, maxLength: count }) }),
    )
  fc.assert(
    fc.property(fc.array(grouping, { minLength: 1, maxLength: 3 }), (groupings) => {
      const { order, ends, clusters } = sharedCells(groupings, count)
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, point) => point))
      const keys = Array.from(ends, (end, cell) => {
        const members = order.subarray(cell === 0 ? 0 : ends[cell - 1], end)
        const key = groupings.map((_, at) => clusters[at]?.[cell])
        for (const point of members) expect(groupings.map(({ assignment }) => assignment[point])).toEqual(key)
        return key.join()
      })
      expect(new Set(keys).size).toBe(ends.length)
    }),
  )
})

it('leaves all points in one cell where nothing cuts them', () => {
  expect(sharedCells([], 3)).toEqual({ order: Int32Array.of(0, 1, 2), ends: Int32Array.of(3), clusters: [] })
})
