import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstOf } from './first-of.ts'

it('is the beginning of all of them sorted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 400 }), fc.integer({ min: 0, max: 20 }), (numbers, most) => {
      const ascending = (a: number, b: number) => a - b
      expect(firstOf(numbers, most, ascending)).toEqual(numbers.toSorted(ascending).slice(0, most))
    }),
  )
})

it('has equal ones in the order in which they come', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.string())
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 400 }), fc.integer({ min: 0, max: 20 }), (pairs, most) => {
      const byFirst = ([a]: readonly [number, string], [b]: readonly [number, string]) => a - b
      expect(firstOf(pairs, most, byFirst)).toEqual(pairs.toSorted(byFirst).slice(0, most))
    }),
  )
})

it('takes one in that comes late and just before the last that was kept', () => {
  const numbers = [...Array.from({ length: 100 }, (_, at) => 10 * (at + 1)), 25, 31]
  expect(firstOf(numbers, 3, (a, b) => a - b)).toEqual([10, 20, 25])
})
