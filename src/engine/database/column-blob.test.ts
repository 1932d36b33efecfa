import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Column, packColumns, unpackColumns } from './column-blob.ts'

const column: fc.Arbitrary<Column> = fc.oneof(fc.int32Array(), fc.float64Array(), fc.uint8Array(), fc.uint16Array())

it('columns come back from bytes as they went in, wherever the bytes lie', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), column)), fc.nat(16), (entries, offset) => {
      const columns = new Map(entries)
      const packed = packColumns(columns)
      const elsewhere = Buffer.concat([Buffer.alloc(offset), packed]).subarray(offset)
      expect(unpackColumns(elsewhere)).toEqual(columns)
    }),
  )
})
