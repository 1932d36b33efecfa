import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils, type WorkSheet } from 'xlsx'
import type { ValueFigures } from '../shared/analyses/value.ts'
import { DEFAULT_CLUSTERING } from '../shared/model/cluster-settings.ts'
import { type CustomerFilter, type CustomerSort, NO_FILTER } from '../shared/model/customers.ts'
import { EXPECTED_COLUMNS } from '../shared/model/expected-columns.ts'
import { createEngine } from './engine.ts'
import { ask, computeRun } from './testing/ask.ts'
import { createWorkbench } from './testing/workbench.ts'

const BY_SPENDING: CustomerSort = { column: 'expectedSpending', descending: true }

/** Customers who come back at paces of their own, some of them once only. */
function csvOf(customers: number): string {
  const rows = ['Order,Customer,Date,Amount']
  for (let customer = 0; customer < customers; customer++) {
    for (let visit = 0; visit < 1 + ((customer * 5) % 7); visit++) {
      const day = customer + visit * (11 + ((customer * 3) % 17))
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
      rows.push(`${rows.length},c${customer},${date},${5 + ((customer * 13 + visit) % 41)}.50`)
    }
  }
  return rows.join('\n')
}

async function shopRun() {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', csvOf(80)))
  const { runId } = computeRun(bench.engine).summary
  const page = (filter: Partial<CustomerFilter> = {}, sort = BY_SPENDING) =>
    ask(bench.engine, 'customers.page', {
      runId,
      filter: { ...NO_FILTER, ...filter },
      sort,
      offset: 0,
      limit: 1_000,
      columns: [...EXPECTED_COLUMNS],
    })
  const value = () => ask(bench.engine, 'analyses.show', { analysis: 'value', runId }) as ValueFigures
  return { ...bench, runId, page, value }
}

