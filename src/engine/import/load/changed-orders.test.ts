import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { ask, computeRun } from '../../testing/ask.ts'
import { dumpTables } from '../../testing/dump-tables.ts'
import { createWorkbench, type Workbench } from '../../testing/workbench.ts'

const HEADER = 'Order,Customer,Date,Amount,Status'
const FIRST = ['1,Ann,2026-01-05,10,paid', '2,Bob,2026-01-06,20,paid', '3,Cat,2026-01-07,30,pending payment']
const LATER = [
  '1,Ann,2026-01-05,10,paid',
  '2,Bob,2026-01-06,20,cancelled by the shop',
  '3,Cat,2026-01-07,30,paid',
  '4,Ann,2026-02-06,5,paid',
]

const file = (rows: readonly string[], header = HEADER) => [header, ...rows].join('\n')
const figures = (bench: Workbench) => {
  const { customers, orders, revenue, rows } = computeRun(bench.engine).summary
  return { customers, orders, revenue: (revenue ?? 0) / 10_000, rows }
}
const dump = (bench: Workbench) => dumpTables(join(bench.folder, 'shop.regulars'))
const add = (bench: Workbench, name: string, text: string) => bench.import(bench.write(name, text))
/** All classes of rows together. */
const accounted = ({ read: _, duplicates: __, ...classes }: object & { read: number; duplicates: number }) =>
  Object.values(classes).reduce((sum: number, each) => sum + (each as number), 0)

describe('a later file that says something else of an order', () => {
  it('wins, once, and says which orders changed; every row is accounted for', async () => {
    const bench = createWorkbench()
    const early = await add(bench, 'jan.csv', file(FIRST))
    const later = await add(bench, 'feb.csv', file(LATER))
    expect(figures(bench)).toMatchObject({ customers: 2, orders: 3, revenue: 45 })
    expect(later.notes.map(ENGLISH.write).join()).toContain(
      'Changed since: 2 orders that were imported before read differently in this file, which now counts: 2, 3.',
    )
    const { rows } = figures(bench)
    expect(rows).toMatchObject({ read: 7, kept: 3, cancelled: 1, changed: 2, alreadyImported: 1 })
    expect(accounted(rows)).toBe(rows.read)
    const list = ask(bench.engine, 'import.list', {})
    expect(list.find(({ importId }) => importId === early.importId)?.rows).toMatchObject({
      read: 3,
      kept: 1,
      changed: 2,
    })
  })

  it('is undone, and everything is as it was; it can come again', async () => {
    const bench = createWorkbench()
    await add(bench, 'jan.csv', file(FIRST))
    const before = dump(bench)
    const { importId } = await add(bench, 'feb.csv', file(LATER))
    ask(bench.engine, 'import.undo', { importId })
    expect(dump(bench)).toEqual(before)
    const { rows } = await add(bench, 'feb.csv', file(LATER))
    expect(rows).toMatchObject({ read: 4, alreadyImported: 1, kept: 2, cancelled: 1 })
    expect(figures(bench)).toMatchObject({ orders: 3, revenue: 45 })
  })

  it('stays the last word where the first file comes in again', async () => {
    const bench = createWorkbench()
    await add(bench, 'jan.csv', file(FIRST))
    await add(bench, 'feb.csv', file(LATER))
    const { revenue } = figures(bench)
    for (const name of ['jan again.csv', 'jan once more.csv']) {
      const { rows } = await add(bench, name, file(FIRST))
      expect(rows).toMatchObject({ read: 3, alreadyImported: 3, kept: 0 })
    }
    const { rows } = await add(bench, 'feb again.csv', file(LATER))
    expect(rows).toMatchObject({ read: 4, alreadyImported: 4 })
    expect(figures(bench).revenue).toBe(revenue)
    expect(accounted(figures(bench).rows)).toBe(figures(bench).rows.read)
  })

  it('is followed by a third one that says what the first said; each can be taken back in any order', async () => {
    const third = ['2,Bob,2026-01-06,20,paid', '5,Ann,2026-03-06,7,paid']
    const bench = createWorkbench()
    await add(bench, 'jan.csv', file(FIRST.slice(1, 2)))
    const feb = await add(bench, 'feb.csv', file(['2,Bob,2026-01-06,20,cancelled', '4,Ann,2026-02-06,5,paid']))
    const march = await add(bench, 'march.csv', file(third))
    expect(figures(bench)).toMatchObject({ orders: 3, revenue: 32 })
    ask(bench.engine, 'import.undo', { importId: feb.importId })
    expect(figures(bench)).toMatchObject({ orders: 2, revenue: 27 })
    ask(bench.engine, 'import.undo', { importId: march.importId })
    expect(figures(bench)).toMatchObject({ orders: 1, revenue: 20 })
  })

  it('changes amounts, items and quantities of the orders that it tells again', async () => {
    const header = 'Order,Customer,Date,Product,Quantity,Price'
    const bench = createWorkbench()
    const first = [
      '1,Ann,2026-01-05,tea,1,10',
      '1,Ann,2026-01-05,pot,1,5',
      '2,Bob,2026-01-05,tea,1,10',
      '3,Bob,2026-01-06,pot,3,5',
    ]
    const later = [
      '1,Ann,2026-01-05,tea,1,10',
      '1,Ann,2026-01-05,mug,1,4',
      '2,Bob,2026-01-05,tea,3,10',
      '4,Bob,2026-02-06,pot,1,5',
    ]
    await add(bench, 'jan.csv', file(first, header))
    await add(bench, 'feb.csv', file(later, header))
    expect(figures(bench)).toMatchObject({ orders: 4, revenue: 14 + 30 + 15 + 5 })
  })

  it.each([
    ['gives money back', ['2,Bob,2026-01-06,-20,paid'], { orders: 2, revenue: 10 }],
    ['is of another customer with the same number', ['2,Dan,2026-01-06,7,paid'], { orders: 2, revenue: 37 }],
    ['is of another day with the same number', ['2,Bob,2026-02-06,7,paid'], { orders: 2, revenue: 37 }],
  ])('%s: both count', async (_, rows, wanted) => {
    const bench = createWorkbench()
    await add(bench, 'jan.csv', file(FIRST))
    await add(bench, 'feb.csv', file(rows))
    expect(figures(bench)).toMatchObject(wanted)
  })
})

