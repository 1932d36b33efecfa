import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils, type WorkSheet } from 'xlsx'
import { filledTables } from '../../shared/analyses/analyses.ts'
import { ALL_SALES } from '../../shared/analyses/analysis-filter.ts'
import { PRODUCTS, type ProductFigures, type ProductsFigures } from '../../shared/analyses/products.ts'
import type { Params } from '../../shared/calls/calls.ts'
import { NO_FILTER } from '../../shared/model/customers.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { onlineRetail } from '../testing/online-retail.ts'
import { hasSharedData, readReference, sharedPath } from '../testing/shared-data.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'

type Wish = Omit<Params<'analyses.show'>, 'analysis' | 'runId'>

const show = ({ engine }: Workbench, runId: number, wish: Wish = {}) =>
  ask(engine, 'analyses.show', { ...wish, analysis: 'products', runId }) as ProductsFigures

async function shopOf(csv: string): Promise<Workbench> {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', csv))
  return bench
}

const HEADER = 'Order,Customer,Date,SKU,Product name,Category,Quantity,Price'

/** Bread and butter go together; the jam came back; the tea is of nobody. */
const SHOP = `${HEADER}
1,ann,2024-01-01,B1,Bread,Food,2,3
1,ann,2024-01-01,B2,Butter,Food,1,4
2,ann,2024-01-05,B1,Bread,Food,1,3
2,ann,2024-01-05,B2,Butter,Food,1,4
3,bob,2024-02-01,B1,Bread,Food,1,3
3,bob,2024-02-01,J,Jam,Food,2,5
4,bob,2024-02-03,J,Jam,Food,-1,5
5,cleo,2024-02-05,C,Cloth,,1,20
6,,2024-02-06,T,Tea,Food,1,6
`

/** The same shop, over two stores and two countries. */
const TWO_STORES = `${SHOP.trim()}
7,dora,2024-02-07,B1,Bread,Food,1,3
`
  .trim()
  .split('\n')
  .map((row, at) =>
    at === 0 ? `${row},Store,Country` : `${row},${at % 2 ? 'Pier' : 'Quay'},${at % 3 ? 'Norway' : 'Chile'}`,
  )
  .join('\n')

const product = (figures: readonly ProductFigures[], code: string) => figures.find((each) => each.code === code)

