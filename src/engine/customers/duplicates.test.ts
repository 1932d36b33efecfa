import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../shared/model/customers.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { dumpTables } from '../testing/dump-tables.ts'
import { createWorkbench, NOW, type Workbench } from '../testing/workbench.ts'

const HEADER = 'Order,Customer ID,Customer Name,Email,Phone,Opt Out,Date,Product,Quantity,Price,Country,Store'
const SALES = [
  '1,A,Ann Smith,ann@x.test,,no,2024-01-05,tea,1,10.00,UK,North',
  '2,A,Ann Smith,ann@x.test,,no,2024-02-05,tea,2,10.00,UK,North',
  '3,B,,ANN@x.test,+44 7700 900123,yes,2024-03-01,pot,1,5.00,UK,South',
  '4,C,"Smith, Ánn",,0044 7700-900123,,2024-03-02,jug,1,7.00,FR,South',
  '5,D,Dan,dan@x.test,,,2024-01-01,tea,1,3.00,FR,North',
  'C6,C,"Smith, Ánn",,,,2024-03-02,jug,-1,7.00,FR,South',
]

async function workbench(rows: readonly string[] = SALES, header = HEADER) {
  const bench = createWorkbench()
  await bench.import(bench.write('sales.csv', [header, ...rows].join('\n')))
  return bench
}

const all = { reason: null, offset: 0, limit: 50 } as const
const dump = (bench: Workbench) => dumpTables(join(bench.folder, 'shop.regulars'))
const summaryOf = (bench: Workbench, settings: Partial<Settings> = {}) => {
  const { runId: _, ...summary } = computeRun(bench.engine, settings).summary
  return summary
}
const page = (bench: Workbench, filter = NO_FILTER) => {
  const { runId } = computeRun(bench.engine).summary
  return ask(bench.engine, 'customers.page', {
    runId,
    filter,
    sort: { column: 'id', descending: false },
    offset: 0,
    limit: 100,
  })
}

describe('customers who look like one', () => {
  it('share an e-mail address, the digits of a phone number or the folded name, and hang together', async () => {
    const { engine } = await workbench()
    const found = ask(engine, 'duplicates.list', all)
    expect(found).toMatchObject({ total: 1, surplus: 2, tooCommon: 0 })
    expect(found.groups[0]).toMatchObject({ reasons: ['email', 'phone', 'name'], keep: 'A' })
    expect(found.groups[0]?.customers).toMatchObject([
      { id: 'A', name: 'Ann Smith', orders: 2, revenue: 300_000, lastOrder: '2024-02-05', mergedIds: [] },
      { id: 'C', orders: 1, revenue: 0, lastOrder: '2024-03-02' },
      { id: 'B', orders: 1, revenue: 50_000, lastOrder: '2024-03-01' },
    ])
  })

  it('are looked for among those whom an import knows, not those whom only an outdated result does', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('a.csv', 'Order,Customer,Date,Amount\n1,zoe,2024-01-01,5\n'))
    const { importId } = await bench.import(
      bench.write('b.csv', 'Order,Customer,Date,Amount\n2,Ann Smith,2024-01-01,5\n3,"Smith, Ann",2024-01-02,5\n'),
    )
    computeRun(bench.engine)
    expect(ask(bench.engine, 'duplicates.list', all).total).toBe(1)
    expect(ask(bench.engine, 'import.undo', { importId: importId })).toEqual({ staleRuns: 1, isErased: true })
    expect(ask(bench.engine, 'duplicates.list', all).total).toBe(0)
    expect(ask(bench.engine, 'workspace.status', {}).customers).toBe(1)
  })

  it('can be asked for by one reason', async () => {
    const { engine } = await workbench()
    const ids = (reason: 'email' | 'phone' | 'name') =>
      ask(engine, 'duplicates.list', { ...all, reason }).groups.map(({ customers }) => customers.map(({ id }) => id))
    expect(ids('email')).toEqual([['A', 'B']])
    expect(ids('phone')).toEqual([['C', 'B']])
    expect(ids('name')).toEqual([['A', 'C']])
  })

  it('are not those of a value that too many share, which is counted', async () => {
    const rows = Array.from({ length: 21 }, (_, at) => `${at},K${at},,shop@x.test,,,2024-01-05,tea,1,1.00,UK,North`)
    const { engine } = await workbench(rows)
    expect(ask(engine, 'duplicates.list', all)).toEqual({ total: 0, surplus: 0, tooCommon: 1, groups: [] })
  })

  it('count as one after a merge, and are suggested with others still', async () => {
    const { engine } = await workbench()
    await engine.call('duplicates.merge', { into: 'A', customers: ['B'] }, { now: NOW })
    const [group] = ask(engine, 'duplicates.list', all).groups
    expect(group?.customers.map(({ id, orders, mergedIds }) => [id, orders, mergedIds])).toEqual([
      ['A', 3, ['B']],
      ['C', 1, []],
    ])
    await engine.call('duplicates.merge', { into: 'A', customers: ['C'] }, { now: NOW })
    expect(ask(engine, 'duplicates.list', all).total).toBe(0)
  })
})