describe('a file cut in two at any row', () => {
  it('gives the figures of the whole', async () => {
    const header = 'Order,Customer,Date,Product,Quantity,Price'
    const rows = Array.from({ length: 12 }, (_, at) => {
      const order = Math.floor(at / 3)
      return `${order},${'ab'[order % 2]},2026-01-0${order + 1},p${at % 2},${at + 1},2`
    })
    const whole = createWorkbench()
    await add(whole, 'all.csv', file(rows, header))
    const wanted = figures(whole)
    for (let at = 1; at < rows.length; at++) {
      const bench = createWorkbench()
      await add(bench, 'a.csv', file(rows.slice(0, at), header))
      await add(bench, 'b.csv', file(rows.slice(at), header))
      expect([at, figures(bench)]).toEqual([at, wanted])
      bench.engine.close()
    }
  })
})

describe('an order that rows of its own take back as a whole', () => {
  const header = 'Bon,Datum,Kunde,Artikel,Menge,Betrag,Vorgang'
  const rows = [
    '1,2026-01-05,K1,Brot,2,7.00,Verkauf',
    '2,2026-01-05,K2,Brot,1,3.50,Verkauf',
    '2,2026-01-05,K2,Brot,-1,-3.50,Storno',
    '3,2026-01-25,K2,Brot,2,7.00,Verkauf',
    '3,2026-01-25,K2,Brot,-1,-3.50,Storno',
  ]

  it.each(['Storno', 'Void', 'Annulation', 'Сторно', 'cancelled sale'])('never happened: %s', async (word) => {
    const bench = createWorkbench()
    const { notes, rows: counts } = await add(bench, 'a.csv', file(rows, header).replaceAll('Storno', word))
    expect(figures(bench)).toMatchObject({ customers: 2, orders: 2, revenue: 10.5 })
    expect(notes.map(ENGLISH.write).join()).toContain('1 order was reversed as a whole')
    expect(counts).toMatchObject({ read: 5, kept: 2, returns: 1, cancelled: 2 })
  })

  it('is recognised when it comes in again, and undone', async () => {
    const bench = createWorkbench()
    await add(bench, 'a.csv', file(rows, header))
    const before = dump(bench)
    const again = await add(bench, 'b.csv', file([...rows, '4,2026-01-26,K1,Brot,1,3.50,Verkauf'], header))
    expect(again.rows).toMatchObject({ read: 6, alreadyImported: 5, kept: 1 })
    ask(bench.engine, 'import.undo', { importId: again.importId })
    expect(dump(bench)).toEqual(before)
  })
})

