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
})