describe('a merge', () => {
  it('makes one customer of several in lists, counts, pages and details', async () => {
    const bench = await workbench()
    expect(ask(bench.engine, 'workspace.status', {}).customers).toBe(4)
    const merge = await bench.engine.call('duplicates.merge', { into: 'B', customers: ['A', 'C'] }, { now: NOW })
    expect(merge).toEqual({
      mergeId: 1,
      mergedAt: '2026-11-22 09:30',
      into: { id: 'B', name: null },
      customers: [
        { id: 'A', name: 'Ann Smith' },
        { id: 'C', name: 'Smith, Ánn' },
      ],
    })
    expect(ask(bench.engine, 'workspace.status', {}).customers).toBe(2)
    const { rows, totals } = page(bench)
    expect(totals).toMatchObject({ customers: 2, revenue: 380_000 })
    expect(rows[0]).toMatchObject({
      id: 'B',
      name: 'Ann Smith',
      email: 'ANN@x.test',
      optOut: true,
      firstOrder: '2024-01-05',
      lastOrder: '2024-03-02',
      frequency: 4,
      monetary: 350_000,
    })
    expect(page(bench, { ...NO_FILTER, search: 'c ann' }).rows.map(({ id }) => id)).toEqual(['B'])
    const { runId } = computeRun(bench.engine).summary
    const one = ask(bench.engine, 'customers.one', { runId, customer: 'C' })
    expect(one).toMatchObject({ customer: { id: 'B' }, mergedIds: ['A', 'C'], orderCount: 5 })
    expect(one.orders.map(({ number, amount }) => [number, amount / 10_000])).toEqual([
      ['C6', -7],
      ['4', 7],
      ['3', 5],
      ['2', 20],
      ['1', 10],
    ])
    expect(one.topProducts.map(({ code, amount }) => [code, amount / 10_000])).toEqual([
      ['tea', 30],
      ['pot', 5],
    ])
    const [, jug] = one.orders
    const lines = ask(bench.engine, 'customers.order-lines', { runId, customer: 'B', orderId: jug?.orderId as number })
    expect(lines).toMatchObject([{ product: 'jug', amount: 70_000 }])
  })

  it('holds for a chain, and each link is undone alone', async () => {
    const bench = await workbench()
    const { engine } = bench
    await engine.call('duplicates.merge', { into: 'A', customers: ['B'] }, { now: NOW })
    await engine.call('duplicates.merge', { into: 'D', customers: ['B'] }, { now: NOW })
    expect(
      ask(engine, 'duplicates.merges', {}).map(({ mergeId, into, customers }) => [mergeId, into.id, customers[0]?.id]),
    ).toEqual([
      [2, 'D', 'A'],
      [1, 'A', 'B'],
    ])
    expect(page(bench).rows.map(({ id, frequency }) => [id, frequency])).toEqual([
      ['C', 1],
      ['D', 4],
    ])
    await engine.call('duplicates.undo', { mergeId: 1 }, { now: NOW })
    expect(page(bench).rows.map(({ id, frequency }) => [id, frequency])).toEqual([
      ['B', 1],
      ['C', 1],
      ['D', 3],
    ])
  })

  it('keeps sales that come later together as well', async () => {
    const bench = await workbench()
    await bench.engine.call('duplicates.merge', { into: 'A', customers: ['B'] }, { now: NOW })
    await bench.import(bench.write('next.csv', [HEADER, '9,B,,,,,2024-04-01,tea,1,2.00,UK,North'].join('\n')))
    expect(page(bench).rows[0]).toMatchObject({ id: 'A', frequency: 4, monetary: 370_000 })
  })

  it('marks results made before as out of date until it is undone', async () => {
    const bench = await workbench()
    const { engine } = bench
    const first = computeRun(engine).summary.runId
    const { mergeId } = await engine.call('duplicates.merge', { into: 'A', customers: ['B'] }, { now: NOW })
    const second = computeRun(engine).summary.runId
    expect(ask(engine, 'runs.list', {}).map(({ isStale }) => isStale)).toEqual([false, true])
    const compared = ask(engine, 'runs.compare', {
      earlier: first,
      later: second,
      from: null,
      to: null,
      offset: 0,
      limit: 9,
    })
    expect(compared.warnings).toContainEqual(said('warning.compare.merges'))
    await engine.call('duplicates.undo', { mergeId }, { now: NOW })
    expect(ask(engine, 'runs.list', {}).map(({ isStale }) => isStale)).toEqual([true, false])
    const old = ask(engine, 'customers.one', { runId: first, customer: 'A' })
    expect(old).toMatchObject({ mergedIds: [], orderCount: 2 })
  })

  it('shows a result made before with the customers it was made of', async () => {
    const bench = await workbench()
    const { runId } = computeRun(bench.engine).summary
    await bench.engine.call('duplicates.merge', { into: 'A', customers: ['B'] }, { now: NOW })
    expect(ask(bench.engine, 'customers.one', { runId, customer: 'A' })).toMatchObject({ orderCount: 2, mergedIds: [] })
    expect(ask(bench.engine, 'customers.one', { runId, customer: 'B' })).toMatchObject({ orderCount: 1 })
  })

  it('goes with the import that brought its customers', async () => {
    const bench = await workbench(SALES.slice(0, 2))
    const before = dump(bench)
    const { importId } = await bench.import(bench.write('more.csv', [HEADER, ...SALES.slice(2)].join('\n')))
    await bench.engine.call('duplicates.merge', { into: 'A', customers: ['B', 'C'] }, { now: NOW })
    ask(bench.engine, 'import.undo', { importId: importId })
    expect(dump(bench)).toEqual(before)
  })

  it('of customers who are one already, or are not there, says so', async () => {
    const { engine } = await workbench()
    await engine.call('duplicates.merge', { into: 'A', customers: ['B'] }, { now: NOW })
    await expect(engine.call('duplicates.merge', { into: 'B', customers: ['A'] }, { now: NOW })).rejects.toThrow(
      /are one customer already/,
    )
    await expect(engine.call('duplicates.merge', { into: 'A', customers: ['Z'] }, { now: NOW })).rejects.toThrow(
      /no customer “Z”/,
    )
    await expect(engine.call('duplicates.undo', { mergeId: 7 }, { now: NOW })).rejects.toThrow(/no merge number 7/)
  })
})

