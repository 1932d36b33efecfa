import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeProductLines } from './product-lines.ts'
import { allSales, productLines, stockOf } from './sales-columns.ts'
import { DAY, FIRST_DAY, fillSales, type Line, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
beforeEach(() => {
  database.exec('DELETE FROM order_items')
  fillSales(database, [])
})

const some: fc.Arbitrary<Line> = fc
  .record({
    customer: fc.constantFrom(null, 1, 2, 3),
    order: fc.constantFrom(null, 1, 2, 3),
    product: fc.constantFrom(null, 1, 2),
    kind: fc.constantFrom(0, 0, 1, 2, 3),
    duplicate: fc.constantFrom(0, 1),
    time: fc.integer({ min: 0, max: 2 }).map((day) => (FIRST_DAY + day) * DAY),
    quantity: fc.constantFrom(null, 20_000),
    amount: fc.integer({ min: -50_000, max: 2 ** 40 }),
  })
  .map(line)

/** The lines as the columns have them: customer, order, kind, duplicate, product, quantity, amount. */
function laidOut(): string[] {
  const columns = allSales(database)
  const lines = makeProductLines(database, columns)
  const found: string[] = []
  for (let place = 0; place < columns.customers.length; place++) {
    for (let entry = columns.starts[place] as number; entry < (columns.starts[place + 1] as number); entry++) {
      for (let at = lines.starts[entry] as number; at < (lines.starts[entry + 1] as number); at++) {
        found.push(
          [
            columns.customers[place],
            columns.order[entry],
            columns.kind[entry],
            columns.duplicate[entry],
            lines.keys[lines.product[at] as number],
            lines.quantity[at],
            lines.amount[at],
          ].join(' '),
        )
      }
    }
  }
  return found.sort()
}

const item = (order: string, product: number, amount: number | null, quantity: number | null = null) =>
  database
    .prepare(
      `INSERT INTO order_items (import_id, row, order_number, product_id, quantity, price, amount, content_hash)
        VALUES (1, 1, ?, ?, ?, NULL, ?, 0)`,
    )
    .run(order, product, quantity, amount)

describe('makeProductLines', () => {
  it('lays every line under its entry, whoever is merged', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), fc.boolean(), (lines, isMerged) => {
        fillSales(database, lines, isMerged ? [[2, 1]] : [])
        const owner = (customer: number | null) => (isMerged && customer === 2 ? 1 : (customer ?? 0))
        const given = lines.map((each) =>
          [
            owner(each.customer),
            each.order ?? 0,
            each.kind,
            each.duplicate,
            each.product ?? 0,
            each.quantity ?? 10_000,
            each.amount,
          ].join(' '),
        )
        expect(laidOut()).toEqual(given.sort())
      }),
      { numRuns: 100 },
    )
  })

  it('has products by their codes', () => {
    fillSales(database, [line()])
    const { keys } = makeProductLines(database, allSales(database))
    // POST comes before tea, and no product before both.
    expect([...keys]).toEqual([0, 2, 1])
  })

  it('has the items of an order that names no product in its place, and what it came to beyond them', () => {
    fillSales(database, [line({ order: 1, product: null, amount: 100_000 }), line({ order: 2, amount: 7_000 })])
    item('a', 1, 60_000, 30_000)
    item('a', 2, 30_000)
    // The second order names its product itself.
    item('b', 2, 5_000)
    expect(laidOut()).toEqual([
      '1 1 0 0 0 10000 10000',
      '1 1 0 0 1 30000 60000',
      '1 1 0 0 2 10000 30000',
      '1 2 0 0 1 10000 7000',
    ])
  })

  it('has the items of an order of two customers once', () => {
    const shared = { order: 1, product: null, amount: 10_000 }
    fillSales(database, [line({ ...shared, customer: 1 }), line({ ...shared, customer: 2 })])
    item('a', 1, null)
    expect(laidOut()).toEqual(['1 1 0 0 0 10000 10000', '1 1 0 0 1 10000 0', '2 1 0 0 0 10000 10000'])
  })
})

it('are made once per edition of the workspace', () => {
  fillSales(database, [line()])
  const made = productLines(database)
  expect(productLines(database)).toBe(made)
  expect(stockOf(database)?.products).toBe(made)
  fillSales(database, [line(), line()])
  expect(productLines(database).product).toHaveLength(2)
})