describe('what customers are expected to buy', () => {
  it('is the same in their table, by their filter and on their own pages as on the Value screen', async () => {
    const { page, value, engine, runId } = await shopRun()
    const { customers, chosen } = value()
    const { rows, expectedBy } = page()
    expect(expectedBy).toBe(chosen)
    expect(rows.length).toBe(80)
    const figures = new Map(customers.map(({ id, in12, spending12 }) => [id, [in12, spending12]]))
    expect(rows.map(({ expectedOrders, expectedSpending }) => [expectedOrders, expectedSpending])).toEqual(
      rows.map(({ id }) => figures.get(id)),
    )
    expect(rows.map(({ id }) => id)).toEqual(customers.map(({ id }) => id))
    const tenth = customers[9]?.spending12 ?? null
    const best = page({ expectedSpending: { from: tenth, to: null } })
    expect(best.rows.map(({ expectedSpending }) => expectedSpending)).toEqual(
      customers.flatMap(({ spending12 }) => (spending12 !== null && spending12 >= (tenth ?? 0) ? [spending12] : [])),
    )
    const first = customers[0]
    const outlook = ask(engine, 'analyses.customer', { runId, customer: first?.id ?? '' })
    expect(outlook.value).toEqual({
      model: chosen,
      mean: first?.in12,
      from: first?.from12,
      to: first?.to12,
      spending: first?.spending12,
    })
  })

  it('spans what the filters say it does, from the least to the most', async () => {
    const { engine, runId, page } = await shopRun()
    const { rows } = page()
    const extents = ask(engine, 'customers.expected-extents', { runId })
    for (const column of EXPECTED_COLUMNS) {
      const values = rows.flatMap((row) => row[column] ?? [])
      expect(extents[column]).toEqual({ least: Math.min(...values), most: Math.max(...values) })
    }
  })

  it('goes into lists that name the columns', async () => {
    const { engine, runId, page } = await shopRun()
    const { text } = ask(engine, 'customers.copy', {
      runId,
      filter: NO_FILTER,
      sort: BY_SPENDING,
      ids: null,
      first: 1,
      leaveOutOptOuts: false,
      columns: ['id', 'expectedOrders', 'expectedSpending'],
      bestIs: 'highest',
      languages: ['en'],
      decimalMark: '.',
    })
    const [best] = page().rows
    const [heading, row] = text.trim().split('\n')
    expect(heading).toContain('Expected orders, 12 months')
    expect(heading).toContain('Expected spending, 12 months')
    const [id, orders, spending] = (row ?? '').split('\t')
    expect(id).toBe(best?.id)
    expect(Number(orders)).toBeCloseTo(best?.expectedOrders ?? Number.NaN, 1)
    expect(Number(spending)).toBeCloseTo((best?.expectedSpending ?? Number.NaN) / 10_000, 2)
  })

  it('adds up by segment to the same as on the Value screen, in the workbook too', async () => {
    const { engine, runId, folder, value } = await shopRun()
    const { segments, chosen } = value()
    const expected = ask(engine, 'customers.expected-of-segments', { runId })
    expect(expected.model).toBe(chosen)
    const filled = Object.entries(expected.segments).filter(([, { customers }]) => customers > 0)
    expect(new Map(filled)).toEqual(
      new Map(segments.map(({ segment, customers, spending12 }) => [segment, { customers, spending: spending12 }])),
    )
    const path = join(folder, 'report.xlsx')
    await engine.call('report.workbook', {
      runId,
      file: path,
      sheets: ['segments', 'customers', 'value'],
      languages: ['en'],
    })
    const { Sheets } = read(readFileSync(path))
    const rowsOf = (sheet: string) => utils.sheet_to_json<unknown[]>(Sheets[sheet] as WorkSheet, { header: 1 })
    const heading = rowsOf('Segments').find((row) => row.includes('Segment')) ?? []
    const column = heading.findIndex((title) => String(title).startsWith('Expected spending, 12 months'))
    const total = rowsOf('Segments').find((row) => row.includes('All customers')) ?? []
    const sum = segments.reduce((all, { spending12 }) => all + (spending12 ?? 0), 0)
    expect(total[column]).toBeCloseTo(sum / 10_000, 6)
    expect(rowsOf('Customers').flat()).toEqual(expect.arrayContaining(['Expected orders, 12 months']))
  })

  it('is what customers can be clustered by', async () => {
    const { engine, page } = await shopRun()
    const settings = { clustering: { ...DEFAULT_CLUSTERING, features: ['recency', 'expectedSpending'] as const } }
    const { customers, ids } = computeRun(engine, settings, true)
    const spending = customers.features.get('expectedSpending')
    expect(customers.cluster).not.toBeNull()
    expect(ids.map((id, at) => [id, spending?.[at]]).toSorted()).toEqual(
      page()
        .rows.map(({ id, expectedSpending }) => [id, (expectedSpending ?? Number.NaN) / 10_000])
        .toSorted(),
    )
  })

  it('is worked out apart from the engine’s own thread, and handed over', async () => {
    const { engine, runId } = await shopRun()
    const params = { runId, filter: NO_FILTER, sort: BY_SPENDING, offset: 0, limit: 1 }
    const needed = engine.sales.neededBy({ method: 'customers.page', params, paths: {}, now: new Date(0) })
    if (needed === null) throw new Error('The order asks for what is expected.')
    expect(engine.sales.isReady(needed)).toBe(false)
    const thread = createEngine({ workspacePath: engine.workspacePath, shared: engine.sharing.share() })
    thread.sales.make(needed)
    const made = thread.sharing.made()
    thread.close()
    expect(made.expected).toHaveLength(1)
    engine.sharing.take(made)
    expect(engine.sales.isReady(needed)).toBe(true)
    const plain = { ...params, sort: { column: 'id', descending: false } as const }
    expect(engine.sales.neededBy({ method: 'customers.page', params: plain, paths: {}, now: new Date(0) })).toBe(null)
  })
})
