import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf, type Column, columnOf, kindOf } from './columns.ts'

const column: fc.Arbitrary<Column> = fc.oneof(fc.int32Array(), fc.float64Array(), fc.uint8Array(), fc.uint16Array())

it('a column comes back from its bytes as it went in, wherever they lie', () => {
  fc.assert(
    fc.property(column, fc.nat(16), (numbers, offset) => {
      const elsewhere = Buffer.concat([Buffer.alloc(offset), bytesOf(numbers)]).subarray(offset)
      expect(columnOf(kindOf(numbers), elsewhere)).toEqual(numbers)
    }),
  )
})

it('only the part of a buffer that a column shows is stored', () => {
  expect([...bytesOf(Uint8Array.of(1, 2, 3, 4).subarray(1, 3))]).toEqual([2, 3])
})
