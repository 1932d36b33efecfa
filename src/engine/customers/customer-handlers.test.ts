import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import type { Params } from '../../shared/calls/calls.ts'
import { explainCustomer } from '../../shared/explain/explain-customer.ts'
import { type CustomerFilter, NO_FILTER } from '../../shared/model/customers.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'

const SAMPLE = resolve(import.meta.dirname, '../../../resources/sample/sample-sales.csv')
const BY_MONETARY = { column: 'monetary', descending: true } as const

async function sampleRun(settings: Partial<Settings> = {}) {
  const bench = createWorkbench()
  await bench.import(SAMPLE)
  const { summary } = computeRun(bench.engine, settings)
  return { ...bench, summary, runId: summary.runId }
}

/** Everybody a filter lets through. */
function rowsOf({ engine }: Workbench, runId: number, filter: Partial<CustomerFilter> = {}) {
  const whole = { ...NO_FILTER, ...filter }
  const first = ask(engine, 'customers.page', { runId, filter: whole, sort: BY_MONETARY, offset: 0, limit: 1_000 })
  const rest = ask(engine, 'customers.page', { runId, filter: whole, sort: BY_MONETARY, offset: 1_000, limit: 1_000 })
  return [...first.rows, ...rest.rows]
}

describe('the customers of the sample', () => {
  it('add up to the figures of the run: all, by segment and by cell of the grid', async () => {
    const bench = await sampleRun()
    const { summary, runId } = bench
    const totalsOf = (filter: Partial<CustomerFilter>) => {
      const page = ask(bench.engine, 'customers.page', {
        runId,
        filter: { ...NO_FILTER, ...filter },
        sort: BY_MONETARY,
        offset: 0,
        limit: 0,
      })
      return { customers: page.totals.customers, revenue: page.totals.revenue }
    }
    expect(totalsOf({})).toEqual({ customers: summary.customers, revenue: summary.revenue })
    for (const { name, customers, revenue } of summary.segments) {
      expect(totalsOf({ segments: [name] })).toEqual({ customers, revenue })
    }
    for (const { r, f, customers, revenue } of summary.grid) {
      expect(totalsOf({ r: [r], f: [f] })).toEqual({ customers, revenue })
    }
    expect(ask(bench.engine, 'customers.filters', { runId }).segments).toEqual(
      summary.segments.map(({ name, color, customers }) => ({ name, color, customers })),
    )
  })

  it('are the same after the run was loaded from the file', async () => {
    const bench = await sampleRun()
    const before = rowsOf(bench, bench.runId)
    computeRun(bench.engine, { returns: 'ignore' })
    expect(rowsOf(bench, bench.runId)).toEqual(before)
  })

  it('answers who the best 20 are that have not come for 60 days, with their phone numbers', async () => {
    const bench = await sampleRun()
    const path = join(bench.folder, 'best.csv')
    const filter = { ...NO_FILTER, recencyDays: { from: 60, to: null } }
    const best = rowsOf(bench, bench.runId, filter).slice(0, 20)
    const all = rowsOf(bench, bench.runId).filter(({ recencyDays }) => recencyDays >= 60)
    expect(best).toEqual(all.slice(0, 20))
    const written = await bench.engine.call('customers.export', {
      runId: bench.runId,
      filter,
      sort: BY_MONETARY,
      ids: best.map(({ id }) => id),
      columns: ['name', 'phone', 'monetary'],
      leaveOutOptOuts: true,
      first: null,
      format: 'csv',
      file: path,
    })
    const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n')
    expect(written).toEqual({ rows: 20, leftOut: 0, bytes: readFileSync(path).length })
    expect(lines).toHaveLength(21)
    expect(lines[1]).toContain(best[0]?.name)
  })
})