describe('a number that a later file has too', () => {
  const days = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => {
      const day = String(from + (at >> 2)).padStart(2, '0')
      return `${(at % 4) + 1},${['Ann', 'Bob', 'Cat'][at % 3]},2026-03-${day},10`
    })
  const TICKETS = 'Ticket,Customer,Date,Amount'

  it('is found again where numbers start again each day', async () => {
    const bench = createWorkbench()
    await add(bench, 'march.csv', file(days(1, 40), TICKETS))
    const again = await add(bench, 'march-again.csv', file(days(1, 60), TICKETS))
    expect(again.rows).toMatchObject({ read: 60, alreadyImported: 40 })
    expect(figures(bench)).toMatchObject({ customers: 3, orders: 60, revenue: 600 })
  })

  it('is of another order where numbers start again each year; what is told anew of that one counts', async () => {
    const bench = createWorkbench()
    const second = ['1,Cat,2026-01-05,7,paid', '2,Ann,2026-01-06,8,paid', '3,Bob,2026-01-08,9,paid']
    await add(
      bench,
      '2025.csv',
      file(['1,Ann,2025-01-05,10,paid', '2,Bob,2025-01-06,20,paid', '3,Cat,2025-01-07,30,paid']),
    )
    const { importId } = await add(bench, '2026.csv', file(second))
    expect(figures(bench)).toMatchObject({ customers: 3, orders: 6, revenue: 84 })
    expect((await add(bench, '2026-again.csv', file(second))).rows).toMatchObject({ read: 3, alreadyImported: 3 })
    const changed = await add(bench, 'changed.csv', file(['2,Ann,2026-01-06,8,cancelled', '4,Bob,2026-01-09,1,paid']))
    expect(figures(bench)).toMatchObject({ customers: 3, orders: 6, revenue: 77 })
    expect(changed.notes.map(ENGLISH.write).join()).toMatch(/now counts: 2\.$/)
    for (const { importId: later } of ask(bench.engine, 'import.list', {}).filter((each) => each.importId > importId)) {
      ask(bench.engine, 'import.undo', { importId: later })
    }
    expect(figures(bench)).toMatchObject({ customers: 3, orders: 6, revenue: 84 })
  })

  it('is of another order where it is the only one, and somebody else bought something on another day', async () => {
    const bench = createWorkbench()
    const [march, april] = ['7,ann,2024-03-01,tea,2.50', '7,bob,2024-04-02,pot,7']
    await bench.import(bench.write('march.csv', `Order,Customer,Date,Product,Amount\n${march}`))
    const { notes } = await bench.import(bench.write('april.csv', `Order,Customer,Date,Product,Amount\n${april}`))
    expect(notes).toEqual([])
    expect(computeRun(bench.engine).summary).toMatchObject({ customers: 2, orders: 2, revenue: 95_000 })
  })

  it('is of another order where another till counts the same days', async () => {
    const bench = createWorkbench()
    await add(bench, 'one.csv', file(['1,Ann,2026-01-05,10', '2,Bob,2026-01-05,20', '3,Ann,2026-01-06,10'], TICKETS))
    await add(bench, 'two.csv', file(['1,Cat,2026-01-05,7', '2,Dan,2026-01-05,8', '3,Eve,2026-01-06,9'], TICKETS))
    expect(figures(bench)).toMatchObject({ customers: 5, orders: 6, revenue: 64 })
  })

  it('is of the same order where only the customer was put right', async () => {
    const bench = createWorkbench()
    await add(bench, 'jan.csv', file(['1,Ann,2026-01-05,10', '2,Ann,2026-01-06,20'], TICKETS))
    await add(bench, 'feb.csv', file(['2,Bob,2026-01-06,20', '3,Ann,2026-01-07,30'], TICKETS))
    expect(figures(bench)).toMatchObject({ customers: 2, orders: 3, revenue: 60 })
  })
})