describe('figures of merged customers', () => {
  // An order is of one day: numbers that come again on another one could belong to two.
  const order = fc.constantFrom(
    { order: '1', day: '2024-03-01' },
    { order: '2', day: '2024-03-02' },
    { order: 'C3', day: '2024-03-02' },
    { order: '4', day: '2024-04-01' },
    { order: '5', day: '2024-03-01' },
  )
  const line = fc
    .record({
      order,
      customer: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      quantity: fc.constantFrom('1', '2', '-1'),
      store: fc.constantFrom('North', 'South'),
    })
    .map(({ order, ...rest }) => ({ ...order, ...rest }))
  const settings = fc.record({
    frequency: fc.constantFrom('orders', 'days', 'lines'),
    monetary: fc.constantFrom('total', 'perOrder', 'perLine'),
    filter: fc.constantFrom(
      null,
      { stores: ['North'], countries: [], apply: 'before' },
      { stores: ['North'], countries: [], apply: 'after' },
    ),
  }) as fc.Arbitrary<Partial<Settings>>
  const SURE = { order: '9', customer: 'A', day: '2024-03-01', quantity: '3', store: 'North' }
  type Line = typeof SURE
  const csv = (lines: readonly Line[], owner: (id: string) => string) => [
    ...lines.map(
      ({ order, customer, day, quantity, store }, at) =>
        `${order},${owner(customer)},,,,,${day},tea ${at},${quantity},2.50,UK,${store}`,
    ),
  ]

  it('are those of a file that names them as one, and undoing restores every table and figure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), settings, async (some, wished) => {
        const lines = [SURE, ...some]
        const bench = await workbench(csv(lines, (id) => id))
        const before = { tables: dump(bench), summary: summaryOf(bench, wished) }
        const ids = new Set(lines.map(({ customer }) => customer))
        const others = ['B', 'C'].filter((id) => ids.has(id))
        if (others.length > 0) {
          const { mergeId } = await bench.engine.call(
            'duplicates.merge',
            { into: 'A', customers: others },
            { now: NOW },
          )
          const one = await workbench(csv(lines, (id) => (others.includes(id) ? 'A' : id)))
          expect(summaryOf(bench, wished)).toEqual(summaryOf(one, wished))
          one.engine.close()
          await bench.engine.call('duplicates.undo', { mergeId }, { now: NOW })
        }
        expect(summaryOf(bench, wished)).toEqual(before.summary)
        const { runs: _, run_columns: __, run_imports: ___, ...tables } = dump(bench)
        const { runs: ____, run_columns: _____, run_imports: ______, ...tablesBefore } = before.tables
        expect(tables).toEqual(tablesBefore)
        bench.engine.close()
      }),
      { numRuns: 15 },
    )
  })
})
