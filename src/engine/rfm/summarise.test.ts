import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'
import { scoreMeasures } from './score-measures.ts'

// A walk-in sale that is there twice, one that comes back in part, and ann, whose sale is there twice as well.
const SALES = `Order,Customer,Date,Product,Quantity,Price
1,,2024-03-01,tea,1,10.00
1,,2024-03-01,tea,1,10.00
C2,,2024-03-02,tea,-1,4.00
3,ann,2024-03-03,pot,1,30.00
3,ann,2024-03-03,pot,1,30.00
4,bob,2024-03-04,pot,1,20.00
`

async function summaryOf(settings: Partial<Settings>) {
  const bench = createWorkbench()
  await bench.import(bench.write('sales.csv', SALES))
  return computeRun(bench.engine, settings).summary
}

describe('sales without a customer', () => {
  it.each<[Partial<Settings>, number, number]>([
    [{}, 3, 16],
    [{ returns: 'ignore' }, 2, 20],
    [{ duplicates: 'drop' }, 2, 6],
    [{ duplicates: 'drop', returns: 'ignore' }, 1, 10],
    // By a period that leaves nothing out they are the same.
    [{ window: { kind: 'between', from: '2024-01-01', to: null } }, 3, 16],
    [{ window: { kind: 'between', from: '2024-03-02', to: null } }, 1, -4],
  ])('with %j are %i rows', async (settings, rows, revenue) => {
    const { walkIn, revenue: known } = await summaryOf(settings)
    expect([walkIn.rows, walkIn.revenue / 10_000]).toEqual([rows, revenue])
    expect(walkIn.share).toBeCloseTo(revenue / (revenue + Number(known) / 10_000), 12)
  })
})

describe('rows', () => {
  it('without a customer are that, whatever else they are, and duplicates are in their class or dropped', async () => {
    const kept = { read: 6, withoutCustomer: 3, kept: 3, duplicates: 2, returns: 0, cancelled: 0, invalid: 0, later: 0 }
    expect((await summaryOf({})).rows).toMatchObject(kept)
    expect((await summaryOf({ duplicates: 'drop' })).rows).toMatchObject({ ...kept, withoutCustomer: 2, kept: 2 })
    const { rows } = await summaryOf({ asOf: '2024-03-03' })
    expect(rows).toMatchObject({ ...kept, kept: 2, later: 1 })
  })
})

describe('the figures of segments', () => {
  it('are shares and means of their customers, which make the whole', async () => {
    const summary = await summaryOf({})
    const sum = (pick: (segment: (typeof summary.segments)[number]) => number | null) =>
      summary.segments.reduce((total, segment) => total + (pick(segment) ?? 0), 0)
    expect(sum(({ customers }) => customers)).toBe(2)
    expect(sum(({ share }) => share)).toBeCloseTo(1, 12)
    expect(sum(({ revenueShare }) => revenueShare)).toBeCloseTo(1, 12)
    expect(sum(({ customers, meanFrequency }) => customers * meanFrequency)).toBe(2)
    expect(sum(({ customers, meanMonetary }) => customers * meanMonetary)).toBe(800_000)
    // Seen from 5 March.
    expect(sum(({ customers, meanRecencyDays }) => customers * meanRecencyDays)).toBe(2 + 1)
    expect(summary.meanMonetary).toBe(400_000)
    for (const segment of summary.segments.filter(({ customers }) => customers === 0)) {
      expect([segment.meanFrequency, segment.revenueShare, segment.meanRecencyDays]).toEqual([0, 0, 0])
    }
  })
})

it('the rule of the R package adds a day, an order and a unit of the currency to each boundary', () => {
  const columns = {
    ids: ['a', 'b', 'c', 'd', 'e', 'f'],
    recency: Int32Array.of(10, 20, 30, 40, 50, 60),
    frequency: Int32Array.of(1, 2, 3, 4, 5, 6),
    monetary: Float64Array.of(10, 20, 30, 40, 50, 60).map((amount) => amount * 10_000),
  }
  const { thresholds } = scoreMeasures(columns, { ...DEFAULT_SETTINGS, scheme: 'r-package' }, null)
  expect(thresholds).toEqual({
    recency: [21, 31, 41, 51],
    frequency: [3, 4, 5, 6],
    monetary: [210_000, 310_000, 410_000, 510_000],
    equal: 'upper',
  })
})