describe('a customer of the sample', () => {
  it.each<Partial<Settings>>([
    {},
    { returns: 'ignore', duplicates: 'drop' },
    { asOf: '2026-03-31', frequency: 'days' },
    { window: { kind: 'months', months: 6 }, exclude: ['TEA-110', 'WHI-122'], frequency: 'lines' },
    { filter: { stores: ['Quayside'], countries: [], apply: 'before' }, monetary: 'perOrder' },
  ])('has the orders and products that make the measures, with %j', async (settings) => {
    const bench = await sampleRun(settings)
    const rows = rowsOf(bench, bench.runId)
    expect(rows.length).toBe(bench.summary.customers)
    for (const row of rows.filter((_, at) => at % 8 === 0)) {
      const profile = ask(bench.engine, 'customers.one', { runId: bench.runId, customer: row.id })
      const purchases = profile.orders.filter(({ isReturn }) => !isReturn)
      const days = new Set(purchases.map(({ time }) => time.slice(0, 10)))
      const spent = profile.orders.reduce((sum, { amount }) => sum + amount, 0)
      expect(profile.customer).toEqual(row)
      expect(profile.orderCount).toBe(profile.orders.length)
      expect(profile.topProducts.length).toBeLessThanOrEqual(10)
      const at = purchases.map(({ time }) => Date.parse(`${time}Z`) / 86_400_000)
      const gaps = at.slice(1).map((time, next) => (at[next] as number) - time)
      const gap = gaps.reduce((sum, each) => sum + each, 0) / gaps.length
      expect(profile.averageDaysBetweenOrders).toEqual(gaps.length === 0 ? null : expect.closeTo(gap, 9))
      expect(purchases.at(-1)?.time.slice(0, 10)).toBe(row.firstOrder)
      expect(row.monetary).toBe(settings.monetary === 'perOrder' ? Math.round(spent / purchases.length) : spent)
      if (settings.frequency === 'days') expect(row.frequency).toBe(days.size)
      else if (settings.frequency !== 'lines') expect(row.frequency).toBe(purchases.length)
    }
  })

  it('has the lines of each order, which add up to it', async () => {
    const bench = await sampleRun()
    const customer = rowsOf(bench, bench.runId)[0]?.id as string
    for (const { orderId, amount, lines } of ask(bench.engine, 'customers.one', { runId: bench.runId, customer })
      .orders) {
      const found = ask(bench.engine, 'customers.order-lines', { runId: bench.runId, customer, orderId })
      expect(found).toHaveLength(lines)
      expect(found.reduce((sum, line) => sum + line.amount, 0)).toBe(amount)
      expect(found.every(({ productName }) => productName !== null)).toBe(true)
    }
  })

  it('can be explained by what comes with it', async () => {
    const bench = await sampleRun()
    const [best] = rowsOf(bench, bench.runId, { segments: ['At Risk'] })
    const { customer, run, currency } = ask(bench.engine, 'customers.one', {
      runId: bench.runId,
      customer: best?.id as string,
    })
    const { rule, measures } = explainCustomer(customer, run, { words: ENGLISH, currency, bestIs: 'highest' })
    expect(rule).toContain('At Risk')
    expect(measures.map(({ score }) => score)).toEqual([best?.r, best?.f, best?.m])
  })

  it('is not found where it is not, nor is another’s order, nor a run that was forgotten', async () => {
    const { engine, runId, ...bench } = await sampleRun()
    const [one, other] = rowsOf({ engine, ...bench }, runId)
    const orderId = ask(engine, 'customers.one', { runId, customer: other?.id as string }).orders[0]?.orderId as number
    const isNotFound = expect.objectContaining({ code: 'not-found' })
    expect(() => ask(engine, 'customers.one', { runId, customer: 'nobody' })).toThrow(isNotFound)
    expect(() => ask(engine, 'customers.order-lines', { runId, customer: one?.id as string, orderId })).toThrow(
      isNotFound,
    )
    expect(() => ask(engine, 'customers.filters', { runId: 99 })).toThrow(isNotFound)
    expect(() => ask(engine, 'clusters.scatter', { runId: 99, x: 'monetary', y: 'frequency' })).toThrow(isNotFound)
    expect(() => ask(engine, 'report.print-model', { ...PAPER, runId: 99 })).toThrow(isNotFound)
  })
})

