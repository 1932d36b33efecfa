import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { NO_FILTER } from '../shared/model/customers.ts'
import type { Settings } from '../shared/model/settings.ts'
import { createEngine } from './index.ts'
import { ask, computeRun, runOf } from './testing/ask.ts'
import { createWorkbench, NOW } from './testing/workbench.ts'

/** Ann spends 60 in two orders and three lines, bob 5, cat 20 after her return, and nobody known 15. */
const SALES = `Order,Customer,Date,Product,Quantity,Price,Unit Cost
1,ann,2024-03-01,tea,1,10.00,4.00
1,ann,2024-03-01,pot,1,20.00,4.00
2,ann,2024-03-05,pot,1,30.00,4.00
3,bob,2024-03-02,cup,1,5.00,4.00
4,,2024-03-03,tea,1,15.00,4.00
5,cat,2024-03-04,pot,1,30.00,4.00
C6,cat,2024-03-06,pot,-1,10.00,4.00
`

/** The means of each measure over the three, in currency units. */
const KINDS = [
  { monetary: 'total', mean: (60 + 5 + 20) / 3, title: null },
  { monetary: 'perOrder', mean: (30 + 5 + 20) / 3, title: 'Average spend per order' },
  { monetary: 'perLine', mean: (20 + 5 + 20) / 3, title: 'Average spend per line' },
  { monetary: 'margin', mean: (48 + 1 + 20) / 3, title: 'Average margin' },
] as const satisfies readonly { readonly monetary: Settings['monetary']; mean: number; title: string | null }[]

async function scored(monetary: Settings['monetary']) {
  const bench = createWorkbench()
  await bench.import(bench.write('sales.csv', SALES))
  const run = computeRun(bench.engine, { monetary, clusters: 3 }, true)
  return { ...bench, run }
}

describe.each(KINDS)('with monetary as $monetary', ({ monetary, mean, title }) => {
  it('revenue and shares are of what was spent, and means are of monetary', async () => {
    const { run } = await scored(monetary)
    const { summary, customers, ids } = run
    expect(summary.revenue).toBe(850_000)
    expect(summary.walkIn).toEqual({ rows: 1, revenue: 150_000, share: 0.15 })
    expect(summary.meanMonetary / 10_000).toBeCloseTo(mean, 3)
    for (const { revenue, revenueShare } of summary.segments) expect(revenueShare).toBe(Number(revenue) / 850_000)
    const ann = summary.segments.find(({ name }) => name === customers.segmentNames[customers.segment[0] as number])
    expect([ids[0], ann?.revenue]).toEqual(['ann', 600_000])
    expect(summary.grid.reduce((sum, { revenue }) => sum + Number(revenue), 0)).toBe(850_000)
    const profiles = summary.clusters?.profiles ?? []
    expect(profiles.map(({ revenue }) => revenue).toSorted()).toEqual([200_000, 50_000, 600_000])
    expect(profiles.reduce((sum, { revenueShare }) => sum + Number(revenueShare), 0)).toBeCloseTo(1, 12)
    expect(profiles.reduce((sum, { meanMonetary }) => sum + meanMonetary, 0)).toBeCloseTo(3 * summary.meanMonetary, 6)
  })

  it('so it is when the run is opened again, and in a list of customers', async () => {
    const { engine, folder, run } = await scored(monetary)
    engine.close()
    const reopened = createEngine({ workspacePath: join(folder, 'shop.regulars') })
    try {
      const stored = runOf(reopened, run.summary.runId)
      expect(stored.summary).toEqual(run.summary)
      expect(stored.customers.spending).toEqual(run.customers.spending)
      const list = ask(reopened, 'customers.page', {
        runId: run.summary.runId,
        filter: { ...NO_FILTER, search: 'cat' },
        sort: { column: 'monetary', descending: true },
        offset: 0,
        limit: 10,
      })
      expect(list.totals).toMatchObject({ customers: 1, revenue: 200_000 })
    } finally {
      reopened.close()
    }
  })

  it('the workbook divides what was spent, and has the mean of monetary under its own name', async () => {
    const { engine, folder, run } = await scored(monetary)
    const path = join(folder, 'report.xlsx')
    await engine.call('report.workbook', { runId: run.summary.runId, file: path }, { now: NOW })
    const workbook = read(readFileSync(path))
    const cells = (name: string) => utils.sheet_to_json<unknown[]>(workbook.Sheets[name] ?? {}, { header: 1 })
    const line = (label: string) => cells('Summary').find(([first]) => first === label)?.[1]
    expect(line('Revenue')).toBe(85)
    expect(line('Per order')).toBe(85 / 4)
    expect(line('Per customer')).toBeCloseTo(85 / 3, 9)
    expect(line('Sales without a customer')).toBe(15)
    expect(line('Their share of all sales')).toBe(0.15)
    const means = cells('Summary').filter(([first]) => String(first).startsWith('Average '))
    expect(means.map(([first]) => first)).toEqual(title === null ? [] : [title])
    if (title !== null) expect(means[0]?.[1]).toBeCloseTo(mean, 3)
    const total = cells('Segments').find(([first]) => first === 'All customers')
    expect([total?.[4], total?.[5]]).toEqual([85, 1])
    expect(total?.[8]).toBeCloseTo(mean, 3)
  })
})
