import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ConcentrationFigures } from '../shared/analyses/concentration.ts'
import { tablesOf } from '../shared/guide/markdown.ts'
import { inUnits, type Money } from '../shared/model/money.ts'
import { isoDay } from './sales/days.ts'
import { ask, computeRun } from './testing/ask.ts'
import { createWorkbench } from './testing/workbench.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/guide/worked-example.md'), 'utf8')

const [SALES = [], ROWS = [], MEASURES = [], THRESHOLDS = [], SEGMENTS = [], SHOP = []] = tablesOf(PAGE).map(
  ([head = [], ...rows]) => [head, ...rows],
)

/** Of a table whose first column names the rows. */
const below = (table: readonly (readonly string[])[]) => table.slice(1)
const money = (amount: Money) => inUnits(amount).toFixed(2)
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

async function scored() {
  const bench = createWorkbench()
  const record = await bench.import(bench.write('example.csv', SALES.map((row) => row.join(',')).join('\n')))
  return { ...bench, record, run: computeRun(bench.engine) }
}

it('the worked example of the guide has twelve rows', () => {
  expect(below(SALES)).toHaveLength(12)
})

it('the engine gives every figure of the worked example', async () => {
  const { engine, record, run } = await scored()
  const { summary, customers, ids } = run
  expect(record.refused).toEqual([])
  expect(below(ROWS)).toEqual([
    ['Rows read', String(summary.rows.read)],
    ['Purchases by known customers', String(summary.rows.kept)],
    ['Returns', String(summary.rows.returns)],
    ['Without a customer', String(summary.rows.withoutCustomer)],
  ])
  expect(PAGE).toContain('the analysis date is 28 April 2026')
  expect(summary.settings.asOf).toBe('2026-04-28')

  expect(below(MEASURES)).toEqual(
    ids.map((id, at) => [
      id,
      isoDay(Math.floor((customers.lastTime[at] as number) / 86_400)),
      String(customers.recency[at]),
      String(customers.frequency[at]),
      money(customers.monetary[at] as number),
    ]),
  )
  const { recency, frequency, monetary } = summary.thresholds
  expect(below(THRESHOLDS)).toEqual([
    ['Recency', ...recency.map(String)],
    ['Frequency', ...frequency.map(String)],
    ['Monetary', ...monetary.map(money)],
  ])
  expect(below(SEGMENTS)).toEqual(
    ids.map((id, at) => [
      id,
      String(customers.r[at]),
      String(customers.f[at]),
      String(customers.m[at]),
      customers.segmentNames[customers.segment[at] as number],
    ]),
  )

  const shape = ask(engine, 'analyses.show', {
    analysis: 'concentration',
    runId: summary.runId,
  }) as ConcentrationFigures
  expect(below(SHOP)).toEqual([
    ['Customers', String(summary.customers)],
    ['Orders of known customers', String(summary.orders)],
    ['Revenue', money(summary.revenue as Money)],
    ['Sales without a customer', money(summary.walkIn.revenue)],
    ['Share of sales without a customer', percent(summary.walkIn.share as number)],
    ['Customers who make half of the spending', String(shape.makesHalf)],
    ['Customers who make 80 % of the spending', String(shape.makes80)],
    ['Gini coefficient', (shape.gini as number).toFixed(2)],
    ['Customers who ordered a second time', percent(shape.repeating / shape.customers)],
  ])
})