describe('the products of a shop', () => {
  it('add up what customers bought of each, returns taken off', async () => {
    const bench = await shopOf(SHOP)
    const { products, categories, together, firstOrders, notes } = show(bench, computeRun(bench.engine).summary.runId)
    // There are pairs, so that nothing is said of them.
    expect(notes?.map((note) => (typeof note === 'string' ? note : note.key))).toEqual([
      'products.half',
      'products.noLift',
    ])
    expect(
      products.map(({ code, spending, pieces, orders, customers, returned }) => [
        code,
        spending,
        pieces,
        orders,
        customers,
        returned,
      ]),
    ).toEqual([
      ['C', 200_000, 1, 1, 1, 0],
      ['B1', 120_000, 4, 3, 2, 0],
      ['B2', 80_000, 2, 2, 1, 0],
      ['J', 50_000, 2, 1, 1, 0.5],
    ])
    expect(product(products, 'J')).toMatchObject({ name: 'Jam', share: 5 / 45 })
    expect(
      categories.map(({ category, spending, orders, customers }) => [category, spending, orders, customers]),
    ).toEqual([
      ['Food', 250_000, 3, 2],
      [null, 200_000, 1, 1],
    ])
    expect(together).toEqual([
      {
        a: { code: 'B1', name: 'Bread' },
        b: { code: 'B2', name: 'Butter' },
        orders: 2,
        support: 0.5,
        confidenceAToB: 2 / 3,
        confidenceBToA: 1,
        lift: 8 / 6,
      },
      {
        a: { code: 'B1', name: 'Bread' },
        b: { code: 'J', name: 'Jam' },
        orders: 1,
        support: 0.25,
        confidenceAToB: 1 / 3,
        confidenceBToA: 1,
        lift: 4 / 3,
      },
    ])
    expect(firstOrders.map(({ code, customers, again }) => [code, customers, again])).toEqual([
      ['B1', 2, 1],
      ['B2', 1, 1],
      ['C', 1, 0],
      ['J', 1, 0],
    ])
  })

  it.each<[Partial<Settings>, number]>([
    [{}, 450_000],
    [{ returns: 'ignore' }, 500_000],
    [{ exclude: ['C'] }, 250_000],
    [{ exclude: ['B2'] }, 370_000],
    [{ window: { kind: 'between', from: '2024-02-01', to: null } }, 280_000],
  ])('are those of the sales that count under %j', async (settings, spending) => {
    const bench = await shopOf(SHOP)
    const { summary } = computeRun(bench.engine, settings)
    const { products } = show(bench, summary.runId)
    expect(products.reduce((sum, each) => sum + each.spending, 0)).toBe(spending)
    expect(summary.revenue).toBe(spending)
  })

  it('are those that the filter takes, and no more than asked for', async () => {
    const bench = await shopOf(SHOP)
    const { runId } = computeRun(bench.engine).summary
    const filter = { from: null, to: '2024-01-31', stores: [], countries: [], segments: [], clusters: [] }
    expect(show(bench, runId, { filter }).products.map(({ code }) => code)).toEqual(['B1', 'B2'])
    const { products, together } = show(bench, runId, { options: { top: 1, minOrders: 2 } })
    expect([products.length, together.length]).toEqual([1, 1])
  })

  it.each([
    {},
    { from: '2024-01-04' },
    { to: '2024-01-31' },
    { stores: ['Pier'] },
    { countries: ['Norway'] },
    { segments: ['Loyal Customers', 'Potential Loyalists', 'Promising', 'Lost'] },
    { from: '2024-01-01', to: '2024-02-03', stores: ['Quay'], countries: ['Norway', 'Chile'] },
  ])('lead to as many customers as they count, under %j', async (some) => {
    const bench = await shopOf(TWO_STORES)
    const { engine } = bench
    const filter = { ...ALL_SALES, ...some }
    const { runId } = computeRun(engine).summary
    const figures = show(bench, runId, { filter, options: { minBuyers: 1 } })
    const tables = filledTables('products', figures)
    const listed = (table: 'products' | 'segmentsBySpending' | 'segmentsByLift', row: object) => {
      const way = tables.find(({ id }) => id === table)?.leadsTo?.to(row, ENGLISH, filter)
      if (way === undefined || !('customers' in way)) throw new Error(`${table} leads nowhere`)
      return ask(engine, 'customers.page', {
        runId,
        filter: { ...NO_FILTER, ...way.customers },
        sort: { column: 'id', descending: false },
        offset: 0,
        limit: 0,
      }).total
    }
    expect(figures.products.map((row) => listed('products', row))).toEqual(
      figures.products.map(({ customers }) => customers),
    )
    for (const table of ['segmentsBySpending', 'segmentsByLift'] as const) {
      expect(figures[table].map((row) => listed(table, row))).toEqual(figures[table].map(({ buyers }) => buyers))
    }
    expect(figures.products.length).toBeGreaterThan(0)
  })

  it('are listed per segment, by spending and by lift with a floor of buyers', async () => {
    const bench = await shopOf(SHOP)
    const { runId, segments } = computeRun(bench.engine).summary
    const { segmentsByLift, segmentsBySpending, ...others } = show(bench, runId, { options: { minBuyers: 2 } })
    expect(others.segments).toEqual(segments.map(({ name }) => name))
    expect(new Set(segmentsByLift.map(({ code }) => code))).toEqual(new Set(['B1']))
    expect(segmentsBySpending.reduce((sum, { spending }) => sum + spending, 0)).toBe(450_000)
    const few = show(bench, runId, { options: { minOrders: 3 } })
    expect(few.segmentsByLift).toEqual([])
    expect(few.notes).toEqual([
      { key: 'products.half', args: { half: 2, products: 4, gini: 0.27 } },
      { key: 'products.noLift', args: { buyers: 50 } },
      { key: 'products.noPairs', args: { orders: 3 } },
    ])
  })

  it('have no share of nothing', async () => {
    const bench = await shopOf(`${HEADER}\n1,ann,2024-01-01,B1,Bread,Food,1,3\n2,ann,2024-01-02,B1,Bread,Food,-1,3\n`)
    expect(show(bench, computeRun(bench.engine).summary.runId).products).toMatchObject([
      { code: 'B1', share: null, returned: 1 },
    ])
  })

  it('have categories as soon as a file names one', async () => {
    const categories = async (...rows: readonly string[]) => {
      const bench = await shopOf([HEADER, ...rows, ''].join('\n'))
      return show(bench, computeRun(bench.engine).summary.runId).categories.map(({ category }) => category)
    }
    const plain = '1,ann,2024-01-01,B1,Bread,,1,3'
    expect(await categories(plain)).toEqual([])
    expect(await categories(plain, '2,bob,2024-01-01,J,Jam,Food,1,5')).toEqual(['Food', null])
  })

  it('are names where files have no codes', async () => {
    const bench = await shopOf('Order,Customer,Date,Product name,Amount\n1,ann,2024-01-01,Green tea,5\n')
    const { products } = show(bench, computeRun(bench.engine).summary.runId)
    expect(products).toMatchObject([{ code: 'Green tea', spending: 50_000 }])
  })

  it('are none where the filter takes none, which is said otherwise than where no file names any', async () => {
    const bench = await shopOf(SHOP)
    const { runId } = computeRun(bench.engine).summary
    expect(show(bench, runId, { filter: { ...ALL_SALES, to: '2023-12-31' } }).notes).toEqual([
      { key: 'products.noneSold' },
    ])
  })

  it('are none where no file names any, which is said', async () => {
    const bench = await shopOf('Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n2,bob,2024-01-02,6\n')
    const { notes, ...figures } = show(bench, computeRun(bench.engine).summary.runId)
    expect(notes).toEqual([{ key: 'products.none' }])
    const lists = Object.entries(figures).filter(([part]) => part !== 'segments')
    expect(lists.map(([, rows]) => rows)).toEqual(lists.map(() => []))
  })

  it('are read before they are asked for', async () => {
    const { engine } = await shopOf(SHOP)
    const { runId } = computeRun(engine).summary
    const call = {
      method: 'analyses.show',
      params: { analysis: 'products', runId },
      paths: {},
      now: new Date(),
    } as const
    expect(engine.sales.neededBy(call)).toMatchObject({ withProducts: true })
  })

  it('have a sheet with charts', async () => {
    const { engine, folder } = await shopOf(SHOP)
    const file = join(folder, 'report.xlsx')
    await engine.call('report.workbook', { runId: computeRun(engine).summary.runId, file })
    const { Sheets } = read(readFileSync(file))
    expect(utils.sheet_to_json(Sheets.Products as WorkSheet, { header: 1 })).toContainEqual([
      'Bread (B1)',
      12,
      12 / 45,
      4,
      3,
      2,
      0,
    ])
  })
})

