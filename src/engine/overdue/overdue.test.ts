import { describe, expect, it } from 'vitest'
import type { OverdueFigures } from '../../shared/analyses/overdue.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'

/** Ann comes every ten days and has been away for 31, bob every ten and is not due, cleo only came three times, dan is late by a day. */
const SHOP = `Order,Customer,Name,Phone,Opt out,Date,Product,Amount
1,ann,Ann Birch,0151 1,no,2024-01-01,tea,10
2,ann,Ann Birch,0151 1,no,2024-01-11,tea,10
3,ann,Ann Birch,0151 1,no,2024-01-21,tea,10
4,ann,Ann Birch,0151 1,no,2024-01-31,cake,4
4,ann,Ann Birch,0151 1,no,2024-01-31,milk,6
5,bob,Bob,,yes,2024-01-26,tea,50
6,bob,Bob,,yes,2024-02-05,tea,50
7,bob,Bob,,yes,2024-02-15,tea,50
8,bob,Bob,,yes,2024-02-25,tea,50
9,cleo,Cleo,,,2024-01-01,tea,5
10,cleo,Cleo,,,2024-01-02,tea,5
11,cleo,Cleo,,,2024-01-03,tea,5
12,dan,Dan,0151 4,yes,2024-01-22,tea,1
13,dan,Dan,0151 4,yes,2024-02-01,tea,1
14,dan,Dan,0151 4,yes,2024-02-11,tea,1
15,dan,Dan,0151 4,yes,2024-02-21,tea,1
16,,,,,2024-03-01,tea,1
`

async function shop(): Promise<Workbench> {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', SHOP))
  return bench
}

const show = ({ engine }: Workbench, options: Record<string, number> = {}) =>
  ask(engine, 'analyses.show', {
    analysis: 'overdue',
    // The day after the last sale is 2 March.
    runId: computeRun(engine).summary.runId,
    options,
  }) as OverdueFigures

describe('a shop', () => {
  it('lists who is later than usual, with phone, worth and last items, and bothers nobody who is not due', async () => {
    const { customers, lateness } = show(await shop())
    expect(customers).toMatchObject([
      {
        id: 'ann',
        name: 'Ann Birch',
        phone: '0151 1',
        orderDays: 4,
        medianDays: 10,
        daysSince: 31,
        ratio: 3.1,
        due: '2024-02-10',
        spent12: 400_000,
        lastItems: 'milk, cake',
      },
    ])
    expect(lateness.map(({ customers: each }) => each)).toEqual([3, 1, 1, 1])
  })

  it('takes a rhythm from as many order days as are asked for', async () => {
    const { customers, top, lateness } = show(await shop(), { leastDays: 3 })
    // Ann spent more, cleo is later by her rhythm of a day.
    expect(customers.map(({ id }) => id)).toEqual(['ann', 'cleo'])
    expect(top.map(({ id }) => id)).toEqual(['cleo', 'ann'])
    expect(lateness[0]?.customers).toBe(4)
  })

  it('takes merged customers for one', async () => {
    const bench = await shop()
    await bench.engine.call('duplicates.merge', { into: 'cleo', customers: ['dan'] })
    // Together they come every ten days, the last time ten days ago.
    const { customers, lateness } = show(bench, { leastDays: 3 })
    expect(customers.map(({ id }) => id)).toEqual(['ann'])
    expect(lateness[0]?.customers).toBe(3)
  })

  it('has as rhythm the middle of the days between, halfway where two are in the middle', async () => {
    const bench = createWorkbench()
    const days = { ann: ['01-01', '01-11', '01-31'], bob: ['01-01', '01-08', '01-11', '02-20'] }
    const rows = Object.entries(days).flatMap(([who, on]) => on.map((day) => `${who}${day},${who},2023-${day},1`))
    await bench.import(
      bench.write('shop.csv', ['Order,Customer,Date,Amount', ...rows, 'z,zoe,2024-01-01,1', ''].join('\n')),
    )
    const { customers } = show(bench, { leastDays: 3 })
    expect(customers.map(({ id, medianDays, due }) => [id, medianDays, due])).toEqual([
      ['bob', 7, '2023-02-27'],
      ['ann', 15, '2023-02-15'],
    ])
  })

  it('names the two dearest products of the last order, of equal ones the one that the shop sold first', async () => {
    const bench = createWorkbench()
    const rows = [
      '1,2024-01-01,tea,1',
      '2,2024-01-03,cake,3',
      '2,2024-01-03,tea,3',
      '2,2024-01-03,milk,4',
      '3,2024-03-01,tea,1',
    ]
    const text = rows.map((row, at) => `${row},${at < 4 ? 'ann' : 'zoe'}`).join('\n')
    await bench.import(bench.write('shop.csv', `Order,Date,Product,Amount,Customer\n${text}\n`))
    expect(show(bench, { leastDays: 2 }).customers.map(({ lastItems }) => lastItems)).toEqual(['milk, tea'])
  })

  it('says where nobody has a rhythm yet, and where nobody is late', async () => {
    const keysOf = ({ notes = [] }: OverdueFigures) => notes.map((note) => (typeof note === 'string' ? note : note.key))
    expect(keysOf(show(await shop(), { leastDays: 5 }))).toEqual(['overdue.note.rhythm', 'overdue.note.nobodyYet'])
    const bench = createWorkbench()
    await bench.import(bench.write('two.csv', 'Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n2,ann,2024-01-03,5\n'))
    const found = show(bench, { leastDays: 2 })
    expect(keysOf(found)).toEqual(['overdue.note.rhythm', 'overdue.note.nobody'])
    expect(keysOf(show(await shop()))).toEqual(['overdue.note.rhythm'])
  })
})

/** All come every ten days and have been away for twelve; amy once a year before, and once the day before that. */
const LATE = ['Order,Customer,Date,Amount', '1,amy,2023-03-01,3', '2,amy,2023-03-02,7', 'r,ben,2024-02-01,-5']
for (const [customer, amount] of Object.entries({ dee: 10, cat: 10, amy: 10, ben: 20 })) {
  for (const day of ['01-10', '01-20', '01-30', '02-09', '02-19']) {
    LATE.push(`${customer}${day},${customer},2024-${day},${amount}`)
  }
}

describe('customers who are late by a little', () => {
  it.each([
    ['net', 95],
    ['ignore', 100],
  ] as const)(
    'are listed by ratio, then by what they spent in twelve months, then by id; returns %s',
    async (returns, ben) => {
      const bench = createWorkbench()
      await bench.import(bench.write('late.csv', `${LATE.join('\n')}\n`))
      const { runId } = computeRun(bench.engine, { asOf: '2024-03-02', returns }).summary
      const { top, lateness } = ask(bench.engine, 'analyses.show', { analysis: 'overdue', runId }) as OverdueFigures
      expect(top.map(({ id, ratio, spent12 }) => [id, ratio, spent12 / 10_000])).toEqual([
        ['ben', 1.2, ben],
        ['amy', 1.2, 57],
        ['cat', 1.2, 50],
        ['dee', 1.2, 50],
      ])
      const spent12 = (ben + 57 + 50 + 50) * 10_000
      expect(lateness).toEqual([
        { above: 0, customers: 4, spent12 },
        { above: 1, customers: 4, spent12 },
        { above: 2, customers: 0, spent12: 0 },
        { above: 3, customers: 0, spent12: 0 },
      ])
    },
  )
})
