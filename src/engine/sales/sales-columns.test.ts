import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { countSales } from './counted-sales.ts'
import { allSales, hasSales, keepStock, productLines, salesColumns, salesWish, stockOf } from './sales-columns.ts'
import { dayAfter, fillSales, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
const ALL = { exclude: [], withCosts: false }
const WITHOUT_POST = { exclude: ['POST'], withCosts: false }

beforeEach(() => {
  fillSales(database, [
    line(),
    line({ product: 2, amount: 30_000, quantity: 20_000 }),
    line({ customer: 2, product: 2 }),
  ])
  database.exec('DELETE FROM line_costs; INSERT INTO line_costs (import_id, row, kind, cost) VALUES (1, 1, 0, 4000)')
})

/** As many lines as make it worth while to wait for the columns. */
const moveTo = (id: number) => database.exec(`UPDATE lines SET id = ${id} WHERE id = (SELECT max(id) FROM lines)`)

describe('salesWish', () => {
  it('wants costs for a margin only', () => {
    expect(salesWish({ exclude: ['x'], monetary: 'margin' })).toEqual({ exclude: ['x'], withCosts: true })
    expect(salesWish({ exclude: [], monetary: 'total' })).toEqual(ALL)
  })
})

describe('salesColumns', () => {
  it('without products take their lines off each entry, and leave every entry where it is', () => {
    const all = salesColumns(database, ALL)
    const left = salesColumns(database, WITHOUT_POST)
    expect([[...all.lines], [...all.quantity], [...all.amount]]).toEqual([
      [2, 1],
      [30_000, 10_000],
      [40_000, 10_000],
    ])
    expect([[...left.lines], [...left.quantity], [...left.amount]]).toEqual([
      [1, 0],
      [10_000, 0],
      [10_000, 0],
    ])
    expect(left).toMatchObject({ costs: null, starts: all.starts, customers: all.customers })
  })

  it('take the costs of what is left out off as well', () => {
    expect(salesColumns(database, { ...ALL, withCosts: true }).costs).toEqual({
      cost: Int32Array.of(8_000, 4_000),
      unknown: Int32Array.of(0, 0),
    })
    expect(salesColumns(database, { ...WITHOUT_POST, withCosts: true }).costs).toEqual({
      cost: Int32Array.of(4_000, 0),
      unknown: Int32Array.of(0, 0),
    })
    database.exec(`UPDATE imports SET rows_read = rows_read + 1; UPDATE line_costs SET row = 2`)
    expect(salesColumns(database, { ...WITHOUT_POST, withCosts: true }).costs).toEqual({
      cost: Int32Array.of(10_000, 0),
      unknown: Int32Array.of(1, 0),
    })
  })

  it('are made once, and costs are added to what is there', () => {
    const all = salesColumns(database, ALL)
    const withCosts = salesColumns(database, { ...ALL, withCosts: true })
    expect(withCosts.amount).toBe(all.amount)
    expect(salesColumns(database, ALL)).toBe(withCosts)
    const left = salesColumns(database, { ...WITHOUT_POST, withCosts: true })
    expect(salesColumns(database, WITHOUT_POST)).toBe(left)
    expect(salesColumns(database, { ...WITHOUT_POST, withCosts: true })).toBe(left)
  })

  it('without products that were made without costs are made anew with them', () => {
    const left = salesColumns(database, WITHOUT_POST)
    expect(salesColumns(database, { ...WITHOUT_POST, withCosts: true }).costs).not.toBeNull()
    expect(left.costs).toBeNull()
  })
})

describe('hasSales', () => {
  it('is true of up to 50,000 lines, whose columns take no time', () => {
    moveTo(50_000)
    expect(hasSales(database, ALL)).toBe(true)
    moveTo(50_001)
    expect(hasSales(database, ALL)).toBe(false)
  })

  it('of many lines is true once they were summed up as they are wished, until the sales change', () => {
    moveTo(60_000)
    salesColumns(database, ALL)
    const has = () => [
      hasSales(database, ALL),
      hasSales(database, { ...ALL, withCosts: true }),
      hasSales(database, WITHOUT_POST),
      hasSales(database, { ...WITHOUT_POST, withCosts: true }),
    ]
    expect(has()).toEqual([true, false, false, false])
    salesColumns(database, WITHOUT_POST)
    expect(has()).toEqual([true, false, true, false])
    salesColumns(database, { ...WITHOUT_POST, withCosts: true })
    expect(has()).toEqual([true, true, true, true])
    expect(hasSales(database, { exclude: ['tea'], withCosts: false })).toBe(false)
    expect(hasSales(database, { exclude: ['unheard of'], withCosts: false })).toBe(true)
    database.exec('UPDATE imports SET rows_read = rows_read + 1')
    expect(has()).toEqual([false, false, false, false])
  })

  it('of many lines has their products once these were read, and as long as the sales stay', () => {
    moveTo(60_000)
    const withProducts = { ...ALL, withProducts: true }
    salesColumns(database, ALL)
    expect(hasSales(database, withProducts)).toBe(false)
    productLines(database)
    expect([hasSales(database, withProducts), hasSales(database, ALL)]).toEqual([true, true])
    // What is left out of the sales, and their costs, take no products away.
    salesColumns(database, { ...WITHOUT_POST, withCosts: true })
    expect(hasSales(database, withProducts)).toBe(true)
    database.exec('UPDATE imports SET rows_read = rows_read + 1')
    salesColumns(database, ALL)
    expect(hasSales(database, withProducts)).toBe(false)
  })
})

describe('keepStock', () => {
  it('keeps the products of the same sales that another connection did not read', () => {
    const all = allSales(database)
    const products = productLines(database)
    keepStock(database, { all, without: null, products: null })
    expect(stockOf(database)?.products).toBe(products)
    keepStock(database, { all: { ...all, edition: all.edition + 1 }, without: null, products: null })
    expect(stockOf(database)?.products).toBeNull()
  })

  it('takes what another connection made, unless there is something later already', () => {
    const all = allSales(database)
    const stock = (edition: number) => ({ all: { ...all, edition }, without: null, products: null })
    const [same, older, newer] = [stock(all.edition), stock(all.edition - 1), stock(all.edition + 1)]
    keepStock(database, same)
    expect(stockOf(database)).toBe(same)
    keepStock(database, older)
    expect(stockOf(database)).toBe(same)
    keepStock(database, newer)
    expect(stockOf(database)).toBe(newer)
  })
})

describe('the places of orders', () => {
  it('are kept however many stores there are', () => {
    const places = () => allSales(database).store
    expect(places()).toEqual(Uint16Array.of(0, 1, 1, 2, 0))
    database.exec(`INSERT INTO stores (id, name) VALUES (70000, 'Far'); UPDATE orders SET store_id = 70000 WHERE id = 4;
      UPDATE imports SET rows_read = rows_read + 1`)
    try {
      expect(places()).toEqual(Int32Array.of(0, 1, 1, 2, 70_000))
      const filter = { stores: ['Far', 'South'], countries: [], apply: 'before' } as const
      fillSales(database, [line({ order: 4 }), line({ order: 3 }), line({ order: 1 })])
      expect([...countSales(database, { ...DEFAULT_SETTINGS, exclude: [], filter, asOf: dayAfter(1) }).role]).toEqual([
        0, 1, 1,
      ])
    } finally {
      database.exec('UPDATE orders SET store_id = NULL WHERE id = 4; DELETE FROM stores WHERE id = 70000')
    }
  })
})
