import fc from 'fast-check'
import { expect, test } from 'vitest'
import { treemapAreas } from './treemap-areas.ts'

test('areas are as large as their values, inside the whole and beside one another', () => {
  const values = fc.array(fc.double({ min: 0.001, max: 1_000, noNaN: true }), { minLength: 1, maxLength: 15 })
  const side = fc.integer({ min: 50, max: 2_000 })
  fc.assert(
    fc.property(values, side, side, (all, width, height) => {
      const areas = treemapAreas(all, width, height)
      const total = all.reduce((sum, value) => sum + value, 0)
      const least = 1e-6 * width * height
      expect(areas).toHaveLength(all.length)
      for (const [at, { x, y, width: across, height: down }] of areas.entries()) {
        expect(Math.abs(across * down - ((all[at] as number) / total) * width * height)).toBeLessThan(least)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + across).toBeLessThan(width + 1e-6)
        expect(y + down).toBeLessThan(height + 1e-6)
        for (const other of areas.slice(at + 1)) {
          const common =
            Math.max(0, Math.min(x + across, other.x + other.width) - Math.max(x, other.x)) *
            Math.max(0, Math.min(y + down, other.y + other.height) - Math.max(y, other.y))
          expect(common).toBeLessThan(least)
        }
      }
    }),
  )
})

test('the example of the paper is laid out as in it', () => {
  const round = (value: number) => Math.round(value * 100) / 100
  expect(
    treemapAreas([6, 6, 4, 3, 2, 2, 1], 6, 4).map(({ x, y, width, height }) => [x, y, width, height].map(round)),
  ).toEqual([
    [0, 0, 3, 2],
    [0, 2, 3, 2],
    [3, 0, 1.71, 2.33],
    [4.71, 0, 1.29, 2.33],
    [3, 2.33, 1.2, 1.67],
    [4.2, 2.33, 1.2, 1.67],
    [5.4, 2.33, 0.6, 1.67],
  ])
})
