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
