import { beforeEach, expect, it } from 'vitest'
import { hasCosts } from './margin.ts'
import { salesColumns } from './sales-columns.ts'
import { fillSales, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()

const SOURCES = {
  line_costs: 'INSERT INTO line_costs (import_id, row, kind, cost) VALUES (1, 1, 0, 4000)',
  product_details: 'INSERT INTO product_details (product_id, import_id, cost) VALUES (1, 1, 3000)',
  order_items:
    "INSERT INTO order_items (import_id, row, order_number, product_id, quantity, cost, content_hash) VALUES (1, 1, 'b', 1, 10000, 2500, 0)",
} as const

beforeEach(() => {
  for (const table of Object.keys(SOURCES)) database.exec(`DELETE FROM ${table}`)
  // Two pieces of tea, one that came back, and an order that names no product.
  fillSales(database, [
    line({ quantity: 20_000, amount: 20_000 }),
    line({ customer: 2, kind: 2, quantity: -10_000, amount: -10_000 }),
    line({ customer: 3, order: 2, product: null }),
  ])
})

const costs = () => {
  const found = salesColumns(database, { exclude: [], withCosts: true }).costs
  return found && { cost: [...found.cost], unknown: [...found.unknown] }
}

it('a margin needs a cost from anywhere', () => {
  expect(hasCosts(database)).toBe(false)
  expect(costs).toThrow(expect.objectContaining({ code: 'usage', text: { key: 'refusal.no-costs' } }))
  database.exec('INSERT INTO product_details (product_id, import_id, name) VALUES (1, 1, NULL)')
  expect(hasCosts(database)).toBe(false)
})

it.each<[keyof typeof SOURCES, number[], number[]]>([
  // The cost of a row is that of all its pieces; the return is a row of another kind.
  ['line_costs', [4_000, -10_000, 4_000], [0, 0, 0]],
  ['product_details', [6_000, -3_000, 10_000], [0, 0, 1]],
  ['order_items', [20_000, -10_000, 2_500], [1, 0, 0]],
])('costs in %s alone make a margin; a line whose cost nobody knows adds nothing to it', (table, cost, unknown) => {
  database.exec(SOURCES[table])
  expect(hasCosts(database)).toBe(true)
  expect(costs()).toEqual({ cost, unknown })
})

it('the cost of a row goes before that of its product', () => {
  database.exec(`${SOURCES.line_costs}; ${SOURCES.product_details}`)
  expect(costs()).toEqual({ cost: [4_000, -3_000, 4_000], unknown: [0, 0, 0] })
})
