import { expect, it } from 'vitest'
import type { Mapping } from '../../../shared/model/import.ts'
import { lineCost } from './cost-column.ts'

const PIECES = 30_000
const COST = 40_000

it.each([
  ['Unit cost', false, 120_000],
  ['Purchase price', false, 120_000],
  ['COGS', true, 40_000],
  ['Total cost', true, 40_000],
  ['Total unit cost', true, 120_000],
  ['Cost', true, 120_000],
  ['Cost', false, 40_000],
])('a column called %j beside a price (%s) costs a row so much', (name, hasPrice, cost) => {
  const columns = { cost: 1, ...(hasPrice ? { price: 0 } : {}) }
  const mapping: Mapping = { headerRow: 1, columns, dateOrder: null, decimalMark: null }
  const header = { row: 1, names: ['Price', name] }
  expect(lineCost(COST, PIECES, mapping, header)).toBe(cost)
  expect(lineCost(COST, null, mapping, header)).toBe(COST)
  expect(lineCost(null, PIECES, mapping, header)).toBeNull()
})