describe('lists', () => {
  const till = [
    'Order,Customer No,Customer Name,Date,Amount,Phone,Accepts Marketing',
    '1,A1,=1+1,2024-03-01,"1,234.50",+44 7700 900123,yes',
    '2,A2,"Ben ""Bo"" Ott",2024-03-02,20,0161 496 0404,no',
    '3,A3,Cy,2024-03-03,30,,',
    '4,A1,=1+1,2024-03-04,5,,',
  ].join('\n')
  const chosen = { filter: NO_FILTER, ids: null, sort: BY_MONETARY, leaveOutOptOuts: true, first: null } as const

  async function tillRun() {
    const bench = createWorkbench()
    await bench.import(bench.write('till.csv', till))
    const { summary } = computeRun(bench.engine)
    return { ...bench, runId: summary.runId, segments: summary.segments }
  }

  it('leave out who asked for it, count them, and run no formula', async () => {
    const { engine, folder, runId } = await tillRun()
    const path = join(folder, 'list.csv')
    const columns = ['name', 'phone', 'optOut', 'monetary'] as const
    const written = await engine.call('customers.export', { ...chosen, runId, columns, format: 'csv', file: path })
    expect(written).toMatchObject({ rows: 2, leftOut: 1 })
    expect(readFileSync(path, 'utf8')).toBe(
      `\ufeffName,Phone,Asked not to be contacted,Spent\r\n"'=1+1",+44 7700 900123,no,1239.5\r\nCy,,,30\r\n`,
    )
    const kept = { ...chosen, leaveOutOptOuts: false, runId, columns, format: 'xlsx' } as const
    const book = join(folder, 'list.xlsx')
    expect(await engine.call('customers.export', { ...kept, file: book })).toMatchObject({
      rows: 3,
      leftOut: 0,
    })
    const [, ...cells] = utils.sheet_to_json<unknown[]>(read(readFileSync(book)).Sheets.Customers ?? {}, { header: 1 })
    expect(cells.map((row) => row[0])).toEqual(['=1+1', 'Cy', 'Ben "Bo" Ott'])
    expect(ask(engine, 'customers.filters', { runId }).optOuts).toBe(1)
  })

  it('hold the first of those who may be contacted, and are counted as they are written', async () => {
    const { engine, folder, runId } = await tillRun()
    const sort = { column: 'id', descending: false } as const
    const whom: Params<'customers.count'> = { ...chosen, sort, runId, first: 2 }
    const path = join(folder, 'first.csv')
    const writtenOf = async (params: typeof whom) => {
      const { bytes: _, ...counts } = await engine.call('customers.export', {
        ...params,
        columns: ['id'],
        format: 'csv',
        file: path,
      })
      expect(ask(engine, 'customers.count', params)).toEqual(counts)
      return { ...counts, ids: readFileSync(path, 'utf8').trim().split('\r\n').slice(1) }
    }
    expect(await writtenOf(whom)).toEqual({ rows: 2, leftOut: 1, ids: ['A1', 'A3'] })
    expect(await writtenOf({ ...whom, first: 1 })).toEqual({ rows: 1, leftOut: 0, ids: ['A1'] })
    expect(await writtenOf({ ...whom, leaveOutOptOuts: false })).toEqual({ rows: 2, leftOut: 0, ids: ['A1', 'A2'] })
    expect(await writtenOf({ ...whom, first: null, ids: ['A2', 'A3'] })).toEqual({ rows: 1, leftOut: 1, ids: ['A3'] })
  })

  it('go to the clipboard as a spreadsheet in the person’s language takes them', async () => {
    const { engine, runId } = await tillRun()
    const copied = ask(engine, 'customers.copy', {
      ...chosen,
      leaveOutOptOuts: false,
      runId,
      columns: ['name', 'monetary'],
      decimalMark: ',',
    })
    expect(copied).toEqual({
      text: `Name\tSpent\r\n'=1+1\t1239,5\r\nCy\t30\r\n"Ben ""Bo"" Ott"\t20`,
      rows: 3,
      leftOut: 0,
      cut: 0,
    })
  })

  it('take the weights of the run and write scores as they are wished', async () => {
    const bench = await sampleRun({ weights: { r: 3, f: 1, m: 0 } })
    const path = join(bench.folder, 'scores.csv')
    const whom = { ...chosen, sort: { column: 'average', descending: true } as const, runId: bench.runId }
    const columns = ['r', 'f', 'm', 'average'] as const
    const written = async (bestIs: 'highest' | 'lowest') => {
      await bench.engine.call('customers.export', { ...whom, columns, bestIs, format: 'csv', file: path })
      const [header, ...rows] = readFileSync(path, 'utf8').replace('\ufeff', '').trim().split('\r\n')
      return { header, rows: rows.map((row) => row.split(',').map(Number)) }
    }
    const kept = await written('highest')
    expect(kept.header).toBe('R,F,M,Average score')
    for (const [r = 0, f = 0, , average] of kept.rows) expect(average).toBe((3 * r + f) / 4)
    const averages = kept.rows.map((row) => row[3] as number)
    expect(averages).toEqual(averages.toSorted((a, b) => b - a))
    const turned = await written('lowest')
    expect(turned.header).toBe('R (1 is best),F (1 is best),M (1 is best),Average score (1 is best)')
    expect(turned.rows).toEqual(kept.rows.map((row) => row.map((score) => 6 - score)))
  })

  it('come as a workbook with a sheet per segment', async () => {
    const { engine, folder, runId, segments } = await tillRun()
    const path = join(folder, 'lists.xlsx')
    const names = segments.map(({ name }) => name)
    const params = { runId, segments: names, columns: ['id' as const, 'segment' as const], leaveOutOptOuts: true }
    const written = await engine.call('report.lists', { ...params, file: path })
    const book = read(readFileSync(path))
    expect(book.SheetNames).toEqual(names)
    expect(written).toMatchObject({ rows: 2, leftOut: 1 })
    for (const { sheet, segment, rows } of written.lists) {
      const [, ...cells] = utils.sheet_to_json<string[]>(book.Sheets[sheet] ?? {}, { header: 1 })
      expect(cells.filter((row) => row.length > 0)).toHaveLength(rows)
      expect(cells.every((row) => row.length === 0 || row[1] === segment)).toBe(true)
    }
    const unknown = engine.call('report.lists', { ...params, segments: ['Nobody'], file: path })
    await expect(unknown).rejects.toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

/** A page for every segment that holds somebody. */
const PAPER = { parts: ['eachSegment' as const], segments: [], top: 3, rows: 20 }

it('a print model holds what the run says, and the best customers of each segment', async () => {
  const bench = await sampleRun()
  const model = ask(bench.engine, 'report.print-model', { ...PAPER, runId: bench.runId })
  expect(model.summary).toEqual(bench.summary)
  expect(model).toMatchObject({ shop: 'shop', madeAt: '2026-11-22 09:30', mapTitle: 'Eleven segments' })
  const held = bench.summary.segments.filter(({ customers }) => customers > 0)
  expect(model.segments.map(({ name }) => name)).toEqual(held.map(({ name }) => name))
  for (const { name, top } of model.segments) {
    expect(top).toEqual(rowsOf(bench, bench.runId, { segments: [name] }).slice(0, 3))
  }
})
