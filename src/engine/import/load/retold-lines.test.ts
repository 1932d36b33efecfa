import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { ask, computeRun } from '../../testing/ask.ts'
import { dumpTables } from '../../testing/dump-tables.ts'
import { createWorkbench, type Workbench } from '../../testing/workbench.ts'
import { orders, soldBy, tableOf } from './testing/shop-file.ts'

const HEADER = 'Order,Customer,Date,Product,Quantity,Price'
const JANUARY = [
  '11,Ann,2026-01-05,tea,1,10',
  '11,Ann,2026-01-05,pot,1,5',
  '11,Ann,2026-01-05,mug,1,4',
  '12,Bob,2026-01-06,tea,2,10',
  '13,Cat,2026-01-07,pot,1,5',
  '13,Cat,2026-01-07,jam,1,3',
  '14,Ann,2026-01-09,tea,1,10',
]
const FEBRUARY = ['15,Bob,2026-02-02,pot,2,5', '16,Cat,2026-02-03,tea,1,10']

const file = (rows: readonly string[]) => [HEADER, ...rows].join('\n')
const without = (...numbers: number[]) => JANUARY.filter((_, at) => !numbers.includes(at + 1))
const add = (bench: Workbench, name: string, rows: readonly string[], wish = {}) =>
  bench.import(bench.write(name, file(rows)), wish)
const said = ({ notes }: Awaited<ReturnType<typeof add>>) => notes.map(ENGLISH.write).join('\n')
const figures = (bench: Workbench) => {
  const { customers, orders: count, revenue } = computeRun(bench.engine).summary
  return { customers, orders: count, revenue: (revenue ?? 0) / 10_000 }
}
/** All tables but those of results. */
const dump = (bench: Workbench) =>
  Object.entries(dumpTables(join(bench.folder, 'shop.regulars'))).filter(([table]) => !table.startsWith('run'))

describe('an order that a later file has without one of its lines', () => {
  it.each([
    ['in the middle', without(2), '11', 5],
    ['at the end of the first order', without(3), '11', 4],
    ['of two lines', without(5), '13', 5],
    ['that is behind the last one in both', [...without(6, 7), ...FEBRUARY], '13', 3, 10],
  ])('loses it, which is listed and undone: %s', async (_, later, order, less, gone = 0) => {
    const bench = createWorkbench()
    await add(bench, 'january.csv', gone > 0 ? JANUARY.slice(0, -1) : JANUARY)
    const before = dump(bench)
    const { revenue } = figures(bench)
    const record = await add(bench, 'later.csv', gone > 0 ? later : [...later, ...FEBRUARY])
    expect(figures(bench)).toMatchObject({ revenue: revenue + 20 - less })
    expect(said(record)).toMatch(new RegExp(`Changed since: 1 order .*: ${order}\\.`))
    const { rows } = computeRun(bench.engine).summary
    expect(rows).toMatchObject({ changed: 1 })
    ask(bench.engine, 'import.undo', { importId: record.importId })
    expect(dump(bench)).toEqual(before)
  })

  it('loses it at the end of both files, where the later one has another line above the others', async () => {
    const bench = createWorkbench()
    await add(bench, 'january.csv', JANUARY.slice(3, 6))
    // Nothing stands below the line that is left out, and the new one was cut off by no end of the earlier file.
    await add(bench, 'later.csv', [
      '15,Bob,2026-01-07,pot,2,5',
      '13,Cat,2026-01-07,mug,1,4',
      '13,Cat,2026-01-07,pot,1,5',
    ])
    expect(figures(bench)).toMatchObject({ orders: 3, revenue: 20 + 10 + 4 + 5 })
  })

  it('has it again where a still later file does, and not where the first file comes again', async () => {
    const bench = createWorkbench()
    await add(bench, 'january.csv', JANUARY)
    await add(bench, 'later.csv', [...without(2), ...FEBRUARY])
    await add(bench, 'january again.csv', JANUARY)
    expect(figures(bench)).toMatchObject({ orders: 6, revenue: 77 - 5 })
    await add(bench, 'march.csv', [...JANUARY, ...FEBRUARY, '17,Ann,2026-03-01,tea,1,10'])
    expect(figures(bench)).toMatchObject({ orders: 7, revenue: 77 + 10 })
  })

  it.each([
    ['of one product', JANUARY.filter((row) => row.includes('tea')), 1],
    ['without some products', [...JANUARY.filter((row) => !/pot|jam/.test(row)), ...FEBRUARY.slice(1)], 1],
    ['that may be cut at its beginning', [...without(1), ...FEBRUARY], 1],
    ['that may be cut at its end', JANUARY.slice(0, 5), 1],
    ['in another sequence', [...without(2)].sort((a, b) => (a.slice(20) < b.slice(20) ? -1 : 1)), 1],
  ])('keeps it and says so where the file is one %s', async (_, later, count) => {
    const bench = createWorkbench()
    await add(bench, 'january.csv', JANUARY)
    const { revenue } = figures(bench)
    const record = await add(bench, 'later.csv', later)
    const more = later.filter((row) => FEBRUARY.includes(row)).length * 10
    expect(figures(bench)).toMatchObject({ revenue: revenue + more })
    expect(said(record)).toContain(`leaves out some lines of ${count} order`)
    expect(said(record)).not.toContain('Changed since')
  })

  it('loses it where somebody said so, who is asked where there is one', async () => {
    const bench = createWorkbench()
    await add(bench, 'january.csv', JANUARY)
    const later = JANUARY.slice(0, 5)
    await expect(add(bench, 'asks.csv', later, { isAttended: true })).rejects.toMatchObject({
      code: 'open-question',
      question: { id: 'fewer-lines', preset: null },
    })
    const kept = await add(bench, 'kept.csv', later, { isAttended: true, answers: { 'fewer-lines': 'earlier' } })
    expect(said(kept)).toContain('They still count, as you chose.')
    ask(bench.engine, 'import.undo', { importId: kept.importId })
    const record = await add(bench, 'taken.csv', later, { answers: { 'fewer-lines': 'later' } })
    expect(said(record)).toMatch(/Changed since: .*: 13\./)
    expect(figures(bench)).toMatchObject({ orders: 4, revenue: 57 - 3 })
  })

  it('keeps what was given back where the file has sales alone', async () => {
    const bench = createWorkbench()
    const returned = '12,Bob,2026-01-06,tea,-1,10'
    await add(bench, 'january.csv', [...JANUARY.slice(0, 4), returned, ...JANUARY.slice(4)])
    const record = await add(bench, 'sales.csv', [...JANUARY, ...FEBRUARY])
    expect(figures(bench)).toMatchObject({ revenue: 57 - 10 + 20 })
    expect(said(record)).toContain('leaves out some lines of 1 order')
  })
})

