import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Column } from '../columns.ts'
import { packColumns, unpackColumns } from './column-blob.ts'

const column: fc.Arbitrary<Column> = fc.oneof(fc.int32Array(), fc.float64Array(), fc.uint8Array(), fc.uint16Array())

it('columns come back from bytes as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), column)), (columns) => {
      expect(unpackColumns(packColumns(columns))).toEqual(columns)
    }),
  )
})
