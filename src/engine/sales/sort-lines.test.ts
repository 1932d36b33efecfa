import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortLines } from './sort-lines.ts'

it('sorts the lines of each entry by product, those of one product as they came', () => {
  const entry = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 70, size: 'max' })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
      const products = entries.flat()
      const starts = Array.from({ length: entries.length + 1 }, (_, at) => entries.slice(0, at).flat().length)
      const lines = {
        product: Uint16Array.from(products),
        quantity: Int32Array.from(products.keys()),
        amount: Float64Array.from(products.keys(), (at) => 2 ** 40 + at),
      }
      sortLines(Int32Array.from(starts), lines)
      const sorted = entries.flatMap((each, at) =>
        each.map((product, place) => [product, (starts[at] as number) + place] as const).toSorted(([a], [b]) => a - b),
      )
      expect([...lines.product]).toEqual(sorted.map(([product]) => product))
      expect([...lines.quantity]).toEqual(sorted.map(([, place]) => place))
      expect([...lines.amount]).toEqual(sorted.map(([, place]) => 2 ** 40 + place))
    }),
  )
})
