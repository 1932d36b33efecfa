import { describe, expect, it } from 'vitest'
import { NOW } from '../../testing/ask.ts'
import { CELL } from '../read/source.ts'
import { understandSheet } from './understand.ts'

function columnsOf(...lines: readonly string[]) {
  const rows = lines.map((line, at) => {
    const values = line.split(',')
    return { number: at + 1, width: values.length, kinds: new Uint8Array(values.length).fill(CELL.text), values }
  })
  const { product, productName } = understandSheet(rows, 'sales.csv', {}, NOW).mapping.columns
  return { product, productName }
}

describe('a product', () => {
  it('has its code in the one and its name in the other of two columns that can be its name', () => {
    const rows = ['1,2026-01-13,Ann,A-100,Green tea,2,5.00', '2,2026-01-14,Bob,A-200,Cup,1,7.00']
    const whatever = { product: 3, productName: 4 }
    expect(columnsOf('Order No,Date,Customer,Product,Product name,Qty,Price', ...rows)).toEqual(whatever)
    expect(columnsOf('Order No,Date,Customer,Item,Description,Qty,Price', ...rows)).toEqual(whatever)
  })

  it('keeps its name where no column holds codes', () => {
    const rows = ['1,2026-01-13,Ann,Tea,Green tea,2,5.00', '2,2026-01-14,Bob,Cup,Cup,1,7.00']
    expect(columnsOf('Order No,Date,Customer,Item,Description,Qty,Price', ...rows)).toEqual({
      product: undefined,
      productName: 3,
    })
  })
})
