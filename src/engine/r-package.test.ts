import { describe, expect, it } from 'vitest'
import { computeRun } from './testing/ask.ts'
import { hasSharedData, readReference, sharedPath } from './testing/shared-data.ts'
import { createWorkbench } from './testing/workbench.ts'

const unquoted = (text: string | undefined) => (text ?? '').replaceAll('"', '')

describe.runIf(hasSharedData())('the orders of R’s rfm package', () => {
  it('give the thresholds, segments and all 995 customers that the package publishes', async () => {
    const bench = createWorkbench()
    await bench.import(sharedPath('data/rfm-orders.csv'))
    const run = computeRun(bench.engine, {
      asOf: '2006-12-31',
      scheme: 'r-package',
      frequency: 'lines',
      map: 'r-package',
    })

    const { recency, frequency, monetary, equal } = run.summary.thresholds
    expect(equal).toBe('upper')
    expect(recency.map((days, at) => [days, frequency[at], (monetary[at] as number) / 10_000].map(String))).toEqual(
      readReference('rfm_orders_thresholds.csv')
        .slice(1)
        .map((row) => ['recency', 'frequency', 'monetary'].map((name) => row[`"${name}_lower"`])),
    )

    const byName = new Map(run.summary.segments.map((segment) => [segment.name, segment]))
    const published = readReference('rfm_orders_segment_summary.csv')
    expect(run.summary.segments.filter((segment) => segment.customers > 0)).toHaveLength(published.length)
    for (const row of published) {
      const segment = byName.get(unquoted(row['"segment"']))
      expect(segment?.customers).toBe(Number(row['"customers"']))
      expect(segment?.revenue).toBe(Number(row['"revenue"']) * 10_000)
      expect(Math.round((segment?.meanFrequency ?? 0) * (segment?.customers ?? 0))).toBe(Number(row['"orders"']))
    }

    const { customers, ids } = run
    const found = ids.map((id, at) => [
      id,
      String(customers.recency[at]),
      String(customers.frequency[at]),
      String((customers.monetary[at] as number) / 10_000),
      `${customers.r[at]}${customers.f[at]}${customers.m[at]}`,
      customers.segmentNames[customers.segment[at] as number],
    ])
    const expected = readReference('rfm_orders_rfm_package.csv').map((row) => [
      row.customer_id, row.recency_days, row.transaction_count, row.amount, row.rfm_score, row.segment,
    ]) // biome-ignore format: side by side with the list above
    expect(found).toHaveLength(995)
    expect(found.sort()).toEqual(expected.sort())
  })
})
