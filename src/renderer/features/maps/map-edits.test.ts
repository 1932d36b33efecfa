import { expect, test } from 'vitest'
import { findMap } from '../../../shared/segment-maps/index.ts'
import {
  moved,
  nameProblem,
  problemsOf,
  withCondition,
  withNewSegment,
  withoutSegment,
  withSegment,
} from './map-edits.ts'

const TEN = findMap('ten-rf')

test('rules follow a segment that is renamed, and go with one that is taken away', () => {
  const renamed = withSegment(TEN, 0, { name: 'Best' })
  expect(renamed.rules.filter(({ segment }) => segment === 'Best')).toHaveLength(1)
  expect(renamed.rules.some(({ segment }) => segment === 'Champions')).toBe(false)
  const without = withoutSegment(renamed, 0)
  expect(without.segments).toHaveLength(TEN.segments.length - 1)
  expect(without.rules.some(({ segment }) => segment === 'Best')).toBe(false)
})

test('a name that is empty, taken or reserved is refused in words', () => {
  expect(nameProblem(TEN, 1, 'Champions')).toBe('There is already a segment “Champions”. Choose another name.')
  expect(nameProblem(TEN, 1, ' ')).toBe('A segment needs a name.')
  expect(nameProblem(TEN, 1, 'Others')).toMatch(/^“Others” is reserved/)
  expect(nameProblem(TEN, 0, 'Champions')).toBeNull()
})

test('a new segment has a free name and a colour that is not used yet', () => {
  const more = withNewSegment(withNewSegment(TEN))
  const colors = more.segments.map(({ color }) => color)
  expect(more.segments.slice(-2).map(({ name }) => name)).toEqual(['Segment 11', 'Segment 12'])
  expect(new Set(colors).size).toBe(colors.length)
})

test('items move inside the list only', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
})

test('a condition is set and taken away', () => {
  const rule = withCondition({ segment: 'A', r: [1, 2] }, 'f', [3, 4])
  expect(rule).toEqual({ segment: 'A', r: [1, 2], f: [3, 4] })
  expect(withCondition(rule, 'r', null)).toEqual({ segment: 'A', f: [3, 4] })
})

test('what keeps a map from being stored is said', () => {
  expect(problemsOf(TEN)).toEqual([])
  expect(problemsOf({ ...TEN, title: ' ', segments: [], rules: [] })).toHaveLength(3)
})