/** The names of the segments in the reference. */
const REFERENCE_NAMES = {
  champions: 'Champions',
  loyal_customers: 'Loyal Customers',
  potential_loyalists: 'Potential Loyalists',
  new_customers: 'New Customers',
  promising: 'Promising',
  need_attention: 'Need Attention',
  about_to_sleep: 'About To Sleep',
  at_risk: 'At Risk',
  cant_lose: "Can't Lose",
  hibernating: 'Hibernating',
}

interface Answer {
  readonly top: readonly Record<string, unknown>[]
  readonly bySegment: readonly {
    readonly segment: string
    readonly bySpending: readonly { readonly code: string; readonly spending: number }[]
    readonly byLift: readonly { readonly code: string; readonly lift: number; readonly buyers: number }[]
  }[]
  readonly together: readonly {
    readonly a: string
    readonly b: string
    readonly [figure: string]: number | string
  }[]
}

it.runIf(hasSharedData())(
  'of Online Retail are those of the reference',
  async () => {
    const bench = await onlineRetail()
    const { runId } = computeRun(bench.engine, { duplicates: 'drop', returns: 'ignore', map: 'ten-rf' }).summary
    const figures = show(bench, runId, { options: { minOrders: 200, top: 1_000 } })
    const all = PRODUCTS.json(figures) as Answer

    const bestSellers = readReference('trends_top_products_by_stockcode.csv')
    expect(bestSellers).toHaveLength(50)
    expect(all.top.slice(0, 50)).toEqual(
      bestSellers.map((row) => ({
        code: row.sku,
        spending: Number(row.revenue),
        customers: Number(row.customers),
        orders: Number(row.invoices),
      })),
    )
    expect(figures.products.slice(0, 50).map(({ pieces }) => pieces)).toEqual(
      bestSellers.map(({ units }) => Number(units)),
    )

    const rules = readReference('explore/basket_rules_all.csv')
    expect(all.together.map(({ a, b, orders }) => [a, b, orders])).toEqual(
      rules.map((row) => [row.sku_a, row.sku_b, Number(row.invoices_both)]),
    )
    for (const [at, rule] of rules.entries()) {
      const found = all.together[at]
      expect(found?.support).toBeCloseTo(Number(rule.support), 9)
      expect(found?.confidenceAToB).toBeCloseTo(Number(rule.confidence_a_to_b), 9)
      expect(found?.confidenceBToA).toBeCloseTo(Number(rule.confidence_b_to_a), 9)
      expect(found?.lift).toBeCloseTo(Number(rule.lift), 6)
    }

    const { bySegment } = PRODUCTS.json(show(bench, runId)) as Answer
    expect(bySegment).toHaveLength(10)
    const ofSegments = readReference('explore/segment_products.csv')
    for (const [reference, name] of Object.entries(REFERENCE_NAMES)) {
      const expected = (by: string) => ofSegments.filter((row) => row.segment === reference && row.by === by)
      const found = bySegment.find(({ segment }) => segment === name)
      expect(found?.bySpending).toEqual(
        expected('revenue').map((row) => ({ code: row.sku, spending: Number(row.revenue_in_segment) })),
      )
      expect(found?.byLift.map(({ code, buyers }) => [code, buyers])).toEqual(
        expected('lift').map((row) => [row.sku, Number(row.segment_customers_who_bought)]),
      )
      for (const [at, row] of expected('lift').entries()) {
        expect(found?.byLift[at]?.lift).toBeCloseTo(Number(row.lift), 7)
      }
    }

    const { products } = JSON.parse(readFileSync(sharedPath('reference/explore/pareto.json'), 'utf8'))
    expect(figures.concentration.map(({ of, percent, products: count }) => [of, percent, count])).toEqual([
      ...[1, 5, 10, 20, 50].map((percent) => ['products', percent, products[`top_${percent}pct`].count_ceil]),
      ['spending', 50, products.makes_half],
      ['spending', 80, products.makes_80pct],
    ])
    for (const { of, percent, share } of figures.concentration) {
      if (of === 'products') expect(share).toBeCloseTo(Number(products[`top_${percent}pct`].share_ceil), 9)
    }
    expect(figures.notes).toEqual([{ key: 'products.half', args: { half: 226, products: 3_665, gini: 0.75 } }])
  },
  120_000,
)
