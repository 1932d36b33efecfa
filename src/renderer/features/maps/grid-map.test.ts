import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OTHERS } from '../../../shared/model/segment-map.ts'
import { ALL_SCORES, countCodes } from '../../../shared/segment-maps/check-map.ts'
import { findMap } from '../../../shared/segment-maps/index.ts'
import { matchSegment } from '../../../shared/segment-maps/match-segment.ts'
import { gridOf, nearestGrid, painted, rulesOf } from './grid-map.ts'

test.each(['ten-rf', 'putler-grid'])('%s is a grid, and as painted rules it names every code as before', (id) => {
  const map = findMap(id)
  const grid = gridOf(map)
  expect(grid?.axis).toBe(id === 'ten-rf' ? 'f' : 'fm')
  const again = { ...map, rules: rulesOf(grid ?? { axis: 'f', cells: [] }, OTHERS.name) }
  for (const scores of ALL_SCORES) expect(matchSegment(again, scores)).toBe(matchSegment(map, scores))
  expect(again.rules.length).toBeLessThanOrEqual(map.rules.length)
})

test.each(['eleven-rfm', 'r-package', 'low-mid-high', 'five-tiers'])('%s is no grid', (id) => {
  expect(gridOf(findMap(id))).toBeNull()
})

test('the grid nearest to a map gives each cell to the segment with most of its codes', () => {
  const grid = nearestGrid(findMap('eleven-rfm'), 'f')
  // 551, 552 and 553 are Potential Loyalist, 554 and 555 Champions; 111 and 112 are Lost, 113 to 115 Cannot Lose Them.
  expect(grid?.cells[4]?.[4]).toBe('Potential Loyalist')
  expect(grid?.cells[0]?.[0]).toBe('Cannot Lose Them')
  expect(nearestGrid(findMap('five-tiers'), 'f')).toBeNull()
})

test('whatever is painted, the rules say exactly that', () => {
  const name = fc.constantFrom('A', 'B', 'C', OTHERS.name)
  const cells = fc.array(fc.array(name, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(cells, fc.constantFrom('f' as const, 'fm' as const), (drawn, axis) => {
      const rules = rulesOf({ axis, cells: drawn }, OTHERS.name)
      const map = { ...findMap('ten-rf'), rules }
      for (const scores of ALL_SCORES) {
        const on = axis === 'f' ? scores.f : Math.floor((scores.f + scores.m + 1) / 2)
        expect(matchSegment(map, scores)).toBe(drawn[scores.r - 1]?.[on - 1])
      }
    }),
  )
})

test('painting a cell changes that cell only', () => {
  const grid = gridOf(findMap('ten-rf'))
  if (grid === null) throw new Error('ten-rf is a grid.')
  const map = { ...findMap('ten-rf'), rules: rulesOf(painted(grid, 5, 1, 'Champions'), OTHERS.name) }
  expect(countCodes(map).get('New Customers')).toBeUndefined()
  expect(countCodes(map).get('Champions')).toBe((countCodes(findMap('ten-rf')).get('Champions') ?? 0) + 5)
})