describe('an order that a later file has on another day', () => {
  const moved = JANUARY.map((row) => (row.startsWith('12,') ? '12,Bob,2026-01-08,tea,2,10' : row))

  it.each([
    ['among the others', [...moved, ...FEBRUARY], 6, 77],
    ['sorted by its day', [...moved].sort((a, b) => (a.slice(7, 17) < b.slice(7, 17) ? -1 : 1)), 4, 57],
    ['beside new ones', ['12,Bob,2026-02-01,tea,2,10', ...FEBRUARY], 6, 77],
    ['with another amount', moved.map((row) => row.replace('tea,2', 'tea,3')), 4, 67],
  ])('counts once, %s', async (_, later, count, revenue) => {
    const bench = createWorkbench()
    await add(bench, 'january.csv', JANUARY)
    const before = dump(bench)
    const record = await add(bench, 'later.csv', later)
    expect(figures(bench)).toEqual({ customers: 3, orders: count, revenue })
    expect(said(record)).toMatch(/Changed since: 1 order .*: 12\./)
    ask(bench.engine, 'import.undo', { importId: record.importId })
    expect(dump(bench)).toEqual(before)
  })

  it('is another order where the numbers start again', async () => {
    const bench = createWorkbench()
    const month = (number: number) =>
      ['Ann', 'Bob', 'Cat'].map((name, at) => `${at + 1},${name},2026-0${number}-05,tea,1,10`)
    await add(bench, 'january.csv', month(1))
    await add(bench, 'february.csv', month(2))
    expect(figures(bench)).toMatchObject({ revenue: 60 })
  })
})

it('tells anew what was given back on the row of a sale', async () => {
  const bench = createWorkbench()
  const rows = (refund: number) => [
    'Order,Customer,Date,Total,Amount Refunded',
    '1,Ann,2026-01-05,30.00,0.00',
    `2,Bob,2026-01-06,40.00,${refund}.00`,
    '3,Cat,2026-01-07,50.00,1.00',
  ]
  await bench.import(bench.write('january.csv', rows(5).join('\n')))
  await bench.import(bench.write('february.csv', rows(10).join('\n')))
  expect(figures(bench)).toMatchObject({ orders: 3, revenue: 120 - 10 - 1 })
})

describe('two pieces of a file that overlap at any rows', () => {
  it('give the figures of the whole, however it is sorted', async () => {
    const by = fc.constantFrom(0, 2, 3, -1)
    await fc.assert(
      fc.asyncProperty(orders, by, fc.nat(), fc.nat(), fc.boolean(), async (shop, column, one, other, isLast) => {
        const [header, ...rows] = tableOf(shop) as [string[], ...string[][]]
        if (column < 0) rows.reverse()
        else rows.sort((a, b) => ((a[column] as string) < (b[column] as string) ? -1 : 1))
        const [from, to] = [one % rows.length, other % rows.length].sort((a, b) => a - b) as [number, number]
        const pieces = [rows.slice(0, to + 1), rows.slice(from)]
        // A file of one customer can be that of the shop itself.
        fc.pre(pieces.every((piece) => new Set(piece.map((row) => row[2])).size > 1))
        const bench = createWorkbench()
        for (const [at, piece] of (isLast ? pieces : pieces.reverse()).entries()) {
          await bench.import(bench.write(`${at}.csv`, [header, ...piece].map((row) => row.join(',')).join('\n')))
        }
        const { customers, orders: count, revenue } = computeRun(bench.engine).summary
        bench.engine.close()
        expect({ customers, orders: count, revenue }).toEqual(soldBy(shop))
      }),
      { numRuns: 8 },
    )
  })
})
