import { describe, expect, it } from 'vitest'
import type { Settings } from '../shared/model/settings.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { computeRun } from './testing/ask.ts'
import { createWorkbench, type Workbench } from './testing/workbench.ts'

// ann: three orders on two days; bob: one order of two lines in June, one line before; cat: in the other store; a walk-in.
const SALES = `Order,Customer,Date,Amount,Store,Country
1,ann,2024-01-10,10.00,North,UK
2,ann,2024-01-10,5.00,South,UK
3,ann,2024-06-20,5.01,North,UK
4,bob,2024-06-21,7.00,South,France
4,bob,2024-06-21,8.00,South,France
5,bob,2023-12-31,1.00,South,France
6,cat,2024-02-29,9.99,South,UK
7,,2024-06-22,2.50,North,UK
`

async function shop(): Promise<Workbench> {
  const bench = createWorkbench()
  await bench.import(bench.write('sales.csv', SALES))
  return bench
}

function measured(bench: Workbench, settings: Partial<Settings>) {
  const { ids, customers, summary } = computeRun(bench.engine, settings)
  const people = ids.map((id, at) => [id, customers.recency[at], customers.frequency[at], customers.monetary[at]])
  return { people, summary }
}

describe('what is measured', () => {
  it('counts orders, days or lines', async () => {
    const bench = await shop()
    const frequencies = (frequency: Settings['frequency']) =>
      measured(bench, { frequency }).people.map((each) => each[2])
    expect(frequencies('orders')).toEqual([3, 2, 1])
    expect(frequencies('days')).toEqual([2, 2, 1])
    expect(frequencies('lines')).toEqual([3, 3, 1])
  })

  it('takes all money, or the average order or line, to a ten-thousandth', async () => {
    const bench = await shop()
    const amounts = (monetary: Settings['monetary']) => measured(bench, { monetary }).people.map((each) => each[3])
    expect(amounts('total')).toEqual([200_100, 160_000, 99_900])
    expect(amounts('perOrder')).toEqual([66_700, 80_000, 99_900])
    expect(amounts('perLine')).toEqual([66_700, 53_333, 99_900])
  })
})

describe('which sales count', () => {
  it('are those of the last months, to the day', async () => {
    const bench = await shop()
    // The analysis date is 23 June, so that four months reach back to 23 February.
    const { people, summary } = measured(bench, { window: { kind: 'months', months: 4 } })
    expect(people).toEqual([
      ['ann', 3, 1, 50_100],
      ['bob', 2, 1, 150_000],
      ['cat', 115, 1, 99_900],
    ])
    expect(summary).toMatchObject({ firstDay: '2024-02-23', lastDay: '2024-06-22', orders: 3 })
    expect(summary.rows.kept).toBe(7)
    expect(ENGLISH.write(summary.warnings[0] ?? '')).toBe(
      'Only sales from 23 Feb 2024 to 22 Jun 2024 count: 4 of 7 purchase lines of known customers.',
    )
  })

  it('are those of days to come too, and the result says so until the analysis date leaves them out', async () => {
    const bench = await shop()
    await bench.import(bench.write('later.csv', 'Order,Customer,Date,Amount\n9,dan,2099-12-31,4.00\n'))
    const said = (settings: Partial<Settings>) => measured(bench, settings).summary.warnings.map(ENGLISH.write).join()
    expect(said({})).toContain('after today, 22 Nov 2026; the last is on 31 Dec 2099')
    expect(said({ asOf: '2024-06-23' })).not.toContain('after today')
  })

  it('are those of a period, seen from the day after it, both days included', async () => {
    const bench = await shop()
    const { people, summary } = measured(bench, {
      window: { kind: 'between', from: '2023-12-31', to: '2024-02-29' },
    })
    expect(summary.settings.asOf).toBe('2024-03-01')
    expect(people).toEqual([
      ['ann', 51, 2, 150_000],
      ['bob', 61, 1, 10_000],
      ['cat', 1, 1, 99_900],
    ])
    expect(summary.walkIn).toEqual({ rows: 0, revenue: 0, share: 0 })
  })

  it('are those of some stores, with everybody else unknown', async () => {
    const bench = await shop()
    const { people, summary } = measured(bench, { filter: { stores: ['North'], countries: [], apply: 'before' } })
    expect(people).toEqual([['ann', 3, 2, 150_100]])
    expect(summary.walkIn).toMatchObject({ rows: 1, revenue: 25_000 })
    expect(summary.orders).toBe(2)
  })

  it('are all when only the customers are chosen, and the scores stay those among everybody', async () => {
    const bench = await shop()
    const everybody = computeRun(bench.engine)
    const chosen = computeRun(bench.engine, { filter: { stores: ['South'], countries: ['UK'], apply: 'after' } })
    expect(chosen.ids).toEqual(['ann', 'cat'])
    expect(chosen.summary).toMatchObject({ customers: 2, orders: 4, revenue: 300_000 })
    expect(chosen.summary.thresholds).toEqual(everybody.summary.thresholds)
    for (const column of ['recency', 'frequency', 'monetary', 'r', 'f', 'm'] as const) {
      const all = everybody.customers[column]
      expect([...chosen.customers[column]]).toEqual([all[0], all[2]])
    }
  })

  it.each([
    [{ filter: { stores: ['West'], countries: [], apply: 'before' } }, /no order has the store “West”.*North, South/i],
    [{ window: { kind: 'between', from: '2024-03-01', to: '2024-02-01' } }, /ends before it starts/],
    [
      { window: { kind: 'between', from: '2024-03-01', to: '2024-05-01' } },
      /No customer bought anything from 1 Mar 2024/,
    ],
    [{ bins: 4 }, /“Eleven segments” needs 5 scores per measure, but there are 4/],
    [{ frozenRun: 99 }, /Result 99.*no longer exists/],
  ] as const)('%j is refused with a sentence', async (settings, sentence) => {
    const bench = await shop()
    expect(() => measured(bench, settings as Partial<Settings>)).toThrow(sentence)
  })
})

describe('thresholds of an earlier run', () => {
  it('score later sales as they scored the earlier ones', async () => {
    const bench = await shop()
    const first = computeRun(bench.engine, { scheme: 'ntile' }).summary
    await bench.import(bench.write('july.csv', 'Order,Customer,Date,Amount\n8,dan,2024-07-01,500\n'))
    const { summary } = measured(bench, { frozenRun: first.runId })
    expect(summary.settings.scheme).toBe('ntile')
    expect(summary.thresholds).toEqual(first.thresholds)
    expect(() => measured(bench, { frozenRun: first.runId, frequency: 'days' })).toThrow(
      /counted frequency in another way/,
    )
  })

  it('stay while runs that use them are made', async () => {
    const bench = await shop()
    const first = computeRun(bench.engine).summary
    for (let again = 0; again < 13; again++) measured(bench, { frozenRun: first.runId, seed: again })
    expect(measured(bench, { frozenRun: first.runId }).summary.thresholds).toEqual(first.thresholds)
  })
})

describe('other numbers of scores', () => {
  it('make a grid of their own, and stretch maps that fit any number', async () => {
    const bench = await shop()
    for (const bins of [3, 4, 10]) {
      const { summary } = measured(bench, { bins, map: 'low-mid-high' })
      expect(summary.grid).toHaveLength(bins * bins)
      expect(summary.thresholds.recency).toHaveLength(bins - 1)
      expect(summary.segments.reduce((sum, each) => sum + each.customers, 0)).toBe(3)
      expect(summary.segments.some((each) => each.name === 'Others')).toBe(false)
    }
  })
})
