import { expect, it } from 'vitest'
import { PLAIN_READING } from '../understand/reading.ts'
import { FilledDown } from './filled-down.ts'
import { chained } from './row-shaper.ts'
import { SaleRows } from './sale-rows.ts'
import { mappingOf, rowOf, shaped } from './testing/shaped.ts'

const ROWS = [
  rowOf(2, '1', 'ann', 'Line', 5),
  rowOf(3, null, null, 'Line', 6),
  rowOf(4, null, 'bob', 'Payment', 11),
  rowOf(5, null, '', 'Line', 7),
]
const mapping = mappingOf({ order: 0, customer: 1, type: 2, amount: 3 })

it('fills the columns that stand on first rows alone, and those that a file does not have are none', () => {
  const filled = new FilledDown(mapping, { ...PLAIN_READING, filledDown: ['order', 'customer', 'store'] })
  expect(filled.mapping).toBe(mapping)
  expect(shaped(filled, ROWS, [0, 1, 3])).toEqual([
    [2, '1', 'ann', 5],
    [3, '1', 'ann', 6],
    [4, '1', 'bob', 11],
    [5, '1', 'bob', 7],
  ])
  const orders = new FilledDown(mapping, { ...PLAIN_READING, filledDown: ['order'] })
  expect(shaped(orders, ROWS, [0, 1]).map((line) => line.slice(1))).toEqual([
    ['1', 'ann'],
    ['1', null],
    ['1', 'bob'],
    ['1', ''],
  ])
})

it('fills rows that another rule sets aside then', () => {
  const filled = new FilledDown(mapping, { ...PLAIN_READING, filledDown: ['customer'] })
  const both = chained(filled, new SaleRows(mapping, ROWS))
  expect(shaped(both, ROWS, [1, 3])).toEqual([
    [2, 'ann', 5],
    [3, 'ann', 6],
    [4, 'other-row-type', 'invalid'],
    [5, 'bob', 7],
  ])
})
